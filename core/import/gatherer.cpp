// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/import/gatherer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>

namespace metallm::importer {

namespace {

std::string lowered(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(),
        [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
    return lower;
}

Result<void> checkAmount(double value, const char* name)
{
    if (value < 0 || std::isinf(value))
        return failed(fmt::format("{} '{}' is negative or not finite", name, value),
            "write 0 or more, or leave it out where it is not known");
    return {};
}

Result<void> checkFigures(const Figures& figures)
{
    if (figures.score && !(*figures.score >= 0 && *figures.score <= 1))
        return failed(fmt::format("score '{}' is outside 0 to 1", *figures.score),
            "say which range the scores have (--score-range LOW:HIGH), or scale them to 0 to 1");
    return checkAmount(figures.inputTokens, "the number of input tokens")
        .and_then([&] { return checkAmount(figures.outputTokens, "the number of output tokens"); })
        .and_then([&] { return checkAmount(figures.costUsd, "the cost"); })
        .and_then([&] { return checkAmount(figures.latencySeconds, "the latency"); });
}

} // namespace

void Gatherer::enterFile(std::string name)
{
    m_file = std::move(name);
}

std::int32_t Gatherer::query(std::string_view key)
{
    if (const auto found = m_places.find(key); found != m_places.end())
        return found->second;
    const auto position = static_cast<std::int32_t>(m_found.queries.size());
    m_places.emplace(key, position);
    m_found.queries.push_back({std::string(key)});
    return position;
}

std::int32_t Gatherer::variant(std::string_view model, std::string_view judge, std::string_view run)
{
    const std::string key = fmt::format("{}\x1f{}\x1f{}", model, judge, run);
    if (const auto found = m_variants.find(key); found != m_variants.end())
        return found->second;
    const auto position = static_cast<std::int32_t>(m_found.variants.size());
    m_variants.emplace(key, position);
    m_found.variants.push_back({std::string(model), std::string(judge), std::string(run)});
    return position;
}

Result<void> Gatherer::outcome(
    std::int32_t query, std::int32_t variant, const Figures& figures, std::int64_t line)
{
    if (m_found.variants[index(variant)].model.empty())
        return failed("the outcome has no model", "name the model, or remove the row");
    if (auto good = checkFigures(figures); !good)
        return good;
    if (!figures.score) {
        ++m_found.unscored;
        return {};
    }
    if (isFull())
        return stopped();
    m_found.places.push_back(m_file, line, m_found.rows.size());
    m_found.rows.push_back(
        {query, variant, *figures.score, figures.inputTokens, figures.outputTokens, figures.costUsd,
            figures.latencySeconds, static_cast<std::uint32_t>(m_found.rows.size())});
    return {};
}

void Gatherer::warn(const std::string& what, std::int64_t line)
{
    const auto known = std::ranges::find(m_warnings, what, &Warning::what);
    if (known != m_warnings.end())
        ++known->count;
    else
        m_warnings.push_back({what, m_file, line, 1});
}

Result<Gathered> Gatherer::finish(const RepeatChoice& choice, const RunContext& context)
{
    if (auto settled = settleRepeats(m_found, choice, context); !settled)
        return tl::unexpected(settled.error());
    for (const Warning& warning : m_warnings) {
        std::string text = warning.what;
        if (!warning.file.empty())
            text += ", in " + warning.file;
        if (warning.line > 0)
            text += fmt::format(", line {}", warning.line);
        if (warning.count > 1)
            text += fmt::format(" (and {} times more)", warning.count - 1);
        m_found.warnings.push_back(std::move(text));
    }
    if (m_found.unscored > 0)
        m_found.warnings.push_back(m_found.unscored == 1
                ? "1 outcome has no score: it is missing, not wrong"
                : fmt::format(
                    "{} outcomes have no score: they are missing, not wrong", m_found.unscored));
    return std::move(m_found);
}

Result<std::optional<double>> parseScore(std::string_view text, std::string_view column)
{
    constexpr std::array right{"true", "yes", "pass", "passed", "correct"};
    constexpr std::array wrong{"false", "no", "fail", "failed", "incorrect"};
    constexpr std::array unknown{"", "nan", "none", "null", "n/a", "na"};
    if (!text.empty() && text.front() >= '0' && text.front() <= '9')
        return parseNumber(text, column).map([](double value) { return std::optional(value); });
    const std::string word = lowered(text);
    const auto is = [&](const auto& words) {
        return std::ranges::find(words, word) != words.end();
    };
    if (is(right))
        return 1.0;
    if (is(wrong))
        return 0.0;
    if (is(unknown))
        return std::nullopt;
    return parseNumber(text, column).map([](double value) { return std::optional(value); });
}

} // namespace metallm::importer
