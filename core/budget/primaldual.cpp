// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/budget/strategies.h"

#include <algorithm>
#include <cmath>

namespace metallm::budget {

namespace {

class PrimalDualPacer : public Pacer {
public:
    PrimalDualPacer(double start, double rate, double costReference)
        : m_costWeight(start)
        , m_rate(rate)
        , m_costReference(costReference)
    {
    }

    double costWeight(std::int64_t) const override { return m_costWeight; }

    void paid(double cost, const Ledger& ledger) override
    {
        if (!(m_costReference > 0)) // nothing costs anything: there is nothing to pace
            return;
        const double target = ledger.usdPerQueryLeft() / m_costReference; // rho
        m_costWeight = std::max(0.0, m_costWeight + m_rate * (cost - target));
    }

private:
    double m_costWeight;
    double m_rate;
    double m_costReference;
};

/// The radius over sqrt(T), as online gradient descent has it: no query is worth more than a score
/// of 1 for its share rho of the budget, so that p lives between 0 and 1 / rho.
double defaultRate(const sim::Experiment& experiment)
{
    const auto queries = static_cast<double>(experiment.eval.size());
    const double share = totalBudgetUsd(experiment) / queries / experiment.costReference; // rho
    return 1 / (std::max(share, 1 / queries) * std::sqrt(queries));
}

const std::vector<policy::SettingInfo>& settings()
{
    static const std::vector<policy::SettingInfo> infos{{.name = "eta",
        .help = "step: how far p moves for one unit of normalised cost off the target; 0 = "
                "1 / (rho sqrt(T))",
        .fallback = "0",
        .kind = policy::SettingInfo::Kind::Number,
        .least = 0}};
    return infos;
}

} // namespace

PacingInfo primalDualPacing()
{
    return {.name = "primal-dual",
        .title = "Primal-dual pacing",
        .help = "raises p when a query cost more than the remaining budget per remaining query, "
                "lowers it when it cost less",
        .source = "Agrawal and Devanur 2016, Linear contextual bandits with knapsacks, arXiv "
                  "1507.06738",
        .settings = settings(),
        .needsBudget = true,
        .make = [](const sim::Experiment& experiment,
                    double costWeight) -> Result<std::unique_ptr<Pacer>> {
            const double rate =
                policy::settingNumber(settings(), experiment.parameters.pacingSettings, "eta");
            return std::make_unique<PrimalDualPacer>(
                costWeight, rate > 0 ? rate : defaultRate(experiment), experiment.costReference);
        }};
}

} // namespace metallm::budget
