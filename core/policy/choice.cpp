// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/choice.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>
#include <vector>

namespace metallm::policy {

namespace {

/// The count of arms where none may be played.
std::size_t argBest(std::span<const double> values, Eligible eligible)
{
    const int best =
        bestArm(values.size(), eligible, [values](std::size_t arm) { return values[arm]; });
    return best == sim::noArm ? values.size() : static_cast<std::size_t>(best);
}

// Where bestOfNormalsPmf() takes a value that is known exactly to lie, about its mean.
constexpr double leastDeviation = 1e-9;

double normalCdf(double node, double mean, double deviation)
{
    const double z = (node - mean) / std::max(deviation, leastDeviation);
    return 0.5 * std::erfc(-z / std::numbers::sqrt2);
}

/// Where the sums of bestOfNormalsPmf() are taken: quantiles of every arm, ascending.
void normalNodes(std::span<const double> means, std::span<const double> deviations,
    Eligible eligible, std::vector<double>& nodes)
{
    constexpr int half = 30;
    constexpr double reach = 6; // standard deviations
    nodes.clear();
    for (std::size_t arm = 0; arm < means.size(); ++arm)
        for (int i = -half; allows(eligible, arm) && i <= half; ++i)
            nodes.push_back(
                means[arm] + std::max(deviations[arm], leastDeviation) * reach * i / half);
    std::ranges::sort(nodes);
}

} // namespace

std::int64_t countAllowed(Eligible eligible, std::size_t arms)
{
    return eligible.empty()
        ? static_cast<std::int64_t>(arms)
        : std::ranges::count_if(eligible, [](std::uint8_t allowed) { return allowed != 0; });
}

int bestArm(std::span<const double> scores, std::span<const double> costs, const Question& question)
{
    return bestArm(scores.size(), question.eligible,
        [&](std::size_t arm) { return scores[arm] - question.costWeight * costs[arm]; });
}

void epsilonGreedyPmf(
    std::span<const double> values, double epsilon, Eligible eligible, std::span<double> pmf)
{
    std::ranges::fill(pmf, 0.0);
    const std::size_t best = argBest(values, eligible);
    if (best == values.size())
        return;
    const double share = epsilon / static_cast<double>(countAllowed(eligible, values.size()));
    for (std::size_t arm = 0; arm < values.size(); ++arm)
        if (allows(eligible, arm))
            pmf[arm] = share;
    pmf[best] += 1 - epsilon;
}

void softmaxPmf(
    std::span<const double> values, double temperature, Eligible eligible, std::span<double> pmf)
{
    std::ranges::fill(pmf, 0.0);
    const std::size_t best = argBest(values, eligible);
    if (best == values.size())
        return;
    double sum = 0;
    for (std::size_t arm = 0; arm < values.size(); ++arm) {
        if (allows(eligible, arm))
            pmf[arm] = std::exp((values[arm] - values[best]) / temperature);
        sum += pmf[arm];
    }
    for (double& probability : pmf)
        probability /= sum;
}

void inverseGapPmf(
    std::span<const double> values, double rate, Eligible eligible, std::span<double> pmf)
{
    std::ranges::fill(pmf, 0.0);
    const std::size_t best = argBest(values, eligible);
    if (best == values.size())
        return;
    const auto allowed = static_cast<double>(countAllowed(eligible, values.size()));
    double others = 0;
    for (std::size_t arm = 0; arm < values.size(); ++arm) {
        if (arm == best || !allows(eligible, arm))
            continue;
        pmf[arm] = 1 / (allowed + rate * (values[best] - values[arm]));
        others += pmf[arm];
    }
    pmf[best] = 1 - others;
}

void bestOfNormalsPmf(std::span<const double> means, std::span<const double> deviations,
    Eligible eligible, std::span<double> pmf)
{
    std::ranges::fill(pmf, 0.0);
    std::vector<double> nodes;
    normalNodes(means, deviations, eligible, nodes);
    const std::size_t arms = means.size();
    std::vector<double> below(arms, 0.0); // each arm's chance to lie below the node before
    std::vector<double> othersBelow(arms, 0.0);
    std::vector<double> now(arms, 1.0);
    std::vector<double> later(arms + 1, 1.0); // products of `now` from an arm on
    for (const double node : nodes) {
        for (std::size_t arm = arms; arm-- > 0; later[arm] = later[arm + 1] * now[arm])
            if (allows(eligible, arm))
                now[arm] = normalCdf(node, means[arm], deviations[arm]);
        double earlier = 1;
        for (std::size_t arm = 0; arm < arms; earlier *= now[arm], ++arm) {
            const double others = earlier * later[arm + 1];
            if (allows(eligible, arm))
                pmf[arm] += (now[arm] - below[arm]) * (others + othersBelow[arm]) / 2;
            below[arm] = now[arm];
            othersBelow[arm] = others;
        }
    }
    const double sum = std::reduce(pmf.begin(), pmf.end());
    for (double& probability : pmf)
        probability /= sum > 0 ? sum : 1;
}

int drawFrom(std::span<const double> pmf, double uniform)
{
    double sum = 0;
    for (const double probability : pmf)
        sum += probability;
    int last = sim::noArm;
    double running = 0;
    for (std::size_t arm = 0; arm < pmf.size(); ++arm) {
        if (!(pmf[arm] > 0))
            continue;
        running += pmf[arm];
        last = static_cast<int>(arm);
        if (running > uniform * sum)
            return last;
    }
    return last;
}

Rng drawsOfStep(std::uint64_t seed, std::int64_t step)
{
    return {seed, Stream::Exploration, static_cast<std::uint64_t>(step)};
}

double gumbel(Rng& rng)
{
    // The middles of 2^52 equal parts of (0, 1), so that both logarithms are finite.
    const double uniform = (static_cast<double>(rng.bits() >> 12U) + 0.5) * 0x1p-52;
    return -std::log(-std::log(uniform));
}

double gammaDraw(Rng& rng, double shape)
{
    if (shape < 1) {
        const double power = std::pow(1 - rng.uniform(), 1 / shape);
        return gammaDraw(rng, shape + 1) * power;
    }
    const double d = shape - 1.0 / 3;
    const double c = 1 / std::sqrt(9 * d);
    for (;;) {
        const double z = rng.normal();
        const double root = 1 + c * z;
        if (root <= 0)
            continue;
        const double v = root * root * root;
        if (std::log(1 - rng.uniform()) < z * z / 2 + d - d * v + d * std::log(v))
            return d * v;
    }
}

double betaDraw(Rng& rng, double a, double b)
{
    const double x = gammaDraw(rng, a);
    const double y = gammaDraw(rng, b);
    return x + y > 0 ? x / (x + y) : 0.5;
}

} // namespace metallm::policy
