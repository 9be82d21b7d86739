// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/import/jsonshape.h"

#include <vector>

namespace metallm::importer {

namespace {

constexpr std::size_t deepest = 5;

class ShapeReader {
public:
    explicit ShapeReader(std::string_view text)
        : m_text(text)
    {
    }

    std::set<std::string, std::less<>> read()
    {
        while (m_at < m_text.size() && step()) { }
        return std::move(m_paths);
    }

private:
    struct Open {
        bool isObject;
        std::string path;
    };

    // False where the text cannot be followed any further.
    bool step()
    {
        const char c = m_text[m_at];
        if (c == '}' || c == ']') {
            if (m_open.empty())
                return false;
            m_open.pop_back();
            ++m_at;
        } else if (c == ',') {
            m_expectsKey = !m_open.empty() && m_open.back().isObject;
            ++m_at;
        } else if (c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == ':') {
            ++m_at;
        } else if (c == '"' && m_expectsKey) {
            m_expectsKey = false;
            return readString(&m_key);
        } else if (static_cast<unsigned char>(c) >= 0x80U && m_at < 3) {
            ++m_at; // a byte order mark
        } else {
            return readValue(c);
        }
        return true;
    }

    bool readValue(char c)
    {
        std::string path = "$";
        if (!m_open.empty())
            path = m_open.back().path + (m_open.back().isObject ? "." + m_key : "[]");
        if (m_open.size() < deepest)
            m_paths.insert(path);
        if (c == '{' || c == '[') {
            m_open.push_back({c == '{', std::move(path)});
            m_expectsKey = c == '{';
            ++m_at;
            return true;
        }
        if (c == '"')
            return readString(nullptr);
        const auto end = m_text.find_first_of(",]} \n\r\t", m_at);
        m_at = end == std::string_view::npos ? m_text.size() : end;
        return true;
    }

    bool readString(std::string* text)
    {
        std::size_t end = m_at + 1;
        while (end < m_text.size() && m_text[end] != '"')
            end += m_text[end] == '\\' ? 2 : 1;
        if (end >= m_text.size())
            return false;
        if (text != nullptr)
            *text = m_text.substr(m_at + 1, end - m_at - 1);
        m_at = end + 1;
        return true;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::vector<Open> m_open;
    std::string m_key;
    bool m_expectsKey = false;
    std::set<std::string, std::less<>> m_paths;
};

} // namespace

std::set<std::string, std::less<>> jsonShape(std::string_view start)
{
    return ShapeReader(start).read();
}

} // namespace metallm::importer
