// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/kernelucb.h"

#include "core/frontier/learnerstate.h"
#include "core/policy/linucb.h"
#include "core/policy/linucblearner.h"
#include "core/util/cloneptr.h"
#include "core/util/rng.h"

#include <cmath>
#include <numbers>

namespace metallm::policy {

namespace {

using sim::Experiment;

constexpr Eigen::Index blockQueries = 256;

/// w (D x d) and b (D).
struct Waves {
    Eigen::MatrixXd frequencies;
    Eigen::VectorXd phases;
};

Waves drawWaves(const Experiment& experiment)
{
    const PolicyInfo info = kernelUcb();
    const double bandwidth = numberSetting(info, experiment.parameters, "bandwidth");
    const auto count =
        static_cast<Eigen::Index>(numberSetting(info, experiment.parameters, "features"));
    Rng rng(experiment.parameters.seed, Stream::Embedding);
    Waves waves{Eigen::MatrixXd(count, experiment.contexts.dimension()), Eigen::VectorXd(count)};
    for (Eigen::Index j = 0; j < count; ++j) {
        for (double& frequency : waves.frequencies.row(j))
            frequency = rng.normal() / bandwidth;
        waves.phases(j) = 2 * std::numbers::pi * rng.uniform();
    }
    return waves;
}

/// phi of each context (columns), D x n.
Eigen::MatrixXd featuresOf(const Waves& waves, const Eigen::Ref<const Eigen::MatrixXd>& contexts)
{
    const double scale = std::sqrt(2 / static_cast<double>(waves.phases.size()));
    const Eigen::MatrixXd angles = (waves.frequencies * contexts).colwise() + waves.phases;
    return scale * angles.array().cos();
}

Result<std::shared_ptr<const data::Contexts>> featuresOf(
    const Experiment& experiment, const RunContext& context)
{
    const Waves waves = drawWaves(experiment);
    const auto queries = static_cast<Eigen::Index>(experiment.dataset->queryIds.size());
    const Eigen::Index count = waves.phases.size();
    auto features = std::make_shared<data::Contexts>(
        data::Contexts{"random Fourier features", data::ContextMatrix(queries, count)});
    std::vector<std::int32_t> part;
    Eigen::MatrixXd contexts(experiment.contexts.dimension(), blockQueries);
    for (Eigen::Index first = 0; first < queries; first += blockQueries) {
        if (context.stopRequested())
            return stopped();
        part.clear();
        for (Eigen::Index i = first; i < std::min(first + blockQueries, queries); ++i)
            part.push_back(static_cast<std::int32_t>(i));
        auto block = contexts.leftCols(std::ssize(part));
        experiment.contexts.gather(part, block);
        features->values.middleRows(first, std::ssize(part)) =
            featuresOf(waves, block).transpose().cast<float>();
    }
    return features;
}

/// The same experiment seen through the features.
Result<std::shared_ptr<const Experiment>> lifted(
    const Experiment& experiment, const RunContext& context)
{
    const auto features = featuresOf(experiment, context);
    if (!features)
        return tl::unexpected(features.error());
    auto seen = std::make_shared<Experiment>(experiment);
    seen->contexts = sim::ContextSource(*features, experiment.parameters.intercept);
    return seen;
}

/// LinUCB that is shown the features of the queries in the place of their contexts.
class KernelLearner : public InspectablePolicy {
public:
    KernelLearner(
        std::shared_ptr<const Experiment> seen, Waves waves, std::unique_ptr<RidgeLearner> linear)
        : m_seen(std::move(seen))
        , m_waves(std::move(waves))
        , m_linear(std::move(linear))
        , m_features(m_seen->contexts.dimension(), m_linear->blockSize())
    {
    }

    Eigen::Index blockSize() const override { return m_linear->blockSize(); }

