// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/selectedqueries.h"

#include "core/sim/totals.h"
#include "core/util/parallel.h"
#include "ui/state/textneedle.h"

#include <algorithm>
#include <functional>

namespace metallm::ui {

namespace {

constexpr std::size_t chunk = 1 << 14; // of a thread, and between two looks at the stop token
constexpr std::size_t ahead = 24; // steps whose outcomes are asked for before they are needed

using Mask = std::vector<char>; // per step, or per query of the data set

/// Keeps the steps for which `keep(query, step)` holds.
template<typename Keep>
void narrow(Mask& mask, const sim::Experiment& experiment, const RunContext& context, Keep keep)
{
    forChunks(mask.size(), chunk, context, [&](std::size_t begin, std::size_t end) {
        for (std::size_t step = begin; step < end; ++step)
            if (mask[step] != 0 && !keep(experiment.eval[step], step))
                mask[step] = 0;
    });
}

int modelOf(const sim::RunResult& run, std::size_t step)
{
    const std::int32_t arm = run.arms[step];
    return arm < 0 ? -1 : run.experiment->arms[static_cast<std::size_t>(arm)];
}

bool isOutcome(
    const sim::RunResult& run, std::int32_t query, std::size_t step, OutcomeFilter::Outcome outcome)
{
    const sim::Experiment& experiment = *run.experiment;
    const std::int32_t chosen = run.arms[step];
    if (chosen == sim::noArm || !experiment.hasOutcome(query, chosen))
        return false;
    const double score = experiment.score(query, chosen);
    if (outcome == OutcomeFilter::Outcome::NotRight)
        return score < 1;
    const double cost = experiment.costUsd(query, chosen);
    for (int arm = 0; arm < experiment.armCount(); ++arm) {
        if (!experiment.hasOutcome(query, arm))
            continue;
        const double other = experiment.score(query, arm);
        if (outcome == OutcomeFilter::Outcome::Missed
                ? other > score
                : other >= score && experiment.costUsd(query, arm) < cost)
            return true;
    }
    return false;
}

/// One call for each kind of filter but the text.
struct Narrower {
    const sim::RunResult& run;
    Mask& mask;
    const RunContext& context;

    const sim::Experiment& experiment() const { return *run.experiment; }

