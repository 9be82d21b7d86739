// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/learningrecord.h"

namespace metallm::ui {

namespace {

void addSums(LearningRecord& record)
{
    const sim::Experiment& experiment = record.experiment();
    const auto& arms = record.snapshot->run->arms;
    double score = 0;
    double cost = 0;
    std::int64_t evaluated = 0;
    std::int64_t explored = 0;
    const auto keep = [&] {
        record.scores.push_back(score);
        record.costs.push_back(cost);
        record.evaluated.push_back(evaluated);
        record.explored.push_back(explored);
    };
    keep();
    for (std::size_t step = 0; step < arms.size(); ++step) {
        const std::int32_t query = experiment.eval[step];
        const int arm = arms[step];
        if (arm != sim::noArm && experiment.hasOutcome(query, arm)) {
            score += experiment.score(query, arm);
            cost += experiment.costUsd(query, arm);
            ++evaluated;
        }
        explored += record.replay->explored()[step];
        keep();
    }
}

} // namespace

SoFar LearningRecord::soFar(std::int64_t queries) const
{
    const auto at = static_cast<std::size_t>(queries);
    SoFar result{.queries = queries, .explored = explored[at]};
    if (evaluated[at] > 0) {
        const auto count = static_cast<double>(evaluated[at]);
        result.accuracy = scores[at] / count;
        result.costPer10k = 10000 * costs[at] / count;
    }
    return result;
}

Result<LearningRecordPtr> recordLearning(const SnapshotPtr& snapshot, const RunContext& context)
{
    auto replay = sim::Replay::record(*snapshot->analysis, snapshot->run->costWeight, context);
    if (!replay)
        return tl::unexpected(replay.error());
    auto record = std::make_shared<LearningRecord>();
    record->snapshot = snapshot;
    record->replay = std::move(*replay);
    addSums(*record);
    return record;
}

sim::ReplayPtr replayOf(const LearningRecordPtr& record, const SnapshotPtr& snapshot)
{
    return record && snapshot && record->snapshot->run == snapshot->run ? record->replay : nullptr;
}

} // namespace metallm::ui
