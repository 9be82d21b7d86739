// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/import/repeats.h"

#include "core/import/gatherer.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <map>
#include <set>

namespace metallm::importer {

using store::OutcomeRow;

namespace {

enum class Merge { Mean, First };

std::size_t at(std::int32_t position)
{
    return static_cast<std::size_t>(position);
}

/// The mean of the figures that are known.
class Mean {
public:
    void add(double value)
    {
        if (std::isnan(value))
            return;
        m_sum += value;
        ++m_count;
    }
    double value() const { return m_count == 0 ? data::missing : m_sum / m_count; }

private:
    double m_sum = 0;
    int m_count = 0;
};

OutcomeRow mean(std::span<const OutcomeRow> rows)
{
    OutcomeRow result = rows.front();
    for (const auto figure : {&OutcomeRow::score, &OutcomeRow::inputTokens,
             &OutcomeRow::outputTokens, &OutcomeRow::costUsd, &OutcomeRow::latencySeconds}) {
        Mean sum;
        for (const OutcomeRow& row : rows)
            sum.add(row.*figure);
        result.*figure = sum.value();
    }
    return result;
}

std::size_t groupEnd(const std::vector<OutcomeRow>& rows, std::size_t begin)
{
    std::size_t end = begin + 1;
    while (end < rows.size() && rows[end].query == rows[begin].query
        && rows[end].model == rows[begin].model)
        ++end;
    return end;
}

/// Settles one kind of repeats after the other.
class Settlement {
public:
    Settlement(Gathered& found, const RepeatChoice& choice, const RunContext& context)
        : m_found(found)
        , m_choice(choice)
        , m_context(context)
    {
    }

    Result<void> run()
    {
        return checkChoice()
            .and_then([&] { return keepChosenJudge(); })
            .and_then([&] { return numberRepeats(); })
            .and_then([&] { return settleKind(runs()); })
            .and_then([&] { return settleKind(judges()); });
    }

private:
    struct Kind {
        std::string Variant::*member;
        std::string chosen;
        std::string fallback;
        std::string word;
        const char* option;
    };

    Kind runs() const
    {
        return {&Variant::run, m_choice.runs, m_found.defaults.runs, m_found.defaults.runWord,
            "--repeats"};
    }
    Kind judges() const
    {
        return {&Variant::judge, m_namedJudge ? "" : m_choice.judges, m_found.defaults.judges,
            m_found.defaults.judgeWord, "--judges"};
    }

    static bool isWay(const std::string& choice)
    {
        return choice == "mean" || choice == "first" || choice == "separate";
    }

    Result<void> checkChoice() const
    {
        if (m_choice.runs.empty() || isWay(m_choice.runs))
            return {};
        return wrongCall(fmt::format("'{}' is no way to treat repeats", m_choice.runs),
            "use --repeats mean, first or separate");
    }

    // Rows of other judges go; a model without judges is not concerned.
    Result<void> keepChosenJudge()
    {
        const std::string& name = m_choice.judges;
        if (name.empty() || isWay(name))
            return {};
        const auto named = std::ranges::find(m_found.variants, name, &Variant::judge);
        if (named == m_found.variants.end())
            return wrongCall(fmt::format("there is no {} '{}'", m_found.defaults.judgeWord, name),
                fmt::format("use --judges mean, first, separate or one of: {}",
                    fmt::join(namesOf(&Variant::judge), ", ")));
        std::erase_if(m_found.rows, [&](const OutcomeRow& row) {
            const std::string& judge = m_found.variants[at(row.model)].judge;
            return !judge.empty() && judge != name;
        });
        for (Variant& variant : m_found.variants)
            if (variant.judge == name)
                variant.judge.clear();
        m_namedJudge = true;
        return {};
    }

    std::vector<std::string> namesOf(std::string Variant::*member) const
    {
        std::vector<std::string> names;
        for (const Variant& variant : m_found.variants)
            if (!(variant.*member).empty()
                && std::ranges::find(names, variant.*member) == names.end())
                names.push_back(variant.*member);
        return names;
    }

