// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/import/csvreader.h"

#include "core/import/bytesource.h"

#include <algorithm>
#include <cstring>
#include <csv.h>
#include <fmt/format.h>
#include <memory>
#include <optional>
#include <set>
#include <simdjson.h>

namespace metallm::importer {

namespace {

constexpr std::size_t chunkBytes = 128 * 1024;
constexpr std::size_t growthBytes = 64 * 1024;
constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

int noSpace(unsigned char)
{
    return 0; // libcsv would strip spaces: they belong to the field
}

// Joins libcsv's fields into rows and keeps count of the lines.
class RowCollector {
public:
    RowCollector(const CsvHandlers& handlers, const ByteSource& source)
        : m_handlers(handlers)
        , m_source(source)
    {
    }

    void takeField(std::string_view text)
    {
        m_newlinesInRow += std::ranges::count(text, '\n');
        m_bytes.append(text);
        m_ends.push_back(m_bytes.size());
        m_afterReturn = false;
    }

    // `terminator` is the character that ended the row, -1 at the end of the file.
    void endRow(int terminator)
    {
        if (!m_ends.empty())
            deliverJoined();
        m_line += m_newlinesInRow;
        m_newlinesInRow = 0;
        if (terminator == '\r' || (terminator == '\n' && !m_afterReturn))
            ++m_line;
        m_afterReturn = terminator == '\r';
        m_bytes.clear();
        m_ends.clear();
    }

    // Whole lines without quotation marks and carriage returns; libcsv must stand between two rows.
    // Several times as fast as by libcsv, which is called for every character.
    void takePlainLines(std::string_view lines)
    {
        m_fields.clear();
        const char* begin = lines.data();
        const char* const end = begin + lines.size();
        for (const char* at = begin; at != end && !m_error; ++at) {
            if (*at != ',' && *at != '\n')
                continue;
            if (*at == ',' || at != begin || !m_fields.empty())
                m_fields.emplace_back(begin, at);
            begin = at + 1;
            if (*at == '\n') {
                if (!m_fields.empty())
                    deliver();
                ++m_line;
                m_fields.clear();
            }
        }
        m_afterReturn = false;
    }

    const std::optional<Error>& error() const { return m_error; }
    std::int64_t line() const { return m_line; }
    bool hasHeader() const { return m_columns > 0; }

private:
    void deliverJoined()
    {
        m_fields.clear();
        std::size_t begin = 0;
        for (const std::size_t end : m_ends) {
            m_fields.push_back(std::string_view(m_bytes).substr(begin, end - begin));
            begin = end;
        }
        deliver();
    }

    void deliver()
    {
        if (m_error)
            return;
        const CsvRow row{m_fields, m_line};
        const auto taken = hasHeader() ? takeRow(row) : takeHeader(row);
        if (taken)
            return;
        m_error = taken.error();
        if (m_error->kind == Error::Kind::Stopped)
            return;
        if (m_error->file.empty())
            m_error->file = m_source.file().string();
        if (m_error->line == 0)
            m_error->line = m_line;
    }

    Result<void> takeHeader(const CsvRow& row)
    {
        m_columns = row.fields.size();
        std::set<std::string_view> names;
        for (const std::string_view name : row.fields)
            if (m_handlers.hasHeader && !m_handlers.sameNames && !names.insert(name).second)
                return failed(fmt::format("the column '{}' is there twice", name),
                    "rename or remove one of the two");
        auto taken = m_handlers.header(row);
        return taken && !m_handlers.hasHeader ? m_handlers.row(row) : taken;
    }

    Result<void> takeRow(const CsvRow& row)
    {
        if (row.fields.size() != m_columns)
            return failed(
                fmt::format("the row has {} fields, the header {}", row.fields.size(), m_columns),
                "give every row one field for each column; quote fields that hold commas");
        return m_handlers.row(row);
    }

    const CsvHandlers& m_handlers;
    const ByteSource& m_source;
    std::string m_bytes; // the fields of the row, one after another
    std::vector<std::size_t> m_ends; // where each of them ends
    std::vector<std::string_view> m_fields;
    std::size_t m_columns = 0;
    std::int64_t m_line = 1; // where the row began
    std::int64_t m_newlinesInRow = 0;
    bool m_afterReturn = false;
    std::optional<Error> m_error;
};

void onField(void* text, std::size_t length, void* collector)
{
    static_cast<RowCollector*>(collector)->takeField({static_cast<const char*>(text), length});
}

void onRowEnd(int terminator, void* collector)
{
    static_cast<RowCollector*>(collector)->endRow(terminator);
}

// How many bytes at the end are the beginning of a character that the next chunk completes.
std::size_t incompleteTail(std::string_view bytes)
{
    for (std::size_t back = 1; back <= std::min<std::size_t>(3, bytes.size()); ++back) {
        const auto byte = static_cast<unsigned char>(bytes[bytes.size() - back]);
        if ((byte & 0xc0U) == 0x80U)
            continue;
        const std::size_t length = byte >= 0xf0U ? 4 : byte >= 0xe0U ? 3 : byte >= 0xc0U ? 2 : 1;
        return length > back ? back : 0;
    }
    return 0;
}

class CsvStream {
public:
    CsvStream(ByteSource& source, const CsvHandlers& handlers)
        : m_source(source)
        , m_collector(handlers, source)
    {
        csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL);
        csv_set_space_func(&m_parser, noSpace);
        csv_set_blk_size(&m_parser, growthBytes);
    }
    ~CsvStream() { csv_free(&m_parser); }
    CsvStream(const CsvStream&) = delete;
    CsvStream& operator=(const CsvStream&) = delete;

