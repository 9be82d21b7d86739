// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/ridge.h"

#include "core/policy/armmeans.h"
#include "core/policy/costestimate.h"
#include "core/policy/linucb.h"
#include "core/policy/predictor.h"

#include <cmath>
#include <utility>

namespace metallm::policy {

namespace {

Result<frontier::Lines> asRouter(const sim::Experiment& experiment, Result<frontier::Lines> lines)
{
    if (!lines)
        return lines;
    if (costEstimate(experiment) != CostEstimate::Predicted)
        setCosts(experiment, *lines);
    closeUnseenArms(experiment, *lines);
    return lines;
}

Result<Frozen> freeze(const sim::Experiment& experiment, const RunContext& context)
{
    return asRouter(experiment, predictByRidge(experiment, context)).map([](frontier::Lines lines) {
        return Frozen(std::move(lines));
    });
}

/// As the policy chooses its costs, but for the arms that may not be chosen.
class RouterPriceFree : public PriceFree {
public:
    explicit RouterPriceFree(PriceFreePtr predicted)
        : m_predicted(std::move(predicted))
    {
    }

    void setSlopes(
        const sim::Experiment& experiment, int arm, frontier::Lines& lines) const override
    {
        if (std::isnan(lines.intercepts(0, arm)))
            return; // closed: closeUnseenArms()
        if (m_predicted)
            m_predicted->setSlopes(experiment, arm, lines);
        else
            setCosts(experiment, arm, lines);
    }

private:
    PriceFreePtr m_predicted; // null where the costs need no prediction
};

Result<PriceFreePtr> priceFree(const sim::Experiment& experiment, const RunContext& context)
{
    if (costEstimate(experiment) != CostEstimate::Predicted)
        return std::make_shared<const RouterPriceFree>(nullptr);
    return ridgePriceFree(experiment, context).map([](PriceFreePtr predicted) -> PriceFreePtr {
        return std::make_shared<const RouterPriceFree>(std::move(predicted));
    });
}

/// The same trained once for every evaluation part.
Result<Predictor> ridgePredictor(const sim::Experiment& experiment, const RunContext& context)
{
    return ridgeMeans(experiment, context).map([](Predictor means) -> Predictor {
        return
            [means = std::move(means)](const sim::Experiment& asked, const RunContext& askContext) {
                return asRouter(asked, means(asked, askContext));
            };
    });
}

} // namespace

Result<frontier::Lines> predictByRidge(const sim::Experiment& experiment, const RunContext& context)
{
    sim::Experiment withoutBonus = experiment;
    withoutBonus.parameters.alpha = 0;
    auto frozen = linUcb().freeze(withoutBonus, context);
    if (!frozen)
        return tl::unexpected(frozen.error());
    return std::get<frontier::Lines>(std::move(frozen->moves));
}

PolicyInfo ridge()
{
    return {.name = "ridge",
        .title = "Ridge regression",
        .help = "a linear prediction of each model's score and cost; LinUCB without its bonus",
        .source = "Hoerl and Kennard 1970, Technometrics 12(1); as a router: Hu et al. 2024, "
                  "RouterBench, arXiv 2403.12031 (predictive routers)",
        .settings = {costSetting()},
        .usesContexts = true,
        .trains = true,
        .freeze = freeze,
        .learner = {},
        .family = Family::Router,
        .reads = {.lambda = true},
        .priceFree = priceFree,
        .prediction = {.train = ridgePredictor}};
}

} // namespace metallm::policy
