// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/frontier/choices.h"
#include "core/frontier/frontier.h"
#include "core/frontier/lines.h"
#include "core/sim/experiment.h"

#include <memory>
#include <string>
#include <variant>

namespace metallm::policy {

/// A policy that no longer learns: what it does on every evaluation step at every cost weight.
struct Frozen {
    Frozen() = default;
    // Implicit: most policies are nothing but lines.
    Frozen(frontier::Lines lines);
    Frozen(frontier::Lines lines, std::shared_ptr<const sim::Experiment> costs);
    Frozen(frontier::Choices choices, std::shared_ptr<const sim::Experiment> costs);

    std::variant<frontier::Lines, frontier::Choices> moves;
    /// The experiment with the costs that this policy is charged, where they are not those of the
    /// model alone (a cascade pays for every model that it asked); null = the experiment's own.
    std::shared_ptr<const sim::Experiment> world;

    Eigen::Index steps() const;
    /// The arm of one step at cost weight p >= 0, evaluated the plain way.
    std::int32_t arm(Eigen::Index step, double costWeight) const;
    /// The steps of `more` after these. Both come from the same policy.
    void append(const Frozen& more);
};

/// The exact frontier over all cost weights. `experiment` is the one that was frozen over.
std::shared_ptr<const frontier::Frontier> frontierOf(
    std::shared_ptr<const sim::Experiment> experiment, std::string policy, Frozen frozen,
    int threads = 1);

} // namespace metallm::policy