    Result<void> run(const RunContext& context, const std::string& stage)
    {
        ProgressReporter progress(context.progress, stage, m_source.size());
        for (;;) {
            if (context.stopRequested())
                return stopped();
            const auto more = nextChunk();
            if (!more)
                return tl::unexpected(more.error());
            if (!*more)
                break;
            progress.advanceTo(m_source.position());
        }
        if (auto done = finish(); !done)
            return done;
        progress.finish();
        return {};
    }

private:
    Result<bool> nextChunk()
    {
        m_chunk.resize(m_carried + chunkBytes);
        const auto count = m_source.read(std::span(m_chunk).subspan(m_carried));
        if (!count)
            return tl::unexpected(count.error());
        std::string_view bytes(m_chunk.data(), m_carried + *count);
        const bool last = *count == 0;
        bytes.remove_suffix(last ? 0 : incompleteTail(bytes));
        if (auto good = check(bytes); !good)
            return tl::unexpected(good.error());
        const auto parsed = parse(bytes, last);
        if (!parsed)
            return tl::unexpected(parsed.error());
        m_linesBefore += std::ranges::count(bytes.substr(0, *parsed), '\n');
        const char* const rest = bytes.data() + *parsed;
        m_carried = static_cast<std::size_t>(m_chunk.data() + m_carried + *count - rest);
        std::memmove(m_chunk.data(), rest, m_carried);
        return !last;
    }

    Result<void> check(std::string_view& bytes)
    {
        if (m_first && bytes.size() >= byteOrderMark.size()) {
            m_first = false;
            if (bytes.starts_with("\xff\xfe") || bytes.starts_with("\xfe\xff"))
                return tl::unexpected(
                    m_source.error("the file is UTF-16, not UTF-8", "save it as UTF-8", 1));
            if (bytes.starts_with(byteOrderMark))
                bytes.remove_prefix(byteOrderMark.size());
        }
        if (!simdjson::validate_utf8(bytes.data(), bytes.size())
            || std::memchr(bytes.data(), 0, bytes.size()) != nullptr)
            return tl::unexpected(notText(bytes));
        return {};
    }

    // How many of the bytes were parsed: all, or where all is plain the whole lines.
    Result<std::size_t> parse(std::string_view bytes, bool last)
    {
        std::size_t parsed = bytes.size();
        const auto has = [&](char c) { return bytes.find(c) != std::string_view::npos; };
        m_plain = m_plain && has('\n') && !has('"') && !has('\r');
        if (m_plain && !last) {
            parsed = bytes.rfind('\n') + 1;
            m_collector.takePlainLines(bytes.substr(0, parsed));
        } else {
            m_plain = false;
            parsed =
                csv_parse(&m_parser, bytes.data(), bytes.size(), onField, onRowEnd, &m_collector);
        }
        if (m_collector.error())
            return tl::unexpected(*m_collector.error());
        if (parsed != bytes.size() && !m_plain)
            return tl::unexpected(m_source.error("a quotation mark stands in the middle of a field",
                "enclose the field in quotation marks and double those inside",
                m_collector.line()));
        return parsed;
    }

    Error notText(std::string_view bytes) const
    {
        // The longest prefix that is sound, by halving.
        std::size_t sound = 0;
        for (std::size_t step = std::bit_floor(bytes.size()); step > 0; step /= 2) {
            const std::string_view prefix = bytes.substr(0, sound + step);
            const std::size_t whole = prefix.size() - incompleteTail(prefix);
            if (sound + step <= bytes.size() && simdjson::validate_utf8(prefix.data(), whole)
                && prefix.find('\0') == std::string_view::npos)
                sound += step;
        }
        const auto lines = std::ranges::count(bytes.substr(0, sound), '\n');
        const bool nul = sound < bytes.size() && bytes[sound] == '\0';
        return m_source.error(nul ? "the file holds a zero byte" : "the text is not valid UTF-8",
            nul ? "export it as a text file" : "save the file as UTF-8", m_linesBefore + lines + 1);
    }

    Result<void> finish()
    {
        const int status = csv_fini(&m_parser, onField, onRowEnd, &m_collector);
        if (m_collector.error())
            return tl::unexpected(*m_collector.error());
        if (status != 0)
            return tl::unexpected(m_source.error("the file ends inside a quoted field",
                "close the quotation mark of the row that begins here", m_collector.line()));
        if (!m_collector.hasHeader())
            return tl::unexpected(
                m_source.error("the file has no header row", "write the columns' names first", 1));
        return {};
    }

    ByteSource& m_source;
    RowCollector m_collector;
    csv_parser m_parser{};
    std::vector<char> m_chunk;
    std::size_t m_carried = 0;
    std::int64_t m_linesBefore = 0; // in the chunks parsed so far
    bool m_first = true;
    bool m_plain = true; // no quotation mark and no carriage return so far
};

} // namespace

Result<void> readCsv(const std::filesystem::path& file, const CsvHandlers& handlers,
    const RunContext& context, const std::string& stage)
{
    auto source = ByteSource::open(file);
    if (!source)
        return tl::unexpected(source.error());
    return CsvStream(*source, handlers).run(context, stage);
}

Result<std::vector<std::string>> readCsvHeader(const std::filesystem::path& file)
{
    std::vector<std::string> names;
    // The rows are refused, so that no more than a chunk is read.
    const CsvHandlers handlers{.header = [&](const CsvRow& row) -> Result<void> {
                                   names.assign(row.fields.begin(), row.fields.end());
                                   return {};
                               },
        .row = [](const CsvRow&) -> Result<void> { return stopped(); }};
    const auto read = readCsv(file, handlers, {}, {});
    if (!read && read.error().kind != Error::Kind::Stopped)
        return tl::unexpected(read.error());
    return names;
}

} // namespace metallm::importer
