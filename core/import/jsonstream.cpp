// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/import/jsonstream.h"

#include "core/import/bytesource.h"

#include <algorithm>
#include <cstring>
#include <fmt/format.h>

namespace metallm::importer {

namespace {

constexpr std::size_t chunkBytes = 256 * 1024;
constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

bool endsScalar(char c)
{
    return isSpace(c) || c == ',' || c == ']' || c == '}';
}

/// Follows the structure of a JSON text and cuts out the wanted values.
class JsonScanner {
public:
    JsonScanner(std::span<const JsonPart> parts, const ByteSource& source)
        : m_parts(parts)
        , m_source(source)
    {
    }

    Result<void> feed(std::string_view bytes)
    {
        for (std::size_t i = 0; i < bytes.size();) {
            if (m_inString) {
                const auto end = stringPart(bytes, i);
                if (!end)
                    return tl::unexpected(end.error());
                i = *end;
                continue;
            }
            // A scalar ends before the character that follows it.
            if (m_inScalar && endsScalar(bytes[i])) {
                m_inScalar = false;
                if (auto done = endValue(); !done)
                    return done;
            }
            if (auto done = takeStructure(bytes[i]); !done)
                return done;
            m_line += bytes[i] == '\n';
            ++i;
        }
        return {};
    }

    Result<void> finish()
    {
        if (m_inScalar) {
            m_inScalar = false;
            if (auto done = endValue(); !done)
                return done;
        }
        if (m_inString || !m_open.empty())
            return fault(
                fmt::format("the file ends inside a value that begins in line {}", m_topLine),
                "fetch or write it again, whole");
        return {};
    }

private:
    tl::unexpected<Error> fault(std::string what, std::string remedy) const
    {
        return tl::unexpected(m_source.error(std::move(what), std::move(remedy), m_line));
    }

    // Reads on in a string; where the next character after it stands.
    Result<std::size_t> stringPart(std::string_view bytes, std::size_t begin)
    {
        std::size_t i = begin;
        if (m_escaped) {
            m_escaped = false;
            ++i;
        }
        for (; i < bytes.size(); ++i) {
            while (i < bytes.size() && bytes[i] != '"' && bytes[i] != '\\' && bytes[i] != '\n')
                ++i;
            if (i == bytes.size() || bytes[i] == '"')
                break;
            if (bytes[i] == '\n')
                return fault("the line ends inside a text",
                    "write line breaks inside texts as \\n, and each value whole");
            if (i + 1 == bytes.size())
                m_escaped = true;
            ++i;
        }
        i = std::min(i, bytes.size());
        const bool closed = i < bytes.size();
        keep(bytes.substr(begin, i - begin + closed));
        if (!closed)
            return i;
        m_inString = false;
        if (m_readsKey) {
            m_readsKey = false;
            if (m_wanted == nullptr)
                m_key.pop_back();
        } else if (auto done = endValue(); !done) {
            return tl::unexpected(done.error());
        }
        return i + 1;
    }

    void keep(std::string_view bytes)
    {
        if (m_wanted != nullptr)
            m_text += bytes;
        else if (m_readsKey)
            m_key += bytes;
    }

    Result<void> takeStructure(char c)
    {
        if (m_wanted != nullptr)
            m_text += c;
        if (isSpace(c) || m_inScalar)
            return {};
        switch (c) {
        case ':':
            m_expectsKey = false;
            return {};
        case ',':
            m_expectsKey = !m_open.empty() && m_open.back().isObject;
            return {};
        case '}':
        case ']':
            return close(c == '}');
        default:
            break;
        }
        if (c == '"' && m_expectsKey) {
            m_inString = true;
            m_readsKey = true;
            if (m_wanted == nullptr)
                m_key.clear();
            return {};
        }
        beginValue(c);
        return {};
    }

    Result<void> close(bool isObject)
    {
        if (m_open.empty() || m_open.back().isObject != isObject)
            return fault("a bracket closes what was not opened", "mend the line");
        m_path.resize(m_open.back().outerPath);
        m_open.pop_back();
        return endValue();
    }

