// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/import/jsonvalue.h"

#include "core/import/csvcolumns.h"

#include <bit>
#include <simdjson.h>

namespace metallm::importer {

namespace dom = simdjson::dom;

// One item is parsed at a time (see JsonStream), and formats read it in any order and more than
// once: hence the tape and not simdjson's single pass. Its memory is that of one item.
struct JsonParser::Engine {
    dom::parser parser;
    std::string repaired;
};

namespace {

static_assert(sizeof(dom::element) == 2 * sizeof(std::uint64_t));
static_assert(std::is_trivially_copyable_v<dom::element>);

dom::element element(const std::array<std::uint64_t, 2>& words)
{
    return std::bit_cast<dom::element>(words);
}

/// The text with null for NaN, Infinity and -Infinity outside its strings; empty where it has none.
std::string withoutPythonNumbers(std::string_view text)
{
    constexpr std::array<std::string_view, 3> literals{"NaN", "-Infinity", "Infinity"};
    std::string result;
    bool inString = false;
    bool changed = false;
    for (std::size_t i = 0; i < text.size();) {
        const char c = text[i];
        if (inString && c == '\\') {
            result += text.substr(i, 2);
            i += 2;
            continue;
        }
        inString = inString != (c == '"');
        const auto found = inString ? literals.end()
                                    : std::ranges::find_if(literals, [&](std::string_view literal) {
                                          return text.substr(i).starts_with(literal);
                                      });
        if (found == literals.end()) {
            result += c;
            ++i;
            continue;
        }
        result += "null";
        i += found->size();
        changed = true;
    }
    return changed ? result : std::string{};
}

} // namespace

JsonParser::JsonParser()
    : m_engine(std::make_unique<Engine>())
{
}

JsonParser::~JsonParser() = default;

Result<JsonValue> JsonParser::parse(std::string_view text)
{
    dom::element root;
    auto code = m_engine->parser.parse(text.data(), text.size()).get(root);
    if (code != simdjson::SUCCESS) {
        m_engine->repaired = withoutPythonNumbers(text);
        if (!m_engine->repaired.empty())
            code = m_engine->parser.parse(m_engine->repaired).get(root);
    }
    if (code == simdjson::UTF8_ERROR)
        return failed("the text is not valid UTF-8", "save the file as UTF-8");
    if (code != simdjson::SUCCESS)
        return failed(std::string("this is not valid JSON (") + simdjson::error_message(code) + ")",
            "mend the text, or write the file again");
    return JsonValue(std::bit_cast<JsonValue::Words>(root));
}

bool JsonValue::isNull() const
{
    return m_exists && element(m_words).is_null();
}

bool JsonValue::isObject() const
{
    return m_exists && element(m_words).is_object();
}

bool JsonValue::isArray() const
{
    return m_exists && element(m_words).is_array();
}

bool JsonValue::isText() const
{
    return m_exists && element(m_words).is_string();
}

JsonValue JsonValue::operator[](std::string_view key) const
{
    dom::element found;
    if (!isObject() || element(m_words).at_key(key).get(found) != simdjson::SUCCESS)
        return {};
    return JsonValue(std::bit_cast<Words>(found));
}

JsonValue JsonValue::first(std::initializer_list<std::string_view> keys) const
{
    for (const std::string_view key : keys)
        if (const JsonValue found = (*this)[key]; found.exists() && !found.isNull())
            return found;
    return {};
}

std::vector<JsonValue> JsonValue::elements() const
{
    std::vector<JsonValue> list;
    dom::array array;
    if (m_exists && element(m_words).get(array) == simdjson::SUCCESS)
        for (const dom::element item : array)
            list.push_back(JsonValue(std::bit_cast<Words>(item)));
    return list;
}

std::vector<std::pair<std::string_view, JsonValue>> JsonValue::members() const
{
    std::vector<std::pair<std::string_view, JsonValue>> list;
    dom::object object;
    if (m_exists && element(m_words).get(object) == simdjson::SUCCESS)
        for (const dom::key_value_pair member : object)
            list.emplace_back(member.key, JsonValue(std::bit_cast<Words>(member.value)));
    return list;
}

std::optional<double> JsonValue::number() const
{
    double value = 0;
    if (!m_exists)
        return std::nullopt;
    if (element(m_words).get(value) == simdjson::SUCCESS)
        return value;
    if (!isText())
        return std::nullopt;
    const auto parsed = parseNumber(text(), {});
    return parsed ? std::optional(*parsed) : std::nullopt;
}

std::optional<bool> JsonValue::boolean() const
{
    bool value = false;
    if (m_exists && element(m_words).get(value) == simdjson::SUCCESS)
        return value;
    return std::nullopt;
}

std::string_view JsonValue::text() const
{
    std::string_view value;
    if (!m_exists || element(m_words).get(value) != simdjson::SUCCESS)
        return {};
    return value;
}

std::string JsonValue::words() const
{
    if (!m_exists || isNull())
        return {};
    if (isText())
        return std::string(text());
    if (!isArray())
        return simdjson::minify(element(m_words));
    std::string lines;
    for (const JsonValue& item : elements())
        lines += (lines.empty() ? "" : "\n") + item.words();
    return lines;
}

} // namespace metallm::importer