    // A pair that comes again without a name for its run: the second is run 2, and so on.
    Result<void> numberRepeats()
    {
        auto& rows = m_found.rows;
        if (auto sorted = store::sortOutcomes(rows, m_context); !sorted)
            return sorted;
        std::map<Variant, std::int32_t, decltype(&before)> known(&before);
        for (std::size_t i = 0; i < rows.size();) {
            const std::size_t end = groupEnd(rows, i);
            const std::int32_t first = rows[i].model;
            for (std::size_t k = i + 1; k < end; ++k) {
                noteRepeat(rows[i], rows[k]);
                Variant variant = m_found.variants[at(first)];
                variant.run += fmt::format("{}{}", variant.run.empty() ? "" : ".", k - i + 1);
                const auto [place, isNew] =
                    known.try_emplace(variant, static_cast<std::int32_t>(m_found.variants.size()));
                if (isNew)
                    m_found.variants.push_back(std::move(variant));
                rows[k].model = place->second;
            }
            i = end;
        }
        return {};
    }

    static bool before(const Variant& a, const Variant& b)
    {
        return std::tie(a.model, a.judge, a.run) < std::tie(b.model, b.judge, b.run);
    }

    void noteRepeat(const OutcomeRow& first, const OutcomeRow& second)
    {
        if (m_repeated == 0) {
            m_firstRow = first.line;
            m_secondRow = second.line;
        }
        ++m_repeated;
    }

    Result<void> settleKind(const Kind& kind)
    {
        const std::set<std::string> several = modelsWithSeveral(kind.member);
        if (several.empty()) {
            forget(kind.member);
            return {};
        }
        const bool chosen = !kind.chosen.empty();
        const std::string way = chosen ? kind.chosen : kind.fallback;
        if (way.empty())
            return tl::unexpected(undecided(kind, *several.begin()));
        if (!chosen)
            m_found.warnings.push_back(fmt::format("a query has several {}s ({}) of {}: {} ({} to "
                                                   "change it)",
                kind.word, fmt::join(shortList(kind.member), ", "),
                several.size() == 1 ? "model '" + *several.begin() + "'"
                                    : fmt::format("{} models", several.size()),
                words(way), kind.option));
        if (way == "separate") {
            name(kind, several);
            return {};
        }
        forget(kind.member);
        return merge(way == "mean" ? Merge::Mean : Merge::First);
    }

    static const char* words(const std::string& way)
    {
        return way == "mean" ? "they are averaged"
            : way == "first" ? "the first counts"
                             : "they are kept apart as models of their own";
    }

    std::vector<std::string> shortList(std::string Variant::*member) const
    {
        constexpr std::size_t most = 6;
        std::vector<std::string> names = namesOf(member);
        if (names.size() > most) {
            names.resize(most);
            names.emplace_back("...");
        }
        return names;
    }

    // Models that have more than one judge (or run) for one and the same query.
    std::set<std::string> modelsWithSeveral(std::string Variant::*member) const
    {
        std::map<std::string, std::set<std::string>> values;
        for (const Variant& variant : m_found.variants)
            values[variant.model].insert(variant.*member);
        std::set<std::string> models;
        for (const auto& [model, names] : values)
            if (names.size() > 1 && meet(model, member))
                models.insert(model);
        return models;
    }

    // Whether two values of `member` meet in one query of the model.
    bool meet(const std::string& model, std::string Variant::*member) const
    {
        std::vector<std::pair<std::int32_t, const std::string*>> seen;
        for (const OutcomeRow& row : m_found.rows) {
            const Variant& variant = m_found.variants[at(row.model)];
            if (variant.model == model)
                seen.emplace_back(row.query, &(variant.*member));
        }
        std::ranges::stable_sort(seen, {}, [](const auto& pair) { return pair.first; });
        return std::ranges::adjacent_find(seen, [](const auto& a, const auto& b) {
            return a.first == b.first && *a.second != *b.second;
        }) != seen.end();
    }

