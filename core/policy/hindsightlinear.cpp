// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/hindsightlinear.h"

#include "core/policy/armmeans.h"
#include "core/policy/predictor.h"

#include <utility>

namespace metallm::policy {

namespace {

Result<Frozen> freeze(const sim::Experiment& experiment, const RunContext& context)
{
    sim::Experiment known = experiment;
    known.train = experiment.eval;
    auto lines = predictByRidge(known, context);
    if (!lines)
        return tl::unexpected(lines.error());
    closeUnseenArms(known, *lines);
    return std::move(*lines);
}

} // namespace

PolicyInfo hindsightLinear()
{
    return {.name = "linear-hindsight",
        .title = "Best linear policy (hindsight)",
        .help = "ridge regression fitted on the evaluation part itself, with every outcome: an "
                "upper reference for linear policies",
        .source =
            "reference; the comparator of linear bandits: Abbasi-Yadkori et al. 2011, NeurIPS",
        .settings = {},
        .usesContexts = true,
        .trains = false,
        .freeze = freeze,
        .learner = {},
        .family = Family::Reference,
        .reads = {.lambda = true},
        .knowsOutcomes = true};
}

} // namespace metallm::policy
