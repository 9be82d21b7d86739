// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/frozen.h"

#include <utility>

namespace metallm::policy {

namespace {

using frontier::Choices;
using frontier::Lines;

void append(Lines& lines, const Lines& more)
{
    const Eigen::Index before = lines.steps();
    lines.intercepts.conservativeResize(before + more.steps(), more.arms());
    lines.slopes.conservativeResize(before + more.steps(), more.arms());
    lines.intercepts.bottomRows(more.steps()) = more.intercepts;
    lines.slopes.bottomRows(more.steps()) = more.slopes;
    if (more.bonuses.rows() > 0) {
        lines.bonuses.conservativeResize(before + more.steps(), more.arms());
        lines.bonuses.bottomRows(more.steps()) = more.bonuses;
    }
    lines.cheapestAtZero = more.cheapestAtZero;
}

void append(Choices& choices, const Choices& more)
{
    const std::size_t before = choices.transitions.size();
    choices.transitions.insert(
        choices.transitions.end(), more.transitions.begin(), more.transitions.end());
    for (const std::size_t end : more.ends)
        choices.ends.push_back(before + end);
}

} // namespace

Frozen::Frozen(Lines lines)
    : moves(std::move(lines))
{
}

Frozen::Frozen(Lines lines, std::shared_ptr<const sim::Experiment> costs)
    : moves(std::move(lines))
    , world(std::move(costs))
{
}

Frozen::Frozen(Choices choices, std::shared_ptr<const sim::Experiment> costs)
    : moves(std::move(choices))
    , world(std::move(costs))
{
}

Eigen::Index Frozen::steps() const
{
    const auto* lines = std::get_if<Lines>(&moves);
    return lines != nullptr ? lines->steps() : std::ssize(std::get<Choices>(moves).ends);
}

std::int32_t Frozen::arm(Eigen::Index step, double costWeight) const
{
    if (const auto* lines = std::get_if<Lines>(&moves))
        return frontier::chooseArm(*lines, step, costWeight);
    return frontier::chooseArm(
        std::get<Choices>(moves), static_cast<std::size_t>(step), costWeight);
}

void Frozen::append(const Frozen& more)
{
    if (auto* lines = std::get_if<Lines>(&moves))
        policy::append(*lines, std::get<Lines>(more.moves));
    else
        policy::append(std::get<Choices>(moves), std::get<Choices>(more.moves));
}

std::shared_ptr<const frontier::Frontier> frontierOf(
    std::shared_ptr<const sim::Experiment> experiment, std::string policy, Frozen frozen,
    int threads)
{
    auto world = frozen.world ? std::move(frozen.world) : std::move(experiment);
    if (auto* lines = std::get_if<Lines>(&frozen.moves))
        return frontier::Frontier::build(
            std::move(world), std::move(policy), std::move(*lines), threads);
    return frontier::Frontier::build(
        std::move(world), std::move(policy), std::get<Choices>(frozen.moves), threads);
}

} // namespace metallm::policy
