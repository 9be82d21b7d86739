// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/frontier/frontier.h"

#include <algorithm>
#include <cmath>

namespace metallm::frontier {

std::size_t Frontier::stepAt(double costWeight) const
{
    const auto after = std::ranges::upper_bound(m_costWeights, costWeight);
    return static_cast<std::size_t>(std::max<std::ptrdiff_t>(after - m_costWeights.begin() - 1, 0));
}

Point Frontier::at(double costWeight) const
{
    Point found = point(stepAt(costWeight));
    found.costWeight = costWeight;
    return found;
}

Point Frontier::point(std::size_t step) const
{
    const auto known = [](double value) {
        return std::isnan(value) ? std::nullopt : std::optional(value);
    };
    const Figures& figures = m_figures[step];
    Tally tally = tallyAfter(m_changesUpTo[step]);
    return {m_costWeights[step], known(figures.accuracy), known(figures.costPer10k),
        std::move(tally.selection), tally.excluded, m_unserved};
}

std::vector<std::int32_t> Frontier::armsAt(double costWeight) const
{
    std::vector<std::int32_t> arms = m_startArms;
    const std::size_t changes = m_changesUpTo[stepAt(costWeight)];
    for (std::size_t i = 0; i < changes; ++i)
        arms[static_cast<std::size_t>(m_changes[i].row)] = m_changes[i].to;
    return arms;
}

Choices Frontier::choices() const
{
    std::vector<std::vector<Transition>> ofRow;
    for (const std::int32_t arm : m_startArms)
        ofRow.push_back({{0, arm}});
    for (std::size_t step = 0; step < steps(); ++step)
        for (std::size_t i = changesBefore(step); i < m_changesUpTo[step]; ++i)
            ofRow[static_cast<std::size_t>(m_changes[i].row)].push_back(
                {m_costWeights[step], m_changes[i].to});
    Choices choices;
    for (const auto& transitions : ofRow) {
        choices.transitions.insert(
            choices.transitions.end(), transitions.begin(), transitions.end());
        choices.ends.push_back(choices.transitions.size());
    }
    return choices;
}

std::vector<Transition> Frontier::transitionsOf(std::int32_t row) const
{
    std::vector<Transition> transitions{{0, m_startArms[static_cast<std::size_t>(row)]}};
    for (std::size_t step = 0; step < steps(); ++step)
        for (std::size_t i = changesBefore(step); i < m_changesUpTo[step]; ++i)
            if (m_changes[i].row == row)
                transitions.push_back({m_costWeights[step], m_changes[i].to});
    return transitions;
}

void Frontier::apply(const Change& change, Tally& tally)
{
    --tally.selection[change.from];
    ++tally.selection[change.to];
    tally.excluded += change.toMissing;
    tally.excluded -= change.fromMissing;
}

Frontier::Tally Frontier::tallyAfter(std::size_t changes) const
{
    const std::size_t checkpoint = std::min(changes / checkpointEvery, m_checkpoints.size() - 1);
    Tally tally = m_checkpoints[checkpoint];
    for (std::size_t i = checkpoint * checkpointEvery; i < changes; ++i)
        apply(m_changes[i], tally);
    return tally;
}

} // namespace metallm::frontier
