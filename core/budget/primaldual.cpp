// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/budget/strategies.h"

#include <algorithm>

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

const std::vector<policy::SettingInfo>& settings()
{
    static const std::vector<policy::SettingInfo> infos{{.name = "eta",
        .help = "step: how far p moves for one unit of normalised cost off the target",
        .fallback = "0.05",
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
            return std::make_unique<PrimalDualPacer>(costWeight, rate, experiment.costReference);
        }};
}

} // namespace metallm::budget
