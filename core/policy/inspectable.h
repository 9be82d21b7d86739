// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/data/dataset.h"
#include "core/policy/policy.h"

#include <cstddef>
#include <Eigen/Core>
#include <memory>
#include <optional>
#include <span>

namespace metallm::policy {

/// What a policy thinks of an arm at one step, exploration apart. NaN = it has no such figure, or
/// nothing told it yet.
struct Belief {
    double score = data::missing; ///< expected
    double cost = data::missing; ///< expected, normalised
    /// How far the expected score may be off, in the policy's own measure: a standard error, up to
    /// the noise of one outcome. Falls as the arm is learned.
    double width = data::missing;
};

/// A learning policy that can be looked into and copied where it stands.
class InspectablePolicy : public LearningPolicy {
public:
    /// One that goes on where this one stands, and answers to no request to stop. It reads the same
    /// experiment, which must live as long.
    virtual std::unique_ptr<InspectablePolicy> clone() const = 0;
    /// Memory that a clone takes, about.
    virtual std::size_t bytes() const = 0;
    /// What it thinks of each arm at column `step`, with all that was learned so far: its scores
    /// and costs are those of estimate() without bonus and draw, and without what estimate() makes
    /// of the unknown. The query there may be one that the run does not know.
    virtual void believe(Eigen::Index step, std::span<Belief> beliefs) const = 0;
    /// The arm that the last choose() would have played if it had explored nothing, by what it
    /// believed and was asked then: the best score - p * cost, ties to the first; sim::noArm where
    /// no arm may be played.
    virtual int greedyArm(std::span<const Belief> beliefs, const Question& question) const;
    /// ||theta|| of the arm's linear model of the score, as the present block began; none = the
    /// policy has no weights.
    virtual std::optional<double> weightNorm(int) const { return std::nullopt; }
};

} // namespace metallm::policy
