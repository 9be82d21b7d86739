// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/frontier/absence.h"

#include <cmath>

namespace metallm::frontier {

namespace {

/// The arm that stands in for `transitions[wanted]`.
std::int32_t standIn(const sim::Experiment& experiment, std::int32_t query,
    std::span<const Transition> transitions, std::size_t wanted)
{
    const auto isThere = [&](const Transition& transition) {
        return transition.arm != sim::noArm && experiment.isPresent(query, transition.arm);
    };
    for (std::size_t i = wanted; i < transitions.size(); ++i)
        if (isThere(transitions[i]))
            return transitions[i].arm;
    for (std::size_t i = wanted; i-- > 0;)
        if (isThere(transitions[i]))
            return transitions[i].arm;
    return sim::noArm;
}

} // namespace

void closeAbsentArms(const sim::Experiment& experiment, Lines& lines)
{
    lines.unserved.assign(static_cast<std::size_t>(lines.steps()), 0);
    for (Eigen::Index row = 0; row < lines.steps(); ++row) {
        const std::int32_t query = experiment.eval[static_cast<std::size_t>(row)];
        const bool noneOpen = lines.intercepts.row(row).array().isNaN().all();
        bool anyLeft = false;
        for (int arm = 0; arm < experiment.armCount(); ++arm) {
            if (!experiment.isPresent(query, arm)) {
                lines.intercepts(row, arm) = data::missing;
            } else if (noneOpen && !anyLeft) {
                lines.intercepts(row, arm) = 0;
                lines.slopes(row, arm) = 0;
            }
            anyLeft = anyLeft || !std::isnan(lines.intercepts(row, arm));
        }
        lines.unserved[static_cast<std::size_t>(row)] = anyLeft ? 0 : 1;
    }
}

Choices withoutAbsentArms(const sim::Experiment& experiment, const Choices& choices)
{
    Choices open;
    for (std::size_t row = 0; row < choices.steps(); ++row) {
        const auto transitions = choices.of(row);
        for (std::size_t i = 0; i < transitions.size(); ++i) {
            const std::int32_t arm = standIn(experiment, experiment.eval[row], transitions, i);
            if (i == 0 || arm != open.transitions.back().arm)
                open.transitions.push_back({transitions[i].costWeight, arm});
        }
        open.ends.push_back(open.transitions.size());
    }
    return open;
}

} // namespace metallm::frontier
