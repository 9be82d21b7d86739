// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What does not learn, and the sweep of what does, each against the plain formulation in the same
// run: the warm start against one inverse for each arm, the exact frontier against a grid of 200
// cost weights, a look-up against one evaluation of every query, all intervals of an online run
// against one run for each of them. Medians of the thread's processor time, one thread.
//   bench_frozen --benchmark_filter=frontier
#include "core/frontier/frontier.h"
#include "core/frontier/intervalsweep.h"
#include "core/policy/linucblearner.h"
#include "core/policy/warmstart.h"
#include "core/sim/simulator.h"
#include "core/util/rng.h"
#include "tests/bench/machinelimits.h"
#include "tests/bench/threadtime.h"
#include "tests/support/syntheticdata.h"

#include <benchmark/benchmark.h>
#include <cstdio>
#include <Eigen/Dense>
#include <vector>

using namespace metallm;
using bench::median;
using bench::secondsOf;

namespace {

constexpr int arms = 11;
constexpr int gridPoints = 200;

std::shared_ptr<const sim::Experiment> world(
    const test::SyntheticOptions& options, const sim::Parameters& parameters)
{
    const auto dataset = test::syntheticDataset(options);
    const auto experiment = sim::prepare(dataset, test::syntheticPrices(*dataset), parameters, {});
    if (!experiment) {
        std::fprintf(stderr, "%s\n", experiment.error().message().c_str());
        std::exit(1);
    }
    return *experiment;
}

/// A_k += x x^T query by query, and A_k inverted, for every arm by itself.
void inverseForEachArm(const sim::Experiment& experiment)
{
    const Eigen::Index d = experiment.contexts.dimension();
    Eigen::MatrixXd context(d, 1);
    for (int arm = 0; arm < experiment.armCount(); ++arm) {
        Eigen::MatrixXd gram = Eigen::MatrixXd::Identity(d, d);
        Eigen::MatrixXd sums = Eigen::MatrixXd::Zero(d, 2);
        for (const std::int32_t query : experiment.train) {
            experiment.contexts.gather(std::span(&query, 1), context);
            gram.noalias() += context * context.transpose();
            sums.col(0) += experiment.score(query, arm) * context;
            sums.col(1) += experiment.normalisedCost(query, arm) * context;
        }
        const Eigen::MatrixXd theta = gram.inverse() * sums;
        benchmark::DoNotOptimize(theta.data());
    }
}

void warmStart(benchmark::State& state, int dimension, int queries)
{
    sim::Parameters parameters;
    parameters.intercept = false;
    const auto experiment =
        world({.queries = queries, .models = arms, .dimension = dimension}, parameters);
    std::vector<double> ours, plain, peaks;
    for (auto _ : state) {
        for (int turn = 0; turn < 3; ++turn) {
            peaks.push_back(bench::measureLimits().doublePeak);
            ours.push_back(secondsOf([&] {
                benchmark::DoNotOptimize(policy::warmStart(*experiment, {})->groups.size());
            }));
        }
        plain.push_back(secondsOf([&] { inverseForEachArm(*experiment); }));
    }
    const double n = static_cast<double>(experiment->train.size());
    const double flop = n * dimension * dimension + dimension * dimension * (dimension / 3.0);
    state.counters["ms"] = median(ours) * 1e3;
    state.counters["plain_ms"] = median(plain) * 1e3;
    state.counters["ratio"] = median(plain) / median(ours);
    state.counters["share_%"] = 100 * flop / median(ours) / median(peaks);
}

frontier::Lines randomLines(const sim::Experiment& experiment)
{
    Rng rng(1, Stream::Sample);
    frontier::Lines lines;
    lines.intercepts.resize(std::ssize(experiment.eval), experiment.armCount());
    lines.slopes.resize(std::ssize(experiment.eval), experiment.armCount());
    for (Eigen::Index i = 0; i < lines.slopes.size(); ++i) {
        lines.slopes.data()[i] = rng.uniform();
        lines.intercepts.data()[i] = 0.5 * lines.slopes.data()[i] + 0.5 * rng.uniform();
    }
    return lines;
}

/// One cost weight the plain way: every query's best arm, and what it comes to.
double evaluated(const sim::Experiment& experiment, const frontier::Lines& lines, double costWeight)
{
    double total = 0;
    for (Eigen::Index row = 0; row < lines.steps(); ++row) {
        const int arm = frontier::chooseArm(lines, row, costWeight);
        total += experiment.score(experiment.eval[static_cast<std::size_t>(row)], arm);
    }
    return total;
}

void frontierOf(benchmark::State& state, int queries)
{
    sim::Parameters parameters;
    parameters.policy = "oracle";
    parameters.trainFraction = 0;
    const auto experiment = world({.queries = queries, .models = arms, .dimension = 1}, parameters);
    const frontier::Lines lines = randomLines(*experiment);
    std::vector<double> builds, plain, lookUps;
    std::size_t steps = 0;
    for (auto _ : state) {
        for (int turn = 0; turn < 5; ++turn) {
            frontier::Lines copy = lines;
            std::shared_ptr<const frontier::Frontier> built;
            builds.push_back(secondsOf(
                [&] { built = frontier::Frontier::build(experiment, "linucb", std::move(copy)); }));
            steps = built->steps();
            constexpr int looks = 100000;
            lookUps.push_back(secondsOf([&] {
                for (int i = 0; i < looks; ++i)
                    benchmark::DoNotOptimize(built->figuresAt(i * (2.0 / looks)).accuracy);
            }) / looks);
        }
        for (int i = 0; i < 5; ++i)
            plain.push_back(secondsOf(
                [&] { benchmark::DoNotOptimize(evaluated(*experiment, lines, i * 0.3)); }));
    }
    state.counters["steps"] = static_cast<double>(steps);
    state.counters["ms"] = median(builds) * 1e3;
    state.counters["grid200_ms"] = gridPoints * median(plain) * 1e3;
    state.counters["ratio"] = gridPoints * median(plain) / median(builds);
    state.counters["lookup_us"] = median(lookUps) * 1e6;
    state.counters["lookup_ratio"] = median(plain) / median(lookUps);
}

void intervals(benchmark::State& state)
{
    sim::Parameters parameters;
    parameters.mode = sim::Mode::Online;
    parameters.trainFraction = 0;
    parameters.alpha = 1;
    const auto experiment = world({.queries = 1800, .models = 3, .dimension = 16}, parameters);
    std::vector<double> ours, plain;
    std::size_t count = 0;
    for (auto _ : state) {
        ours.push_back(secondsOf([&] {
            const auto found = frontier::sweepIntervals(experiment, {.from = 0, .to = 4}, {});
            count = (*found)->intervals.size();
        }));
        for (int i = 0; i < 9; ++i)
            plain.push_back(secondsOf([&] {
                auto learner = policy::makeLinUcbLearner<double>(*experiment, {});
                benchmark::DoNotOptimize(sim::simulate(**learner, *experiment, 0.4 * i, {}));
            }));
    }
    const double each = median(plain) * static_cast<double>(count);
    state.counters["intervals"] = static_cast<double>(count);
    state.counters["ms"] = median(ours) * 1e3;
    state.counters["runs_ms"] = each * 1e3;
    state.counters["ratio"] = each / median(ours);
}

} // namespace

BENCHMARK_CAPTURE(warmStart, d384, 384, 5000)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(warmStart, d768, 768, 3000)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(frontierOf, queries100k, 100000)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(frontierOf, queries1M, 1000000)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(intervals)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK_MAIN();
