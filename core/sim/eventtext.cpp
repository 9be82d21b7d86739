// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
// Events as people write them.
#include "core/sim/scenario.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <system_error>

namespace metallm::sim {

namespace {

constexpr std::string_view forms =
    "write t=N price MODEL xF (or input=USD output=USD, or flat=USD), t=N join MODEL [cold], t=N "
    "leave MODEL, t=N mix DOMAIN=W ..., t=N feedback delay=N share=F, or t=N quality MODEL xF (or "
    "chance=F)";

tl::unexpected<Error> malformed(const std::string& text, const std::string& why)
{
    return wrongCall(fmt::format("'{}' is not an event: {}", text, why), std::string(forms));
}

/// Words between blanks; a part in single or double quotes may hold blanks.
std::optional<std::vector<std::string>> wordsOf(const std::string& text)
{
    std::vector<std::string> words;
    std::string word;
    bool open = false;
    char quote = 0;
    for (const char letter : text) {
        if (quote != 0) {
            if (letter == quote)
                quote = 0;
            else
                word += letter;
        } else if (letter == '\'' || letter == '"') {
            quote = letter;
            open = true;
        } else if (letter == ' ' || letter == '\t') {
            if (open)
                words.push_back(std::exchange(word, {}));
            open = false;
        } else {
            word += letter;
            open = true;
        }
    }
    if (quote != 0)
        return std::nullopt;
    if (open)
        words.push_back(word);
    return words;
}

template<typename T>
std::optional<T> numberIn(std::string_view text)
{
    T value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional(value)
                                                                    : std::nullopt;
}

/// Sets what one word after the model says; false where it cannot be read.
bool readWord(const std::string& word, Event& event)
{
    using Kind = Event::Kind;
    const auto number = [](std::string_view text, auto& target) {
        const auto value = numberIn<double>(text);
        if (value)
            target = *value;
        return value.has_value();
    };
    if (event.kind == Kind::Join && (word == "cold" || word == "warm")) {
        event.warm = word == "warm";
        return true;
    }
    if ((event.kind == Kind::Price || event.kind == Kind::Quality) && word.starts_with('x'))
        return number(std::string_view(word).substr(1), event.factor);
    const std::size_t equals = word.rfind('=');
    if (equals == std::string::npos)
        return false;
    const std::string name = word.substr(0, equals);
    const std::string_view value = std::string_view(word).substr(equals + 1);
    if (event.kind == Kind::Mix)
        return number(value, event.weights[name]);
    if (event.kind == Kind::Price)
        return (name == "input" && number(value, event.inputUsdPerMtok))
            || (name == "output" && number(value, event.outputUsdPerMtok))
            || (name == "flat" && number(value, event.flatUsdPerQuery));
    if (event.kind == Kind::Quality)
        return name == "chance" && number(value, event.chance);
    if (event.kind == Kind::Feedback && name == "share")
        return number(value, event.share);
    if (event.kind == Kind::Feedback && name == "delay") {
        const auto delay = numberIn<std::int64_t>(value);
        event.delay = delay.value_or(0);
        return delay.has_value();
    }
    return false;
}

std::optional<Event::Kind> kindFrom(const std::string& name)
{
    using enum Event::Kind;
    for (const Event::Kind kind : {Price, Join, Leave, Mix, Feedback, Quality})
        if (eventKindName(kind) == name)
            return kind;
    return std::nullopt;
}

bool namesAModel(Event::Kind kind)
{
    return kind != Event::Kind::Mix && kind != Event::Kind::Feedback;
}

std::string quoted(const std::string& name)
{
    if (name.find_first_of(" \t'\"") == std::string::npos && !name.empty())
        return name;
    const char quote = name.find('\'') == std::string::npos ? '\'' : '"';
    return quote + name + quote;
}

std::string detailsOf(const Event& event)
{
    std::string text;
    const auto add = [&text](std::string_view name, const std::optional<double>& value) {
        if (value)
            text += fmt::format(" {}{}", name, *value);
    };
    using Kind = Event::Kind;
    switch (event.kind) {
    case Kind::Price:
        add("x", event.factor);
        add("input=", event.inputUsdPerMtok);
        add("output=", event.outputUsdPerMtok);
        add("flat=", event.flatUsdPerQuery);
        break;
    case Kind::Join:
        text = event.warm ? "" : " cold";
        break;
    case Kind::Leave:
        break;
    case Kind::Mix:
        for (const auto& [domain, weight] : event.weights)
            text += fmt::format(" {}={}", quoted(domain), weight);
        break;
    case Kind::Feedback:
        text = fmt::format(" delay={} share={}", event.delay, event.share);
        break;
    case Kind::Quality:
        add("x", event.factor);
        if (event.chance > 0)
            add("chance=", event.chance);
        break;
    }
    return text;
}

} // namespace

Result<Event> parseEvent(const std::string& text)
{
    const auto words = wordsOf(text);
    if (!words)
        return malformed(text, "a quote is not closed");
    if (words->size() < 2)
        return malformed(text, "it needs a time and a kind");
    const auto time = (*words)[0].starts_with("t=")
        ? numberIn<std::int64_t>(std::string_view((*words)[0]).substr(2))
        : std::nullopt;
    if (!time)
        return malformed(text, fmt::format("'{}' is not a time", (*words)[0]));
    const auto kind = kindFrom((*words)[1]);
    if (!kind)
        return malformed(text, fmt::format("there is no kind '{}'", (*words)[1]));
    Event event{.kind = *kind, .time = *time};
    std::size_t next = 2;
    if (namesAModel(*kind)) {
        if (words->size() < 3)
            return malformed(text, "it names no model");
        event.model = (*words)[next++];
    }
    for (; next < words->size(); ++next)
        if (!readWord((*words)[next], event))
            return malformed(text, fmt::format("'{}' cannot be read", (*words)[next]));
    if (const auto checked = checkEvent(event); !checked)
        return tl::unexpected(checked.error());
    return event;
}

std::string toText(const Event& event)
{
    std::string text = fmt::format("t={} {}", event.time, eventKindName(event.kind));
    if (namesAModel(event.kind))
        text += " " + quoted(event.model);
    return text + detailsOf(event);
}

} // namespace metallm::sim
