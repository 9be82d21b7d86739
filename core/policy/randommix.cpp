// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/randommix.h"

#include "core/policy/armmeans.h"
#include "core/policy/baselines.h"
#include "core/util/rng.h"

namespace metallm::policy {

namespace {

using sim::Experiment;

Result<Frozen> freeze(const Experiment& experiment, const RunContext&)
{
    const PolicyInfo& info = *find("random-mix");
    const auto& parameters = experiment.parameters;
    const auto first = armNamed(experiment, textSetting(info, parameters, "first"));
    if (!first)
        return tl::unexpected(first.error());
    const auto second = armNamed(experiment, textSetting(info, parameters, "second"));
    if (!second)
        return tl::unexpected(second.error());
    const double share = numberSetting(info, parameters, "share");
    frontier::Lines lines = closedLines(experiment);
    Rng rng(parameters.seed, Stream::Exploration);
    for (std::size_t step = 0; step < experiment.eval.size(); ++step)
        open(lines, experiment, step, rng.uniform() < share ? *second : *first);
    return lines;
}

} // namespace

PolicyInfo randomMix()
{
    return {.name = "random-mix",
        .title = "Random mix of two models",
        .help = "two models at random, the second one with a given probability, seeded",
        .source = "Hu et al. 2024, RouterBench, arXiv 2403.12031 (interpolation)",
        .settings = {{.name = "first",
                         .help = "name of the one model",
                         .fallback = cheapestWord,
                         .kind = SettingInfo::Kind::Model},
            {.name = "second",
                .help = "name of the other model",
                .fallback = mostAccurateWord,
                .kind = SettingInfo::Kind::Model},
            {.name = "share",
                .help = "probability of the second one",
                .fallback = "0.5",
                .kind = SettingInfo::Kind::Number,
                .least = 0,
                .most = 1}},
        .usesContexts = false,
        .trains = false,
        .freeze = freeze,
        .learner = {},
        .family = Family::Reference,
        .prediction = {.draws = true}};
}

} // namespace metallm::policy