    Error undecided(const Kind& kind, const std::string& model) const
    {
        Error error{fmt::format("model '{}' has several {}s for the same query ({})", model,
                        kind.word, fmt::join(shortList(kind.member), ", ")),
            {}, 0,
            fmt::format("say what to do with them: {} mean, first or separate{}", kind.option,
                kind.member == &Variant::judge ? ", or the one that counts" : "")};
        if (kind.member == &Variant::run && m_repeated > 0) {
            const auto& places = m_found.places;
            error.what = repeatedWords();
            error.file = places.fileOf(m_secondRow);
            error.line = places.lineOf(m_secondRow);
        }
        return error;
    }

    std::string repeatedWords() const
    {
        const auto row = std::ranges::find(m_found.rows, m_firstRow, &OutcomeRow::line);
        return fmt::format("the outcome of query '{}' by model '{}' is already in line {}{}",
            m_found.queries[at(row->query)].id, m_found.variants[at(row->model)].model,
            m_found.places.lineOf(m_firstRow),
            m_repeated > 1 ? fmt::format(" ({} outcomes come again)", m_repeated) : "");
    }

    // Kept apart: what tells them apart becomes part of the model's name.
    void name(const Kind& kind, const std::set<std::string>& several)
    {
        for (Variant& variant : m_found.variants) {
            std::string& value = variant.*kind.member;
            if (several.contains(variant.model))
                variant.model += fmt::format(" ({} {})", kind.word, value.empty() ? "1" : value);
            value.clear();
        }
        join();
    }

    // From here on every model has one judge (or run).
    void forget(std::string Variant::*member)
    {
        for (Variant& variant : m_found.variants)
            (variant.*member).clear();
        join();
    }

    // Variants that have become equal share one position.
    void join()
    {
        std::map<Variant, std::int32_t, decltype(&before)> places(&before);
        std::vector<Variant> joined;
        std::vector<std::int32_t> target;
        for (const Variant& variant : m_found.variants) {
            const auto [place, isNew] =
                places.try_emplace(variant, static_cast<std::int32_t>(joined.size()));
            if (isNew)
                joined.push_back(variant);
            target.push_back(place->second);
        }
        if (joined.size() == target.size())
            return;
        m_found.variants = std::move(joined);
        for (OutcomeRow& row : m_found.rows)
            row.model = target[at(row.model)];
    }

    Result<void> merge(Merge way)
    {
        auto& rows = m_found.rows;
        if (auto sorted = store::sortOutcomes(rows, m_context); !sorted)
            return sorted;
        std::size_t kept = 0;
        for (std::size_t i = 0; i < rows.size();) {
            const std::size_t end = groupEnd(rows, i);
            rows[kept++] = way == Merge::Mean && end > i + 1
                ? mean(std::span(rows).subspan(i, end - i))
                : rows[i];
            i = end;
        }
        rows.resize(kept);
        return {};
    }

    Gathered& m_found;
    const RepeatChoice& m_choice;
    const RunContext& m_context;
    bool m_namedJudge = false;
    std::size_t m_repeated = 0;
    std::uint32_t m_firstRow = 0;
    std::uint32_t m_secondRow = 0;
};

} // namespace

void RowPlaces::push_back(const std::string& file, std::int64_t line, std::size_t row)
{
    if (m_files.empty() || m_files.back().file != file)
        m_files.push_back({row, file});
    m_lines.push_back(static_cast<std::uint32_t>(line));
}

const std::string& RowPlaces::fileOf(std::size_t row) const
{
    const auto after = std::ranges::upper_bound(m_files, row, {}, &Begin::row);
    return std::prev(after)->file;
}

Result<void> settleRepeats(Gathered& found, const RepeatChoice& choice, const RunContext& context)
{
    return Settlement(found, choice, context).run();
}

} // namespace metallm::importer
