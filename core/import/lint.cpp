// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/import/lint.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <unordered_map>
#include <xxhash.h>

namespace metallm::importer {

using store::OutcomeRow;

namespace {

constexpr std::size_t mostNamed = 20; // queries named in a finding
// Fewer outcomes than this can be constant by chance.
constexpr std::int64_t fewest = 10;
// For a correlation more are needed: at 100, |r| < 0.05 comes of unrelated figures and of little
// else (English texts and their true token counts correlate above 0.9).
constexpr std::int64_t fewestForCorrelation = 100;
constexpr double unrelated = 0.05;
// List prices have been between USD 0.01 and 600 per million tokens: a cost 20 times outside is of
// another unit.
constexpr double cheapestPerMtok = 0.0005;
constexpr double dearestPerMtok = 12'000;
constexpr double dearestQueryUsd = 20;
constexpr double longestSeconds = 600;

std::uint64_t hashOf(std::string_view text)
{
    return text.empty() ? 0 : std::max<std::uint64_t>(1, XXH3_64bits(text.data(), text.size()));
}

/// Sums over the known values of one figure.
struct Spread {
    std::int64_t count = 0;
    double least = 0;
    double most = 0;
    double sum = 0;

    void add(double value)
    {
        least = count == 0 ? value : std::min(least, value);
        most = count == 0 ? value : std::max(most, value);
        sum += value;
        ++count;
    }
    bool isConstant() const { return count >= fewest && least == most; }
    double mean() const { return count == 0 ? 0 : sum / static_cast<double>(count); }
};

/// Pearson's r of two figures, by sums around their first values.
class Correlation {
public:
    void add(double x, double y)
    {
        if (m_count++ == 0) {
            m_x0 = x;
            m_y0 = y;
        }
        const double dx = x - m_x0;
        const double dy = y - m_y0;
        m_x += dx;
        m_y += dy;
        m_xx += dx * dx;
        m_yy += dy * dy;
        m_xy += dx * dy;
    }
    std::int64_t count() const { return m_count; }
    std::optional<double> r() const
    {
        const auto n = static_cast<double>(m_count);
        const double varianceX = n * m_xx - m_x * m_x;
        const double varianceY = n * m_yy - m_y * m_y;
        if (!(varianceX > 0) || !(varianceY > 0))
            return std::nullopt;
        return (n * m_xy - m_x * m_y) / std::sqrt(varianceX * varianceY);
    }

private:
    std::int64_t m_count = 0;
    double m_x0 = 0, m_y0 = 0, m_x = 0, m_y = 0, m_xx = 0, m_yy = 0, m_xy = 0;
};

struct ModelFigures {
    Spread input, output, cost, latency, length;
    Correlation inputOfLength;
    double tokensWithCost = 0;
    double costWithTokens = 0;
    double highestScore = 0;
};

class Lint {
public:
    Lint(const LintQueries& queries, const std::vector<OutcomeRow>& rows,
        const std::vector<std::string>& models)
        : m_queries(queries)
        , m_models(models)
        , m_figures(models.size())
    {
        for (const OutcomeRow& row : rows)
            add(row);
    }

    std::vector<LintHit> run()
    {
        checkTexts();
        checkDomains();
        for (std::size_t k = 0; k < m_models.size(); ++k) {
            checkTokens(m_models[k], m_figures[k]);
            checkCosts(m_models[k], m_figures[k]);
            checkLatency(m_models[k], m_figures[k]);
        }
        return std::move(m_hits);
    }

private:
    void add(const OutcomeRow& row)
    {
        ModelFigures& figures = m_figures[static_cast<std::size_t>(row.model)];
        const double length = m_queries.textLength(static_cast<std::size_t>(row.query));
        const auto known = [](double value) { return !std::isnan(value); };
        if (known(row.inputTokens)) {
            figures.input.add(row.inputTokens);
            figures.length.add(length);
            if (length > 0)
                figures.inputOfLength.add(length, row.inputTokens);
        }
        if (known(row.outputTokens))
            figures.output.add(row.outputTokens);
        if (known(row.costUsd))
            figures.cost.add(row.costUsd);
        if (known(row.latencySeconds))
            figures.latency.add(row.latencySeconds);
        if (known(row.costUsd) && known(row.inputTokens) && known(row.outputTokens)) {
            figures.tokensWithCost += row.inputTokens + row.outputTokens;
            figures.costWithTokens += row.costUsd;
        }
    }

    void hit(const char* code, Sentence text, std::int64_t count)
    {
        m_hits.push_back({code, std::move(text), count});
    }

    void hit(const char* code, Sentence text, const std::vector<std::int32_t>& queries)
    {
        m_hits.push_back({code, std::move(text), std::ssize(queries), firstOf(queries)});
    }

    void checkTexts()
    {
        // The queries in the order of their texts: equal ones stand together.
        std::vector<std::int32_t> order;
        for (std::size_t i = 0; i < m_queries.size(); ++i)
            if (m_queries.textHash(i) != 0)
                order.push_back(static_cast<std::int32_t>(i));
        const auto text = [&](std::int32_t i) { return m_queries.textHash(std::size_t(i)); };
        std::ranges::sort(order, [&](std::int32_t a, std::int32_t b) {
            return std::pair(text(a), a) < std::pair(text(b), b);
        });
        std::vector<std::int32_t> across;
        std::vector<std::int32_t> within;
        for (std::size_t begin = 0; begin < order.size();) {
            std::size_t end = begin + 1;
            while (end < order.size() && text(order[end]) == text(order[begin]))
                ++end;
            const std::span group = std::span(order).subspan(begin, end - begin);
            if (group.size() > 1)
                std::ranges::copy(
                    group, std::back_inserter(differInSplit(group) ? across : within));
            begin = end;
        }
        tellTexts(across, within);
    }

