// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// LinUCB with updates against the step-by-step form and against the machine's own limit, all in one
// run. "work" is the (K + 2) d^2 flop a query that cannot be avoided: half-matrix quadratic forms
// of every arm and one symmetric update.
#include "core/linalg/kernels.h"
#include "core/policy/linucblearner.h"
#include "core/sim/simulator.h"
#include "core/util/rng.h"
#include "tests/bench/machinelimits.h"
#include "tests/support/syntheticdata.h"

#include <algorithm>
#include <benchmark/benchmark.h>
#include <cstdio>
#include <Eigen/Dense>
#include <map>
#include <vector>

using namespace metallm;

namespace {

struct Size {
    int dimension;
    int arms;
    int queries;
};

constexpr Size sizes[]{{64, 4, 4000}, {64, 11, 4000}, {384, 4, 2000}, {384, 11, 2000},
    {768, 4, 1200}, {768, 11, 1200}, {1024, 4, 1000}, {1024, 11, 1000}, {4096, 4, 576}};

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
void blocked(benchmark::State& state, Size size)
{
    const auto experiment =
        world(size, sizeof(Scalar) == 4 ? sim::Precision::Single : sim::Precision::Double);
    for (auto _ : state) {
        auto learner = policy::makeLinUcbLearner<Scalar>(*experiment, {});
        benchmark::DoNotOptimize(sim::simulate(**learner, *experiment, 0.1, {}));
    }
}

/// The textbook with the customary economies: Sherman-Morrison, A^-1 x of the chosen arm kept.
template<typename Scalar>
void rankOne(benchmark::State& state, Size size)
{
    using Matrix = Eigen::Matrix<Scalar, Eigen::Dynamic, Eigen::Dynamic>;
    using Vector = Eigen::Matrix<Scalar, Eigen::Dynamic, 1>;
    const auto experiment = world(size, sim::Precision::Double);
    const Eigen::Index d = size.dimension;
    const auto arms = static_cast<std::size_t>(size.arms);
    for (auto _ : state) {
        std::vector<Matrix> inverse(arms, Matrix::Identity(d, d));
        std::vector<Vector> theta(arms, Vector::Zero(d));
        std::vector<Vector> product(arms, Vector(d));
        Eigen::MatrixXd context(d, 1);
        for (const std::int32_t query : experiment->eval) {
            experiment->contexts.gather(std::span(&query, 1), context);
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
                experiment->score(query, arm) - 0.1 * experiment->normalisedCost(query, arm));
            const Scalar denominator = 1 + x.dot(product[chosen]);
            theta[chosen] += product[chosen] * ((reward - theta[chosen].dot(x)) / denominator);
            inverse[chosen].template selfadjointView<Eigen::Lower>().rankUpdate(
                product[chosen], -1 / denominator);
        }
        benchmark::DoNotOptimize(theta.front().data());
    }
}

std::string nameOf(const char* form, const Size& size, const char* precision)
{
    return std::string(form) + "/d" + std::to_string(size.dimension) + "/K"
        + std::to_string(size.arms) + "/" + precision;
}

/// Keeps the best time of each benchmark.
class Collector : public benchmark::BenchmarkReporter {
public:
    bool ReportContext(const Context&) override { return true; }
    void ReportRuns(const std::vector<Run>& runs) override
    {
        for (const Run& run : runs) {
            if (run.run_type != Run::RT_Iteration)
                continue;
            const double seconds = run.real_accumulated_time / static_cast<double>(run.iterations);
            auto& best = seconds_[run.run_name.function_name];
            best = best == 0 ? seconds : std::min(best, seconds);
        }
    }
    double seconds(const std::string& name) const
    {
        const auto found = seconds_.find(name);
        return found == seconds_.end() ? 0 : found->second;
    }

private:
    std::map<std::string, double> seconds_;
};

void printRow(const Collector& measured, const Size& size, const char* precision, double peak)
{
    const double ours = measured.seconds(nameOf("blocked", size, precision));
    const double textbook = measured.seconds(nameOf("rankone", size, precision));
    if (ours == 0)
        return;
    const double flop = (size.arms + 2.0) * size.dimension * size.dimension * size.queries;
    std::printf("%6d %4d %4s %12.2f %14.2f %10.1f %12.1f %%\n", size.dimension, size.arms,
        precision, ours / size.queries * 1e6, textbook / size.queries * 1e6,
        textbook > 0 ? textbook / ours : 0.0, 100 * flop / ours / peak);
}

} // namespace

int main(int argc, char** argv)
{
    benchmark::Initialize(&argc, argv);
    for (const Size& size : sizes) {
        const auto add = [&](const std::string& name, auto function) {
            benchmark::RegisterBenchmark(name.c_str(), function, size)
                ->Unit(benchmark::kMillisecond)
                ->UseRealTime()
                ->Iterations(1)
                ->Repetitions(size.dimension > 1024 ? 2 : 5);
        };
        add(nameOf("blocked", size, "f32"), blocked<float>);
        add(nameOf("blocked", size, "f64"), blocked<double>);
        add(nameOf("rankone", size, "f32"), rankOne<float>);
        add(nameOf("rankone", size, "f64"), rankOne<double>);
    }
    Collector measured;
    benchmark::RunSpecifiedBenchmarks(&measured);
    const auto limits = bench::measureLimits();
    std::printf("machine: %.1f GFLOP/s float32, %.1f float64, one thread; kernels %s\n",
        limits.singlePeak / 1e9, limits.doublePeak / 1e9, linalg::kernels<double>().name);
    std::printf("%6s %4s %4s %12s %14s %10s %14s\n", "d", "K", "", "us/query", "rank-one us",
        "ratio", "share of peak");
    for (const Size& size : sizes) {
        printRow(measured, size, "f32", limits.singlePeak);
        printRow(measured, size, "f64", limits.doublePeak);
    }
    return 0;
}
