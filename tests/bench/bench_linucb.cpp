// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// LinUCB with updates against the step-by-step form and against the machine's own limit, all in one
// run: the peak, ours and the textbook's form take turns, and medians of the thread's processor
// time are compared. "share" is of the (K + 2) d^2 flop a query that cannot be avoided: half-matrix
// quadratic forms of every arm and one symmetric update, always in the dense form. "cold" compares
// the low-rank form of a cold start with the dense one. "machine" is what it all stands beside: the
// peak, a plain matrix product and the memory. "stop" is the longest
// that a factorisation and inverse of d = 4096 work on before they look whether to stop.
//   bench_linucb --benchmark_filter=linucb/d384
#include "core/linalg/cholesky.h"
#include "core/linalg/kernels.h"
#include "core/policy/linucblearner.h"
#include "core/sim/simulator.h"
#include "core/util/rng.h"
#include "tests/bench/machinelimits.h"
#include "tests/bench/threadtime.h"
#include "tests/support/syntheticdata.h"

#include <algorithm>
#include <benchmark/benchmark.h>
#include <cstdio>
#include <Eigen/Dense>
#include <vector>

using namespace metallm;
using bench::median;
using bench::secondsOf;

namespace {

struct Size {
    int dimension;
    int arms;
    int queries;
};

constexpr Size sizes[]{{64, 4, 4000}, {64, 11, 4000}, {384, 4, 2000}, {384, 11, 2000},
    {768, 4, 1200}, {768, 11, 1200}, {1024, 4, 1000}, {1024, 11, 1000}, {4096, 4, 576},
    {4096, 11, 288}};

std::shared_ptr<const sim::Experiment> world(const Size& size, sim::Precision precision)
{
    auto dataset =
        std::make_shared<data::Dataset>(*test::syntheticDataset({size.queries, size.arms, 4, 2}));
    auto contexts = std::make_shared<data::Contexts>();
    contexts->values.resize(size.queries, size.dimension);
    Rng rng(1, Stream::Sample);
    for (Eigen::Index i = 0; i < contexts->values.size(); ++i)
        contexts->values.data()[i] = static_cast<float>(rng.normal());
    contexts->values.rowwise().normalize();
    dataset->contexts = contexts;
    sim::Parameters parameters;
    parameters.mode = sim::Mode::Online;
    parameters.trainFraction = 0;
    parameters.intercept = false;
    parameters.alpha = 0.3;
    parameters.costWeight = 0.1;
    parameters.precision = precision;
    const auto experiment = sim::prepare(dataset, test::syntheticPrices(*dataset), parameters, {});
    if (!experiment) {
        std::fprintf(stderr, "%s\n", experiment.error().message().c_str());
        std::exit(1);
    }
    return *experiment;
}

template<typename Scalar>
void blocked(const sim::Experiment& experiment, const policy::LinUcbForm& form)
{
    auto learner = policy::makeLinUcbLearner<Scalar>(experiment, {}, form);
    benchmark::DoNotOptimize(sim::simulate(**learner, experiment, 0.1, {}));
}

/// The textbook with the customary economies: Sherman-Morrison, A^-1 x of the chosen arm kept.
template<typename Scalar>
void rankOne(const sim::Experiment& experiment)
{
    using Matrix = Eigen::Matrix<Scalar, Eigen::Dynamic, Eigen::Dynamic>;
    using Vector = Eigen::Matrix<Scalar, Eigen::Dynamic, 1>;
    const Eigen::Index d = experiment.contexts.dimension();
    const auto arms = static_cast<std::size_t>(experiment.armCount());
    std::vector<Matrix> inverse(arms, Matrix::Identity(d, d));
    std::vector<Vector> theta(arms, Vector::Zero(d));
    std::vector<Vector> product(arms, Vector(d));
    Eigen::MatrixXd context(d, 1);
    for (const std::int32_t query : experiment.eval) {
        experiment.contexts.gather(std::span(&query, 1), context);
        const Vector x = context.col(0).cast<Scalar>();
        std::size_t chosen = 0;
        Scalar bestValue = -1e30F;
        for (std::size_t k = 0; k < arms; ++k) {
            product[k].noalias() = inverse[k].template selfadjointView<Eigen::Lower>() * x;
            const Scalar value = theta[k].dot(x) + Scalar(0.3) * std::sqrt(x.dot(product[k]));
            if (value > bestValue) {
                bestValue = value;
                chosen = k;
            }
        }
        const int arm = static_cast<int>(chosen);
        const auto reward = static_cast<Scalar>(
            experiment.score(query, arm) - 0.1 * experiment.normalisedCost(query, arm));
        const Scalar denominator = 1 + x.dot(product[chosen]);
        theta[chosen] += product[chosen] * ((reward - theta[chosen].dot(x)) / denominator);
        inverse[chosen].template selfadjointView<Eigen::Lower>().rankUpdate(
            product[chosen], -1 / denominator);
    }
    benchmark::DoNotOptimize(theta.front().data());
}

template<typename Scalar>
double peakNow()
{
    const auto limits = bench::measurePeaks();
    return sizeof(Scalar) == 4 ? limits.singlePeak : limits.doublePeak;
}

template<typename Scalar>
std::shared_ptr<const sim::Experiment> worldFor(const Size& size)
{
    return world(size, sizeof(Scalar) == 4 ? sim::Precision::Single : sim::Precision::Double);
}

template<typename Scalar>
void againstTextbook(benchmark::State& state, Size size)
{
    const auto experiment = worldFor<Scalar>(size);
    const int turns = size.dimension > 1024 ? 3 : 7;
    std::vector<double> peaks, ours, textbook;
    for (auto _ : state) {
        for (int turn = 0; turn < turns; ++turn) {
            peaks.push_back(peakNow<Scalar>());
            ours.push_back(secondsOf([&] { blocked<Scalar>(*experiment, {0, true}); }));
            if (turn % 3 == 0)
                textbook.push_back(secondsOf([&] { rankOne<Scalar>(*experiment); }));
        }
    }
    const double flop = (size.arms + 2.0) * size.dimension * size.dimension * size.queries;
    state.counters["us"] = median(ours) / size.queries * 1e6;
    state.counters["rank1_us"] = median(textbook) / size.queries * 1e6;
    state.counters["ratio"] = median(textbook) / median(ours);
    state.counters["peak_GF"] = median(peaks) / 1e9;
    state.counters["share_%"] = 100 * flop / median(ours) / median(peaks);
}

template<typename Scalar>
void coldStart(benchmark::State& state, Size size)
{
    const auto experiment = worldFor<Scalar>(size);
    std::vector<double> lowRank, dense;
    for (auto _ : state) {
        for (int turn = 0; turn < 3; ++turn) {
            lowRank.push_back(secondsOf([&] { blocked<Scalar>(*experiment, {0, false}); }));
            dense.push_back(secondsOf([&] { blocked<Scalar>(*experiment, {0, true}); }));
        }
    }
    state.counters["us"] = median(lowRank) / size.queries * 1e6;
    state.counters["dense_us"] = median(dense) / size.queries * 1e6;
    state.counters["ratio"] = median(dense) / median(lowRank);
}

void machine(benchmark::State& state)
{
    bench::MachineLimits limits;
    for (auto _ : state)
        limits = bench::measureLimits();
    state.counters["peak32_GF"] = limits.singlePeak / 1e9;
    state.counters["peak64_GF"] = limits.doublePeak / 1e9;
    state.counters["gemm32_GF"] = limits.singleGemm / 1e9;
    state.counters["gemm64_GF"] = limits.doubleGemm / 1e9;
    state.counters["memory_GB/s"] = limits.bandwidth / 1e9;
}

/// The longest processor time between two points at which it may be stopped.
void stopping(benchmark::State& state)
{
    constexpr Eigen::Index d = 4096;
    Eigen::MatrixXd matrix = Eigen::MatrixXd::Identity(d, d);
    matrix.col(0).setConstant(0.01);
    matrix(0, 0) = 2;
    double longest = 0;
    int pieces = 0;
    for (auto _ : state) {
        linalg::Cholesky factor;
        Eigen::MatrixXd inverse;
        double before = bench::threadSeconds();
        // What passes between two points is the most that a request has to wait.
        const linalg::StopPoints points({}, [&](double) {
            const double now = bench::threadSeconds();
            longest = std::max(longest, now - before);
            before = now;
            ++pieces;
        });
        factor.factorise(matrix, points);
        factor.invert(inverse, points);
        benchmark::DoNotOptimize(inverse.data());
    }
    state.counters["longest_ms"] = longest * 1e3;
    state.counters["pieces"] = pieces;
}

template<typename Function>
void add(const char* form, const Size& size, const char* precision, Function function)
{
    const std::string name = std::string(form) + "/d" + std::to_string(size.dimension) + "/K"
        + std::to_string(size.arms) + "/" + precision;
    benchmark::RegisterBenchmark(name.c_str(), function, size)
        ->Unit(benchmark::kMillisecond)
        ->Iterations(1);
}

} // namespace

int main(int argc, char** argv)
{
    benchmark::Initialize(&argc, argv);
    benchmark::RegisterBenchmark("machine", machine)->Iterations(1);
    for (const Size& size : sizes) {
        add("linucb", size, "f32", againstTextbook<float>);
        add("linucb", size, "f64", againstTextbook<double>);
    }
    for (const Size& size : {Size{384, 11, 2000}, Size{1024, 4, 1440}, Size{4096, 4, 1440}})
        add("cold", size, "f32", coldStart<float>);
    benchmark::RegisterBenchmark("stop/d4096/f64", stopping)
        ->Unit(benchmark::kMillisecond)
        ->Iterations(1);
    std::printf("kernels: %s\n", linalg::kernels<double>().name);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