    bool differInSplit(std::span<const std::int32_t> group) const
    {
        const auto split = [&](std::int32_t i) { return m_queries.splitHash(std::size_t(i)); };
        return std::ranges::any_of(
            group, [&](std::int32_t i) { return split(i) != split(group.front()); });
    }

    void tellTexts(const std::vector<std::int32_t>& across, const std::vector<std::int32_t>& within)
    {
        if (!across.empty())
            hit("duplicate_text_across_splits",
                sentence("%1 queries have a text that also stands in another split: what is "
                         "trained on is evaluated on",
                    across.size()),
                across);
        if (!within.empty())
            hit("duplicate_text",
                sentence("%1 queries share their text with another query: a random split can "
                         "put them on both sides",
                    within.size()),
                within);
    }

    static std::vector<std::int32_t> firstOf(std::vector<std::int32_t> queries)
    {
        std::ranges::sort(queries);
        queries.resize(std::min(queries.size(), mostNamed));
        return queries;
    }

    void checkDomains()
    {
        std::unordered_map<std::uint64_t, std::pair<std::int32_t, std::int64_t>> domains;
        for (std::size_t i = 0; i < m_queries.size(); ++i)
            if (m_queries.domainHash(i) != 0) {
                auto& [first, count] = domains[m_queries.domainHash(i)];
                first = count++ == 0 ? static_cast<std::int32_t>(i) : first;
            }
        std::vector<std::int32_t> alone;
        for (const auto& [domain, facts] : domains)
            if (facts.second == 1)
                alone.push_back(facts.first);
        if (!alone.empty())
            hit("domain_with_one_query",
                sentence("%1 domains have one query: their figures say nothing", alone.size()),
                alone);
    }

    void checkTokens(const std::string& model, const ModelFigures& figures)
    {
        const bool textsDiffer = figures.length.least != figures.length.most;
        if (figures.input.isConstant() && (textsDiffer || figures.length.most == 0))
            hit("constant_input_tokens",
                sentence("%1: every query has %2 input tokens: made-up counts make made-up costs",
                    model, exactly(figures.input.least)),
                figures.input.count);
        if (figures.output.isConstant() && figures.output.most > 1)
            hit("constant_output_tokens",
                sentence(
                    "%1: every answer has %2 output tokens", model, exactly(figures.output.least)),
                figures.output.count);
        const auto r = figures.inputOfLength.r();
        if (r && figures.inputOfLength.count() >= fewestForCorrelation && std::abs(*r) < unrelated)
            hit("tokens_ignore_texts",
                sentence(
                    "%1: input tokens have nothing to do with the texts' lengths (correlation %2)",
                    model, decimals(*r, 2)),
                figures.inputOfLength.count());
    }

    void checkCosts(const std::string& model, const ModelFigures& figures)
    {
        const Spread& cost = figures.cost;
        if (cost.count >= fewest && cost.most == 0)
            hit("zero_cost", sentence("%1: every cost is 0: is it free, or unknown?", model),
                cost.count);
        else if (cost.isConstant() && figures.output.least != figures.output.most)
            hit("constant_cost",
                sentence("%1: every query costs USD %2 although the tokens differ", model,
                    exactly(cost.least)),
                cost.count);
        if (cost.mean() > dearestQueryUsd)
            hit("cost_unit",
                sentence("%1: a query costs USD %2 on average: is the cost in another unit?", model,
                    significant(cost.mean())),
                cost.count);
        if (!(figures.tokensWithCost > 0) || !(figures.costWithTokens > 0))
            return;
        const double perMtok = 1e6 * figures.costWithTokens / figures.tokensWithCost;
        if (perMtok < cheapestPerMtok || perMtok > dearestPerMtok)
            hit("cost_unit",
                sentence(
                    "%1: costs and tokens make USD %2 per million tokens: one of the two is in "
                    "another unit",
                    model, significant(perMtok)),
                cost.count);
    }

    void checkLatency(const std::string& model, const ModelFigures& figures)
    {
        if (figures.latency.count > 0 && figures.latency.mean() > longestSeconds)
            hit("latency_unit",
                sentence("%1: an answer takes %2 s on average: are these milliseconds?", model,
                    significant(figures.latency.mean())),
                figures.latency.count);
    }

    const LintQueries& m_queries;
    const std::vector<std::string>& m_models;
    std::vector<ModelFigures> m_figures;
    std::vector<LintHit> m_hits;
};

} // namespace

void LintQueries::add(std::string_view split, std::string_view domain, std::string_view text)
{
    m_textHashes.push_back(hashOf(text));
    m_splitHashes.push_back(hashOf(split));
    m_domainHashes.push_back(hashOf(domain));
    m_textLengths.push_back(static_cast<std::uint32_t>(text.size()));
}

std::vector<LintHit> lintHits(const LintQueries& queries, const std::vector<OutcomeRow>& rows,
    const std::vector<std::string>& models)
{
    return Lint(queries, rows, models).run();
}

} // namespace metallm::importer
