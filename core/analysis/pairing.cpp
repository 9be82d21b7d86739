// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/pairing.h"

#include <cmath>
#include <fmt/format.h>
#include <optional>
#include <unordered_map>

namespace metallm::analysis {

namespace {

using sim::RunResult;

/// None where the chosen arm's outcome is missing.
std::optional<Answer> answerAt(const RunResult& run, std::size_t step, const RunResult& scale)
{
    const sim::Experiment& experiment = *run.experiment;
    const std::int32_t arm = run.arms[step];
    if (arm == sim::noArm)
        return Answer{};
    const std::int32_t query = experiment.eval[step];
    if (!experiment.hasOutcome(query, arm))
        return std::nullopt;
    const double reference = scale.experiment->costReference;
    const double score = experiment.score(query, arm);
    const double cost = experiment.costUsd(query, arm);
    return Answer{experiment.arms[static_cast<std::size_t>(arm)], score, cost,
        score - (reference > 0 ? scale.costWeight * cost / reference : 0)};
}

std::unordered_map<std::int32_t, std::size_t> stepsByQuery(const RunResult& run)
{
    std::unordered_map<std::int32_t, std::size_t> steps;
    for (std::size_t step = 0; step < run.arms.size(); ++step)
        steps.emplace(run.experiment->eval[step], step);
    return steps;
}

} // namespace

Result<Pairing> pairRuns(const RunResult& a, const RunResult& b)
{
    const auto& dataset = *a.experiment->dataset;
    if (dataset.hash != b.experiment->dataset->hash)
        return failed(fmt::format("the runs are over different data sets, {} and {}", dataset.name,
                          b.experiment->dataset->name),
            "compare runs over the same data set");
    const auto stepsOfB = stepsByQuery(b);
    Pairing pairing;
    for (std::size_t step = 0; step < a.arms.size(); ++step) {
        const auto other = stepsOfB.find(a.experiment->eval[step]);
        const auto answerA = answerAt(a, step, a);
        const auto answerB = other == stepsOfB.end() ? std::nullopt : answerAt(b, other->second, a);
        if (!answerA || !answerB) {
            ++pairing.leftOut;
            continue;
        }
        pairing.unservedA += answerA->model < 0;
        pairing.unservedB += answerB->model < 0;
        pairing.queries.push_back({a.experiment->eval[step], *answerA, *answerB});
    }
    const auto stepsOfA = stepsByQuery(a);
    for (const std::int32_t query : b.experiment->eval)
        pairing.leftOut += !stepsOfA.contains(query);
    return pairing;
}

Terms pairedTerms(const std::vector<PairedQuery>& queries)
{
    Terms terms(std::ssize(queries), PairedTermCount);
    for (std::size_t i = 0; i < queries.size(); ++i) {
        const auto& [query, a, b] = queries[i];
        terms.row(static_cast<Eigen::Index>(i)) << 1, a.score, b.score, a.costUsd, b.costUsd,
            a.reward, b.reward;
    }
    return terms;
}

} // namespace metallm::analysis
