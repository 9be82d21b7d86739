// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/learningrecord.h"

#include <cmath>

namespace metallm::ui {

SoFar LearningRecord::soFar(std::int64_t queries) const
{
    const auto at = static_cast<std::size_t>(queries);
    const auto known = [at](const std::vector<double>& column) {
        return std::isnan(column[at]) ? std::nullopt : std::optional(column[at]);
    };
    return {queries, known(figures.accuracy), known(figures.costPer10k), explored[at]};
}

Result<LearningRecordPtr> recordLearning(const SnapshotPtr& snapshot, const RunContext& context)
{
    auto replay = sim::Replay::record(*snapshot->analysis, snapshot->run->costWeight, context);
    if (!replay)
        return tl::unexpected(replay.error());
    auto record = std::make_shared<LearningRecord>();
    record->snapshot = snapshot;
    record->replay = std::move(*replay);
    record->figures = sim::runningFigures(*snapshot->run);
    record->explored = {0};
    for (const std::uint8_t once : record->replay->explored())
        record->explored.push_back(record->explored.back() + once);
    return record;
}

sim::ReplayPtr replayOf(const LearningRecordPtr& record, const SnapshotPtr& snapshot)
{
    return record && snapshot && record->snapshot->run == snapshot->run ? record->replay : nullptr;
}

} // namespace metallm::ui
