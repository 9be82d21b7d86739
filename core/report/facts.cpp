// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/facts.h"

#include "core/budget/pacing.h"
#include "core/policy/registry.h"
#include "core/report/format.h"

#include <cctype>
#include <fmt/format.h>

namespace metallm::report {

namespace {

std::string orNone(const std::string& text)
{
    return text.empty() ? "none" : text;
}

std::string counted(std::int64_t queries)
{
    return count(queries) + (queries == 1 ? " query" : " queries");
}

std::string partName(const std::optional<std::string>& split, std::size_t queries)
{
    const std::string part = counted(static_cast<std::int64_t>(queries));
    return split ? part + ", split " + *split : part;
}

std::int64_t knownOutcomes(const data::Dataset& dataset)
{
    return (dataset.scores.array() == dataset.scores.array()).count();
}

std::string contextsFact(const data::Contexts* contexts)
{
    if (contexts == nullptr)
        return "none";
    std::string text =
        fmt::format("{}, {} dimensions", contexts->embedder, contexts->values.cols());
    if (!contexts->fittedOn.empty())
        text += ", fitted on " + counted(std::ssize(contexts->fittedOn));
    return text;
}

/// How the budget is kept online; nothing where it is not.
void addBudgetFacts(const sim::Parameters& p, std::vector<Fact>& facts)
{
    if (!budget::isPaced(p))
        return;
    facts.push_back({"Pacing", budget::findPacing(p.pacing)->title});
    for (const auto& [name, value] : p.pacingSettings)
        facts.push_back({"Pacing: " + name, value});
    facts.push_back({"Hard budget", p.hardBudget ? "on" : "off"});
    for (const sim::ScheduleStep& step : p.schedule)
        facts.push_back({fmt::format("Cost weight from query {} on", count(step.from)),
            exact(step.costWeight)});
}

/// What the budget came to, beside the best in hindsight.
void noteBudget(const sim::RunResult& run, std::vector<std::string>& notes)
{
    if (!run.budget)
        return;
    const budget::Outcome& outcome = *run.budget;
    std::string text = fmt::format("Of the budget of ${} for this evaluation ${} was spent",
        exact(outcome.budgetUsd), exact(outcome.spentUsd));
    if (outcome.firstViolationStep)
        text += fmt::format("; it was exceeded first at query {}, by ${} in the end",
            count(*outcome.firstViolationStep), exact(outcome.violationUsd));
    if (outcome.optimalAccuracy)
        text +=
            fmt::format(". In hindsight it could have bought an accuracy of {:.4f} at most, and "
                        "a further dollar {:.4g} right answers",
                *outcome.optimalAccuracy, outcome.optimum.shadowPrice);
    notes.push_back(text + ".");
}

/// "one thing: so" as "One thing: so."
std::string sentence(std::string text)
{
    if (!text.empty())
        text.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(text.front())));
    return text + ".";
}

} // namespace

std::string policyTitle(const sim::Parameters& parameters)
{
    const policy::PolicyInfo* info = policy::find(parameters.policy);
    const std::string title = info == nullptr ? parameters.policy : info->title;
    const bool hasModes = info != nullptr && info->learner;
    return hasModes ? fmt::format("{}, {}", title, sim::modeName(parameters.mode)) : title;
}

std::vector<Fact> parameterFacts(const sim::Experiment& experiment, double costWeight)
{
    const sim::Parameters& p = experiment.parameters;
    std::vector<Fact> facts{
        {"Policy", p.policy},
        {"Mode", std::string(sim::modeName(p.mode))},
        {"Cost weight", exact(costWeight)},
        {"Exploration (alpha)", exact(p.alpha)},
        {"Ridge (lambda)", exact(p.lambda)},
        {"Forgetting (gamma)", exact(p.gamma)},
        {"Costs", std::string(data::costModeName(experiment.costs.mode))},
        {"Cost reference (1 unit of normalised cost)", "$" + exact(experiment.costReference)},
        {"Price table", orNone(p.priceTable)},
        {"Budget per 10,000 queries", p.budget ? "$" + exact(p.budget) : "none"},
        {"Training part", partName(p.trainSplit, experiment.train.size())},
        {"Evaluation part", partName(p.evalSplit, experiment.eval.size())},
        {"Train fraction", p.trainSplit || p.evalSplit ? "by split" : exact(p.trainFraction)},
        {"Intercept", p.intercept ? "on" : "off"},
        {"Principal components", p.pca ? std::to_string(*p.pca) : "none"},
        {"Order of the queries", std::string(sim::orderName(p.order))},
        {"Seed", std::to_string(p.seed)},
        {"Precision", std::string(sim::precisionName(p.precision))},
    };
    for (const auto& [name, value] : p.settings)
        facts.push_back({name, value});
    addBudgetFacts(p, facts);
    for (const sim::Event& event : p.scenario.events)
        facts.push_back({"Event", sim::toText(event)});
    return facts;
}

std::vector<Fact> datasetFacts(const sim::Experiment& experiment)
{
    const data::Dataset& dataset = *experiment.dataset;
    const std::int64_t outcomes = knownOutcomes(dataset);
    return {
        {"Name", dataset.name},
        {"Simulated", dataset.simulated ? "yes: made by a generator, not measured" : "no"},
        {"Source", orNone(dataset.source)},
        {"Content hash", orNone(dataset.hash)},
        {"Queries", count(dataset.queryCount())},
        {"Models", count(dataset.modelCount())},
        {"Outcomes", count(outcomes)},
        {"Missing outcomes", count(dataset.scores.size() - outcomes)},
        {"Domains", count(std::ssize(dataset.domains))},
        {"Splits",
            dataset.splits.empty() ? "none" : fmt::format("{}", fmt::join(dataset.splits, ", "))},
        {"Contexts", contextsFact(dataset.contexts.get())},
    };
}

std::vector<std::string> notes(const ReportInput& input, const gates::Gates& gates)
{
    const sim::Experiment& experiment = *input.run.experiment;
    std::vector<std::string> notes;
    if (experiment.dataset->simulated)
        notes.push_back("The data set is simulated: its figures say nothing about the real models "
                        "whose names and prices it borrows.");
    if (!experiment.costs.note.empty())
        notes.push_back("Costs: " + experiment.costs.note + ".");
    if (input.run.excluded > 0)
        notes.push_back(
            fmt::format("{} of {} queries are left out: the outcome of the model chosen "
                        "is missing. Missing is not counted as wrong.",
                count(input.run.excluded), count(std::ssize(input.run.arms))));
    if (input.run.unserved > 0)
        notes.push_back(fmt::format("{} queries were not served.", count(input.run.unserved)));
    noteBudget(input.run, notes);
    if (input.analysis.isGrid())
        notes.push_back(fmt::format("The frontier is a grid of {} cost weights, not exact: what "
                                    "this policy chooses follows no lines in the cost weight.",
            policy::costWeightGrid().size()));
    if (experiment.parameters.budget && experiment.parameters.pacing == "none"
        && input.analysis.frontier && !input.analysis.budgetPoint)
        notes.push_back("No cost weight meets the budget on the training part.");
    for (const gates::Gate& gate : gates)
        notes.push_back(sentence(gate.text));
    return notes;
}

} // namespace metallm::report
