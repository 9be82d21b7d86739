// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/import/npyreader.h"

#include <array>
#include <bit>
#include <charconv>
#include <cstring>
#include <fmt/format.h>
#include <optional>
#include <string_view>

namespace metallm::importer {

static_assert(std::endian::native == std::endian::little, "figures are read as they lie in memory");

namespace {

constexpr std::string_view magic = "\x93NUMPY";
constexpr std::size_t longestHeader = 1U << 20U;
constexpr std::int64_t mostColumns = 1 << 20;
constexpr std::int64_t bytesPerBlock = 1 << 20;

constexpr const char* saveAgain =
    "save it as a two-dimensional array: numpy.save(FILE, array.astype('float32'))";

// The text after `'key':` in the header's Python dictionary.
std::optional<std::string_view> valueOf(std::string_view header, std::string_view key)
{
    for (const char quote : {'\'', '"'}) {
        const std::string quoted = fmt::format("{0}{1}{0}", quote, key);
        const auto at = header.find(quoted);
        if (at == std::string_view::npos)
            continue;
        auto value = header.substr(at + quoted.size());
        const auto start = value.find_first_not_of(" :");
        if (start != std::string_view::npos)
            return value.substr(start);
    }
    return std::nullopt;
}

// "(6108, 512), ..." -> the two; anything but two positive figures is nothing.
std::optional<std::array<std::int64_t, 2>> shapeOf(std::string_view text)
{
    std::array<std::int64_t, 2> shape{};
    if (!text.starts_with('('))
        return std::nullopt;
    const char* at = text.data() + 1;
    const char* const end = text.data() + text.size();
    for (std::int64_t& length : shape) {
        while (at != end && (*at == ' ' || *at == ','))
            ++at;
        const auto [after, code] = std::from_chars(at, end, length);
        if (code != std::errc{} || length < 0)
            return std::nullopt;
        at = after;
    }
    while (at != end && (*at == ' ' || *at == ','))
        ++at;
    return at != end && *at == ')' ? std::optional(shape) : std::nullopt;
}

template<typename Scalar>
void convert(const std::vector<char>& bytes, Eigen::Ref<data::ContextMatrix> block)
{
    using Source = Eigen::Matrix<Scalar, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
    block = Eigen::Map<const Source>(
        reinterpret_cast<const Scalar*>(bytes.data()), block.rows(), block.cols())
                .template cast<float>();
}

} // namespace

NpyReader::NpyReader(ByteSource source)
    : m_source(std::move(source))
{
}

Result<NpyReader> NpyReader::open(const std::filesystem::path& file)
{
    return ByteSource::open(file).and_then(
        [](ByteSource source) { return from(std::move(source)); });
}

Result<NpyReader> NpyReader::from(ByteSource source)
{
    NpyReader reader(std::move(source));
    if (auto good = reader.readHeader(); !good)
        return tl::unexpected(good.error());
    return reader;
}

Result<void> NpyReader::readHeader()
{
    std::array<char, 8> start{};
    const auto begun = m_source.readExactly(start);
    if (!begun || std::string_view(start.data(), magic.size()) != magic)
        return tl::unexpected(m_source.error("this is not a NumPy file", saveAgain));
    const int version = start[6];
    if (version < 1 || version > 3)
        return tl::unexpected(
            m_source.error(fmt::format("NumPy file version {} is not known", version), saveAgain));
    std::array<unsigned char, 4> length{};
    const std::span lengthBytes(reinterpret_cast<char*>(length.data()), version == 1 ? 2 : 4);
    if (auto done = m_source.readExactly(lengthBytes); !done)
        return done;
    const std::size_t size = length[0] + (std::size_t{length[1]} << 8U)
        + (std::size_t{length[2]} << 16U) + (std::size_t{length[3]} << 24U);
    if (size > longestHeader)
        return tl::unexpected(m_source.error("the NumPy file's header is damaged", saveAgain));
    std::string header(size, '\0');
    return m_source.readExactly(header).and_then([&] { return parseHeader(header); });
}

Result<void> NpyReader::parseHeader(const std::string& header)
{
    const auto descr = valueOf(header, "descr");
    const auto fortran = valueOf(header, "fortran_order");
    const auto shape = valueOf(header, "shape");
    if (!descr || !fortran || !shape)
        return tl::unexpected(m_source.error("the NumPy file's header is damaged", saveAgain));
    const std::string type(descr->substr(1, descr->find_first_of("'\"", 1) - 1));
    if (type == "<f2")
        m_type = Type::Float16;
    else if (type == "<f4")
        m_type = Type::Float32;
    else if (type == "<f8")
        m_type = Type::Float64;
    else
        return tl::unexpected(m_source.error(
            fmt::format("its figures are of type '{}', not float16, float32 or float64", type),
            saveAgain));
    const auto lengths = shapeOf(*shape);
    if (!lengths || (*lengths)[1] < 1 || (*lengths)[1] > mostColumns)
        return tl::unexpected(
            m_source.error("it does not hold one row of figures for each query", saveAgain));
    m_fortranOrder = fortran->starts_with("True");
    m_rows = (*lengths)[0];
    m_columns = (*lengths)[1];
    return {};
}

Result<void> NpyReader::readInto(Eigen::Ref<data::ContextMatrix> block)
{
    const std::size_t width = m_type == Type::Float16 ? 2 : m_type == Type::Float32 ? 4 : 8;
    m_bytes.resize(static_cast<std::size_t>(block.size()) * width);
    if (auto done = m_source.readExactly(m_bytes); !done)
        return done;
    if (m_type == Type::Float16)
        convert<Eigen::half>(m_bytes, block);
    else if (m_type == Type::Float32)
        convert<float>(m_bytes, block);
    else
        convert<double>(m_bytes, block);
    return {};
}

Result<void> NpyReader::checkFinite(
    const Eigen::Ref<const data::ContextMatrix>& block, std::int64_t firstRow) const
{
    if (block.allFinite())
        return {};
    Eigen::Index row = 0;
    while (block.row(row).allFinite())
        ++row;
    return tl::unexpected(m_source.error(
        fmt::format("row {} holds a figure that is not a finite float32", firstRow + row + 1),
        "embed that query again"));
}

Result<void> NpyReader::readRows(const TakeRows& take, const RunContext& context)
{
    ProgressReporter progress(context.progress, "reading contexts", static_cast<double>(m_rows));
    const std::int64_t most = std::max<std::int64_t>(1, bytesPerBlock / (m_columns * 8));
    data::ContextMatrix block(std::min(most, m_rows), m_columns);
    for (std::int64_t row = 0; row < m_rows; row += most) {
        if (context.stopRequested())
            return stopped();
        const std::int64_t count = std::min(most, m_rows - row);
        auto rows = block.topRows(count);
        auto done = readInto(rows).and_then([&] { return checkFinite(rows, row); }).and_then([&] {
            return take(rows);
        });
        if (!done)
            return done;
        progress.advanceTo(static_cast<double>(row));
    }
    progress.finish();
    return {};
}

Result<data::ContextMatrix> NpyReader::readColumns(const RunContext& context)
{
    data::ContextMatrix values(m_rows, m_columns);
    data::ContextMatrix column(1, m_rows); // as it lies in the file
    for (std::int64_t i = 0; i < m_columns; ++i) {
        if (context.stopRequested())
            return stopped();
        if (auto done = readInto(column); !done)
            return tl::unexpected(done.error());
        values.col(i) = column.row(0).transpose();
    }
    return values;
}

Result<void> NpyReader::read(const TakeRows& take, const RunContext& context)
{
    if (m_type == Type::Float64)
        m_warnings.push_back(fmt::format(
            "{} holds float64: rounded to float32", m_source.file().filename().string()));
    Result<void> done;
    if (m_fortranOrder)
        done = readColumns(context).and_then([&](const data::ContextMatrix& values) {
            return checkFinite(values, 0).and_then([&] { return take(values); });
        });
    else
        done = readRows(take, context);
    if (!done)
        return done;
    std::array<char, 1> further{};
    const auto count = m_source.read(further);
    if (!count)
        return tl::unexpected(count.error());
    if (*count > 0)
        m_warnings.push_back(fmt::format("{} goes on after the array that its header describes",
            m_source.file().filename().string()));
    return {};
}

} // namespace metallm::importer