    void beginValue(char c)
    {
        if (m_open.empty())
            m_topLine = m_line;
        const std::size_t outerPath = m_path.size();
        if (m_wanted == nullptr) {
            enterPath();
            want(c);
        }
        if (c == '{' || c == '[') {
            m_open.push_back({c == '{', outerPath});
            m_expectsKey = c == '{';
            return;
        }
        m_path.resize(outerPath);
        m_inString = c == '"';
        m_inScalar = c != '"';
    }

    // From the path of the container to that of the value that begins in it.
    void enterPath()
    {
        m_member = !m_open.empty() && m_open.back().isObject;
        m_container = m_path.size();
        if (m_open.empty())
            m_path = "$";
        else if (m_member)
            m_path += "." + m_key;
        else
            m_path += "[]";
    }

    void want(char c)
    {
        const std::string_view container = std::string_view(m_path).substr(0, m_container);
        for (const JsonPart& part : m_parts) {
            const std::string_view path = part.path;
            const bool anyMember =
                m_member && path.ends_with(".*") && path.substr(0, path.size() - 2) == container;
            if (path != m_path && !anyMember)
                continue;
            m_wanted = &part;
            m_wantedDepth = m_open.size();
            m_wantedLine = m_line;
            m_text.assign(1, c);
            return;
        }
    }

    Result<void> endValue()
    {
        m_expectsKey = false;
        if (m_wanted == nullptr || m_open.size() != m_wantedDepth)
            return {};
        const JsonPart& part = *m_wanted;
        m_wanted = nullptr;
        return deliver(part).map_error([&](Error error) {
            if (error.kind == Error::Kind::Stopped)
                return error;
            if (error.file.empty())
                error.file = m_source.file().string();
            if (error.line == 0 && error.file == m_source.file().string())
                error.line = m_wantedLine;
            return error;
        });
    }

    Result<void> deliver(const JsonPart& part)
    {
        std::string key = m_member ? m_key : std::string{};
        if (key.find('\\') != std::string::npos) {
            const auto unescaped = m_parser.parse('"' + key + '"');
            if (!unescaped)
                return tl::unexpected(unescaped.error());
            key = unescaped->text();
        }
        const auto value = m_parser.parse(m_text);
        if (!value)
            return tl::unexpected(value.error());
        return part.take({*value, key, m_wantedLine});
    }

    struct Open {
        bool isObject;
        std::size_t outerPath; // length of the path outside
    };

    std::span<const JsonPart> m_parts;
    const ByteSource& m_source;
    JsonParser m_parser;
    std::vector<Open> m_open;
    std::string m_path;
    std::string m_key;
    std::string m_text; // of the wanted value
    const JsonPart* m_wanted = nullptr;
    std::size_t m_wantedDepth = 0;
    std::size_t m_container = 0; // length of the path of the container of the value that begins
    std::int64_t m_wantedLine = 0;
    std::int64_t m_topLine = 1;
    std::int64_t m_line = 1;
    bool m_member = false;
    bool m_inString = false;
    bool m_escaped = false;
    bool m_inScalar = false;
    bool m_expectsKey = false;
    bool m_readsKey = false;
};

} // namespace

Result<void> readJson(const std::filesystem::path& file, std::span<const JsonPart> parts,
    const RunContext& context, const std::string& stage)
{
    auto source = ByteSource::open(file);
    if (!source)
        return tl::unexpected(source.error());
    ProgressReporter progress(context.progress, stage, source->size());
    JsonScanner scanner(parts, *source);
    std::vector<char> chunk(chunkBytes);
    for (bool first = true;; first = false) {
        if (context.stopRequested())
            return stopped();
        const auto count = source->read(chunk);
        if (!count)
            return tl::unexpected(count.error());
        if (*count == 0)
            break;
        std::string_view bytes(chunk.data(), *count);
        if (first && bytes.starts_with(byteOrderMark))
            bytes.remove_prefix(byteOrderMark.size());
        if (auto done = scanner.feed(bytes); !done)
            return done;
        progress.advanceTo(source->position());
    }
    auto done = scanner.finish();
    if (done)
        progress.finish();
    return done;
}

} // namespace metallm::importer
