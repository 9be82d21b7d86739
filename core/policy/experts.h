// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/inspectable.h"
#include "core/policy/registry.h"
#include "core/util/cloneptr.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace metallm::policy {

/// One expert of Exp4: a policy with the settings it has by default, or one model for every query.
class Expert {
public:
    /// `name` is a registered bandit's or router's, or a model's. `index` parts its draws from the
    /// other experts'. With `learns` it goes on learning; else it is frozen.
    static Result<std::unique_ptr<Expert>> make(const sim::Experiment& experiment,
        const std::string& name, std::uint64_t index, bool learns, const RunContext& context);

    /// One that goes on where this one stands.
    std::unique_ptr<Expert> clone() const { return std::unique_ptr<Expert>(new Expert(*this)); }
    /// Memory that a clone takes.
    std::size_t bytes() const { return m_learner ? m_learner->bytes() : 0; }

    /// The most steps that prepare() may be handed.
    Eigen::Index blockSize() const;
    void prepare(
        const Eigen::Ref<const Eigen::MatrixXd>& contexts, std::span<const std::int32_t> queries);
    /// The pmf that it would draw from at column `column`, which is evaluation step `step`; all 0
    /// where a frozen expert's arm may not be played.
    void advise(
        Eigen::Index column, std::int64_t step, const Question& question, std::span<double> advice);
    void learn(Eigen::Index column, int arm, const Feedback& feedback);

    /// The arm of a frozen expert.
    std::int32_t armAt(std::int64_t step, double costWeight) const;
    /// The arm for a training query, by its place in the training part, once it was trained on it.
    std::int32_t trainingArm(std::size_t place, double costWeight) const;

private:
    Expert() = default;
    Expert(const Expert&) = default;
    Result<void> makePolicy(const PolicyInfo& info, bool learns, const RunContext& context);

    std::shared_ptr<const sim::Experiment> m_experiment; // its own: policy, settings, seed differ
    std::optional<std::int32_t> m_model; // the same arm for every query
    ClonePtr<InspectablePolicy> m_learner;
    /// Over the training part, then, where it does not learn, over the evaluation part.
    std::shared_ptr<const Frozen> m_frozen;
};

/// One expert a name in `names`, which commas part; at least one.
Result<std::vector<ClonePtr<Expert>>> makeExperts(const sim::Experiment& experiment,
    const std::string& names, bool learns, const RunContext& context);

} // namespace metallm::policy