    void prepare(const Eigen::Ref<const Eigen::MatrixXd>& contexts,
        std::span<const std::int32_t> queries) override
    {
        auto block = m_features.leftCols(std::ssize(queries));
        if (queries.front() < m_seen->dataset->queryCount())
            m_seen->contexts.gather(queries, block);
        else // queries that the run does not know: rounded as the others are
            showNew(featuresOf(m_waves, contexts).cast<float>(), block);
        m_linear->prepare(block, queries);
    }

    int choose(Eigen::Index step, const Question& question) override
    {
        return m_linear->choose(step, question);
    }

    void estimate(
        Eigen::Index step, std::span<double> scores, std::span<double> costs) const override
    {
        m_linear->estimate(step, scores, costs);
    }

    void learn(Eigen::Index step, int arm, const Feedback& feedback) override
    {
        m_linear->learn(step, arm, feedback);
    }

    std::unique_ptr<InspectablePolicy> clone() const override
    {
        return std::make_unique<KernelLearner>(*this);
    }

    std::size_t bytes() const override
    {
        const Eigen::Index own =
            m_features.size() + m_waves.frequencies.size() + m_waves.phases.size();
        return m_linear->bytes() + static_cast<std::size_t>(own) * sizeof(double);
    }

    /// As the ridge model does, of the features.
    void believe(Eigen::Index step, std::span<Belief> beliefs) const override
    {
        m_linear->believe(step, beliefs);
    }

    std::optional<double> weightNorm(int arm) const override { return m_linear->weightNorm(arm); }

private:
    static void showNew(const Eigen::MatrixXf& features, Eigen::Ref<Eigen::MatrixXd> block)
    {
        block.topRows(features.rows()) = features.cast<double>();
        block.bottomRows(block.rows() - features.rows()).setOnes(); // the intercept, if any
    }

    std::shared_ptr<const Experiment> m_seen; // outlives m_linear, which reads it
    Waves m_waves;
    ClonePtr<RidgeLearner> m_linear;
    Eigen::MatrixXd m_features; // of the block
};

Result<frontier::Lines> freeze(const Experiment& experiment, const RunContext& context)
{
    const auto seen = lifted(experiment, context);
    if (!seen)
        return tl::unexpected(seen.error());
    return linUcbLines(**seen, context);
}

Result<std::unique_ptr<InspectablePolicy>> learner(
    const Experiment& experiment, const RunContext& context)
{
    auto seen = lifted(experiment, context);
    if (!seen)
        return tl::unexpected(seen.error());
    auto linear = makeRidgeLearner(**seen, context);
    if (!linear)
        return tl::unexpected(linear.error());
    return std::make_unique<KernelLearner>(
        std::move(*seen), drawWaves(experiment), std::move(*linear));
}

Result<std::unique_ptr<frontier::ValueLearner>> values(
    const std::shared_ptr<const Experiment>& experiment, const RunContext& context)
{
    auto seen = lifted(*experiment, context);
    if (!seen)
        return tl::unexpected(seen.error());
    return frontier::ridgeValues(std::move(*seen), linUcbExploration(*experiment), context);
}

} // namespace

PolicyInfo kernelUcb()
{
    return {.name = "kernel-ucb",
        .title = "Kernel UCB",
        .help = "LinUCB on random Fourier features, for what is not linear in the contexts",
        .source = "Rahimi and Recht 2007, NIPS 20; Valko et al. 2013, arXiv 1309.6869",
        .settings = {{.name = "features",
                         .help = "how many random features stand for the kernel",
                         .fallback = "256",
                         .kind = SettingInfo::Kind::Integer,
                         .least = 1,
                         .most = 16384},
            {.name = "bandwidth",
                .help = "distance at which two contexts begin to differ; theirs are of length 1",
                .fallback = "1",
                .kind = SettingInfo::Kind::Number,
                .least = 1e-6}},
        .usesContexts = true,
        .trains = true,
        .freeze = freeze,
        .learner = learner,
        .family = Family::Bandit,
        .reads = {.alpha = true, .lambda = true, .gamma = true},
        .values = values};
}

} // namespace metallm::policy
