// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/util/result.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace metallm::importer {

/// A value in a parsed JSON text; valid as long as its parser, until that parses again. What is not
/// there is a value that does not exist, so that a path can be followed without asking at each
/// step.
class JsonValue {
public:
    JsonValue() = default;

    bool exists() const { return m_exists; }
    bool isNull() const;
    bool isObject() const;
    bool isArray() const;
    bool isText() const;

    JsonValue operator[](std::string_view key) const;
    /// The first of the keys that is there and not null.
    JsonValue first(std::initializer_list<std::string_view> keys) const;
    std::vector<JsonValue> elements() const;
    std::vector<std::pair<std::string_view, JsonValue>> members() const;

    /// A finite number, also one that is written as a text.
    std::optional<double> number() const;
    std::optional<bool> boolean() const;
    /// The text; empty where it is none.
    std::string_view text() const;
    /// As a person would read it: texts as they are, lists line by line, else JSON; null is empty.
    std::string words() const;

private:
    friend class JsonParser;
    // What simdjson's element is made of. Kept so that its header, which is very large, is compiled
    // once and not for each format.
    using Words = std::array<std::uint64_t, 2>;
    explicit JsonValue(Words words)
        : m_words(words)
        , m_exists(true)
    {
    }

    Words m_words{};
    bool m_exists = false;
};

/// Parses one JSON text at a time (RFC 8259, UTF-8). The literals NaN, Infinity and -Infinity,
/// which Python writes, are read as null: unknown.
class JsonParser {
public:
    JsonParser();
    ~JsonParser();
    JsonParser(const JsonParser&) = delete;
    JsonParser& operator=(const JsonParser&) = delete;

    /// Errors say what is wrong with the text; the caller adds file and line.
    Result<JsonValue> parse(std::string_view text);

private:
    struct Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace metallm::importer
