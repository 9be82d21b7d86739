// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How often off-policy intervals hold what a policy really earns: logs of 2,000 decisions simulated
// from llmrouter_9, 1,000 of them (or as many as the first argument says). Nominal: 95 %.
#include "core/import/importer.h"
#include "core/store/study.h"
#include "tests/support/shared.h"
#include "tests/support/simulatedlog.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <QTemporaryDir>

using namespace metallm;

namespace {

constexpr double costWeight = 0.1;
constexpr int rounds = 2000;

template<typename T>
T must(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", result.error().message().c_str());
        std::exit(1);
    }
    return std::move(*result);
}

std::shared_ptr<const sim::Analysis> analysed(const std::filesystem::path& shared)
{
    const QTemporaryDir folder;
    auto study =
        must(store::Study::open(folder.filePath(QStringLiteral("s.metallm")).toStdString()));
    must(importer::importDataset(study, {{shared / "datasets" / "llmrouter_9"}, {}, "auto"}, {}));
    const auto dataset = must(study.loadDataset("llmrouter_9", {}));
    sim::Parameters parameters;
    parameters.trainFraction = 0.5;
    return must(sim::analyse(dataset, must(study.priceTable(dataset->priceTable)), parameters, {}));
}

void print(const test::CoverageStudy& study, const char* title)
{
    const auto share = [&](int count) { return 100.0 * count / study.replications; };
    std::printf("\n%s: true score %.4f, %.4f USD per 10k, reward %.4f; mean effective sample size "
                "%.0f of %d\n",
        title, study.trueScore, study.trueCostPer10k, study.trueReward, study.effectiveSampleSize,
        rounds);
    std::printf("%-6s %12s %12s %12s %12s %12s\n", "", "score", "cost", "reward", "bias", "width");
    for (const auto& one : study.estimators)
        std::printf("%-6s %10.1f %% %10.1f %% %10.1f %% %12.4f %12.4f\n", one.estimator.c_str(),
            share(one.score), share(one.costPer10k), share(one.reward),
            one.meanScore - study.trueScore, one.meanWidth);
}

} // namespace

int main(int argc, char** argv)
{
    const int replications = argc > 1 ? std::atoi(argv[1]) : 1000;
    const auto shared = test::sharedFolder();
    if (!shared || replications < 1) {
        std::fprintf(stderr, "usage: bench_opecoverage [REPLICATIONS], with METALLM_SHARED set\n");
        return 1;
    }
    const auto analysis = analysed(*shared);
    const double error = 100 * std::sqrt(0.05 * 0.95 / replications);
    std::printf(
        "%d replications: coverage of a nominal 95 %% has a standard error of %.2f points\n",
        replications, error);
    const auto logging = test::loggingChances(*analysis->experiment, 2, 0.5);
    print(
        test::coverageOf(*analysis, costWeight, logging, rounds, replications, {}), "no clipping");
    ope::Options clipped;
    clipped.clip = 5;
    print(test::coverageOf(*analysis, costWeight, logging, rounds, replications, clipped),
        "weights clipped at 5");
    return 0;
}
