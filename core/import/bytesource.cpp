// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/import/bytesource.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace metallm::importer {

namespace fs = std::filesystem;

namespace {
constexpr std::size_t inspectedBytes = 256;
} // namespace

fs::path unpackedName(const fs::path& file)
{
    fs::path name = file.filename();
    return name.extension() == ".gz" || name.extension() == ".zst" ? name.stem() : name;
}

ByteSource::ByteSource(fs::path file, std::unique_ptr<ByteDecoder> decoder, double size)
    : m_file(std::move(file))
    , m_decoder(std::move(decoder))
    , m_size(size)
{
}

Result<ByteSource> ByteSource::open(const fs::path& file)
{
    std::error_code code;
    const auto missing = [&](const char* what, const char* remedy) {
        return tl::unexpected(Error{what, file.string(), 0, remedy});
    };
    if (!fs::exists(file, code))
        return missing("there is no such file", "check the name");
    if (fs::is_directory(file, code))
        return missing("this is a folder", "name the file in it");
    const auto size = fs::file_size(file, code);
    auto decoder = openDecoder(file);
    if (!decoder)
        return missing("the file cannot be read", "ask for the right to read it");
    return from(std::move(decoder), file, code ? 0 : static_cast<double>(size));
}

Result<ByteSource> ByteSource::from(
    std::unique_ptr<ByteDecoder> decoder, const fs::path& file, double size)
{
    ByteSource source(file, std::move(decoder), size);
    if (auto good = source.inspectStart(); !good)
        return tl::unexpected(good.error());
    return source;
}

Result<void> ByteSource::inspectStart()
{
    m_start.resize(inspectedBytes);
    const auto count = readUnpacked(m_start);
    if (!count)
        return tl::unexpected(count.error());
    m_start.resize(*count);
    if (m_start.empty())
        return tl::unexpected(error("the file is empty", "fetch or write it again"));
    if (m_start.starts_with("version https://git-lfs.github.com/spec/"))
        return tl::unexpected(error("this is a git-lfs pointer, not the data it stands for",
            "fetch the data with `git lfs pull`"));
    if (m_start.find("/annex/objects/") < m_start.find('\n'))
        return tl::unexpected(error("this is a git-annex pointer, not the data it stands for",
            "fetch the data with `git annex get`"));
    for (const auto& [suffix, kind] : {std::pair{".gz", "gzip"}, std::pair{".zst", "zstd"}})
        if (m_file.extension() == suffix && !m_decoder->isPacked())
            return tl::unexpected(
                error(std::string("the file is named ") + suffix + " but is not " + kind,
                    "rename it, or fetch it again"));
    return {};
}

Result<std::size_t> ByteSource::readUnpacked(std::span<char> buffer)
{
    return m_decoder->read(buffer).map_error(
        [&](const Error& found) { return error(found.what, found.remedy); });
}

Result<std::size_t> ByteSource::read(std::span<char> buffer)
{
    if (m_start.empty())
        return readUnpacked(buffer);
    const std::size_t count = std::min(buffer.size(), m_start.size());
    std::memcpy(buffer.data(), m_start.data(), count);
    m_start.erase(0, count);
    return count;
}

Result<void> ByteSource::readExactly(std::span<char> buffer)
{
    while (!buffer.empty()) {
        const auto count = read(buffer);
        if (!count)
            return tl::unexpected(count.error());
        if (*count == 0)
            return tl::unexpected(
                error("the file is cut off before its end", "fetch or write it again, whole"));
        buffer = buffer.subspan(*count);
    }
    return {};
}

Error ByteSource::error(std::string what, std::string remedy, std::int64_t line) const
{
    return Error{std::move(what), m_file.string(), line, std::move(remedy)};
}

} // namespace metallm::importer