    void operator()(const DomainFilter& filter) const
    {
        const auto& domains = experiment().dataset->domainOf;
        narrow(mask, experiment(), context, [&](std::int32_t query, std::size_t) {
            return domains[static_cast<std::size_t>(query)] == filter.domain;
        });
    }
    void operator()(const ModelFilter& filter) const
    {
        narrow(mask, experiment(), context,
            [&](std::int32_t, std::size_t step) { return modelOf(run, step) == filter.model; });
    }
    void operator()(const WindowFilter& filter) const
    {
        narrow(mask, experiment(), context, [&](std::int32_t, std::size_t step) {
            const auto at = static_cast<std::int64_t>(step);
            return at >= filter.begin && at < filter.end;
        });
    }
    void operator()(const OutcomeFilter& filter) const
    {
        narrow(mask, experiment(), context, [&](std::int32_t query, std::size_t step) {
            return isOutcome(run, query, step, filter.outcome);
        });
    }
    void operator()(const RowsFilter& filter) const
    {
        Mask wanted(static_cast<std::size_t>(experiment().dataset->queryCount()), 0);
        for (const std::int32_t query : *filter.queries)
            if (query >= 0 && static_cast<std::size_t>(query) < wanted.size())
                wanted[static_cast<std::size_t>(query)] = 1;
        narrow(mask, experiment(), context, [&](std::int32_t query, std::size_t) {
            return wanted[static_cast<std::size_t>(query)] != 0;
        });
    }
    void operator()(const TextFilter&) const { } // see narrowByText()
};

Mask namesWith(const TextNeedle& needle, const auto& items, auto nameOf)
{
    Mask found;
    for (const auto& item : items)
        found.push_back(needle.isIn(nameOf(item)) ? 1 : 0);
    return found;
}

bool isIn(const Mask& found, std::int32_t index)
{
    return index >= 0 && found[static_cast<std::size_t>(index)] != 0;
}

Mask evaluated(const sim::Experiment& experiment)
{
    Mask mask(static_cast<std::size_t>(experiment.dataset->queryCount()), 0);
    for (const std::int32_t query : experiment.eval)
        mask[static_cast<std::size_t>(query)] = 1;
    return mask;
}

/// Null where it is stopped. A text that has grown is looked for where the shorter one was found.
/// In the data set's order, in which the texts lie in memory.
std::shared_ptr<const TextMatches> findText(
    const std::shared_ptr<const sim::Experiment>& experiment, const QString& text,
    const TextMatches* known, const RunContext& context)
{
    const data::Dataset& dataset = *experiment->dataset;
    const bool narrows = known && known->experiment == experiment && text.contains(known->text);
    const TextNeedle needle(text);
    const Mask domains =
        namesWith(needle, dataset.domains, [](const std::string& name) { return name; });
    auto matches = std::make_shared<TextMatches>(
        TextMatches{text, experiment, narrows ? known->found : evaluated(*experiment)});
    Mask& found = matches->found;
    const auto look = [&](std::size_t begin, std::size_t end) {
        for (std::size_t query = begin; query < end; ++query)
            if (found[query] != 0)
                found[query] = isIn(domains, dataset.domainOf[query])
                    || needle.isIn(dataset.texts[query]) || needle.isIn(dataset.queryIds[query]);
    };
    return forChunks(found.size(), chunk, context, look) ? matches : nullptr;
}

bool narrowByText(
    SelectedQueries& selected, const SelectedQueriesPtr& known, const RunContext& context)
{
    const sim::RunResult& run = *selected.snapshot->run;
    const QString text = selected.selection.text();
    const auto former = known ? known->textMatches : nullptr;
    const bool same = former && former->text == text && former->experiment == run.experiment;
    selected.textMatches = same ? former : findText(run.experiment, text, former.get(), context);
    if (!selected.textMatches)
        return false;
    const Mask models = namesWith(TextNeedle(text), run.experiment->dataset->models,
        [](const data::ModelInfo& model) { return model.name; });
    const Mask& found = selected.textMatches->found;
    narrow(
        selected.isSelected, *run.experiment, context, [&](std::int32_t query, std::size_t step) {
            return found[static_cast<std::size_t>(query)] != 0 || isIn(models, modelOf(run, step));
        });
    return true;
}

/// What a chunk of the steps comes to.
struct Part {
    sim::Totals sums{};
    std::int64_t unserved = 0;
    std::vector<std::int64_t> byArm{};
    std::vector<std::int32_t> steps{};
};

Part addUp(const SelectedQueries& selected, std::size_t begin, std::size_t end)
{
    const sim::RunResult& run = *selected.snapshot->run;
    Part part;
    part.byArm.assign(static_cast<std::size_t>(run.experiment->armCount()), 0);
    for (std::size_t step = begin; step < end; ++step) {
        if (selected.isSelected[step] == 0)
            continue;
        sim::prefetchOutcomes(*run.experiment, step + ahead);
        part.steps.push_back(static_cast<std::int32_t>(step));
        const std::int32_t arm = run.arms[step];
        if (arm == sim::noArm) {
            ++part.unserved;
            continue;
        }
        ++part.byArm[static_cast<std::size_t>(arm)];
        part.sums.add(*run.experiment, run.experiment->eval[step], arm);
    }
    return part;
}

// The sums are exact: they do not tell how many threads there were.
void merge(SelectedQueries& selected, const std::vector<Part>& parts)
{
    sim::Totals sums;
    auto steps = std::make_shared<std::vector<std::int32_t>>();
    SelectionTotals& totals = selected.totals;
    totals.byArm.assign(
        static_cast<std::size_t>(selected.snapshot->run->experiment->armCount()), 0);
    for (const Part& part : parts) {
        sums.add(part.sums);
        totals.unserved += part.unserved;
        std::ranges::transform(totals.byArm, part.byArm, totals.byArm.begin(), std::plus());
        steps->insert(steps->end(), part.steps.begin(), part.steps.end());
    }
    totals.evaluated = sums.evaluated();
    totals.accuracy = sums.accuracy();
    totals.costPer10k = sums.costPer10k();
    totals.costUsd = sums.costUsd();
    selected.steps = std::move(steps);
}

bool addUp(SelectedQueries& selected, const RunContext& context)
{
    const std::size_t count = selected.isSelected.size();
    std::vector<Part> parts((count + chunk - 1) / chunk);
    const bool whole = forChunks(count, chunk, context, [&](std::size_t begin, std::size_t end) {
        parts[begin / chunk] = addUp(selected, begin, end);
    });
    if (whole)
        merge(selected, parts);
    return whole;
}

} // namespace

std::vector<std::int32_t> SelectedQueries::rows() const
{
    const std::vector<std::int32_t>& eval = snapshot->run->experiment->eval;
    std::vector<std::int32_t> rows;
    rows.reserve(steps->size());
    for (const std::int32_t step : *steps)
        rows.push_back(eval[static_cast<std::size_t>(step)]);
    return rows;
}

std::vector<char> SelectedQueries::byQuery() const
{
    const auto queries = snapshot->run->experiment->dataset->queryCount();
    std::vector<char> selected(static_cast<std::size_t>(queries), 0);
    for (const std::int32_t row : rows())
        selected[static_cast<std::size_t>(row)] = 1;
    return selected;
}

Result<SelectedQueriesPtr> selectQueries(const SnapshotPtr& snapshot,
    const QuerySelection& selection, const SelectedQueriesPtr& known, const RunContext& context)
{
    auto selected = std::make_shared<SelectedQueries>(SelectedQueries{snapshot, selection});
    selected->isSelected.assign(snapshot->run->arms.size(), 1);
    for (const QueryFilter& filter : selection.filters) {
        if (context.stopRequested())
            return stopped();
        std::visit(Narrower{*snapshot->run, selected->isSelected, context}, filter);
    }
    if (!selection.text().isEmpty() && !narrowByText(*selected, known, context))
        return stopped();
    if (!addUp(*selected, context))
        return stopped();
    return selected;
}

} // namespace metallm::ui
