// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/experts.h"

#include "core/policy/choice.h"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <limits>

namespace metallm::policy {

namespace {

/// Policies that may advise: those that know no more than a policy may, and need no setting.
bool mayAdvise(const PolicyInfo& info)
{
    return info.family != Family::Reference && info.name != "exp4"
        && std::ranges::none_of(
            info.settings, [](const SettingInfo& setting) { return setting.fallback.empty(); });
}

tl::unexpected<Error> noSuchExpert(const std::string& name)
{
    std::vector<std::string> names;
    for (const PolicyInfo& info : registered())
        if (mayAdvise(info))
            names.push_back(info.name);
    return wrongCall(fmt::format("'{}' cannot be an expert", name),
        fmt::format("name policies out of {}, or models of this run, with commas between them",
            fmt::join(names, ", ")));
}

std::optional<std::int32_t> modelNamed(const sim::Experiment& experiment, const std::string& name)
{
    for (int arm = 0; arm < experiment.armCount(); ++arm)
        if (experiment.armName(arm) == name)
            return arm;
    return std::nullopt;
}

std::vector<std::string> namesIn(const std::string& text)
{
    constexpr auto blanks = " \t";
    std::vector<std::string> names;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(',', begin), text.size());
        const std::string name = text.substr(begin, end - begin);
        const std::size_t first = name.find_first_not_of(blanks);
        names.push_back(first == std::string::npos
                ? ""
                : name.substr(first, name.find_last_not_of(blanks) - first + 1));
        begin = end + 1;
    }
    return names;
}

} // namespace

Result<std::unique_ptr<Expert>> Expert::make(const sim::Experiment& experiment,
    const std::string& name, std::uint64_t index, bool learns, const RunContext& context)
{
    std::unique_ptr<Expert> expert(new Expert);
    auto own = std::make_shared<sim::Experiment>(experiment);
    expert->m_experiment = own;
    expert->m_model = modelNamed(experiment, name);
    if (expert->m_model)
        return expert;
    const PolicyInfo* info = find(name);
    if (info == nullptr || !mayAdvise(*info))
        return noSuchExpert(name);
    auto& parameters = own->parameters;
    parameters.policy = name;
    parameters.settings.clear();
    parameters.seed = Rng(parameters.seed, Stream::Exploration, ~index).bits();
    const auto made = expert->makePolicy(*info, learns, context);
    if (!made)
        return tl::unexpected(made.error());
    return expert;
}

Result<void> Expert::makePolicy(const PolicyInfo& info, bool learns, const RunContext& context)
{
    const bool warm = m_experiment->parameters.warmStarts();
    const bool goesOn = learns && info.learner;
    if (!goesOn && !warm)
        return wrongCall(fmt::format("the expert {} learns from a training part alone", info.name),
            "use --mode hybrid or offline, or leave it out of the experts");
    if (warm) {
        sim::Experiment asked = *m_experiment;
        asked.eval = m_experiment->train;
        if (!goesOn)
            asked.eval.insert(
                asked.eval.end(), m_experiment->eval.begin(), m_experiment->eval.end());
        auto frozen = info.freeze(asked, context);
        if (!frozen)
            return tl::unexpected(frozen.error());
        m_frozen = std::make_shared<const Frozen>(std::move(*frozen));
    }
    if (!goesOn)
        return {};
    auto learner = info.learner(*m_experiment, context);
    if (!learner)
        return tl::unexpected(learner.error());
    m_learner = std::move(*learner);
    return {};
}

Eigen::Index Expert::blockSize() const
{
    return m_learner ? m_learner->blockSize() : std::numeric_limits<Eigen::Index>::max();
}

void Expert::prepare(
    const Eigen::Ref<const Eigen::MatrixXd>& contexts, std::span<const std::int32_t> queries)
{
    if (m_learner)
        m_learner->prepare(contexts, queries);
}

void Expert::advise(
    Eigen::Index column, std::int64_t step, const Question& question, std::span<double> advice)
{
    const int arm =
        m_learner ? m_learner->choose(column, question) : armAt(step, question.costWeight);
    if (m_learner && m_learner->probabilities(advice))
        return;
    std::ranges::fill(advice, 0.0);
    if (arm != sim::noArm && question.allows(arm))
        advice[static_cast<std::size_t>(arm)] = 1;
}

void Expert::learn(Eigen::Index column, int arm, const Feedback& feedback)
{
    if (m_learner)
        m_learner->learn(column, arm, feedback);
}

std::int32_t Expert::armAt(std::int64_t step, double costWeight) const
{
    return m_model ? *m_model : m_frozen->arm(std::ssize(m_experiment->train) + step, costWeight);
}

std::int32_t Expert::trainingArm(std::size_t place, double costWeight) const
{
    return m_model ? *m_model : m_frozen->arm(static_cast<Eigen::Index>(place), costWeight);
}

Result<std::vector<ClonePtr<Expert>>> makeExperts(const sim::Experiment& experiment,
    const std::string& names, bool learns, const RunContext& context)
{
    std::vector<ClonePtr<Expert>> experts;
    for (const std::string& name : namesIn(names)) {
        auto expert = Expert::make(experiment, name, experts.size(), learns, context);
        if (!expert)
            return tl::unexpected(expert.error());
        experts.push_back(std::move(*expert));
    }
    return experts;
}

} // namespace metallm::policy
