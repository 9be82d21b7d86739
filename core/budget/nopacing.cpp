// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/budget/strategies.h"

namespace metallm::budget {

namespace {

class NoPacer : public Pacer {
public:
    explicit NoPacer(double costWeight)
        : m_costWeight(costWeight)
    {
    }

    double costWeight(std::int64_t) const override { return m_costWeight; }

private:
    double m_costWeight;
};

} // namespace

PacingInfo noPacing()
{
    return {.name = "none",
        .title = "Fixed cost weight",
        .help = "the cost weight stays: the one given, or the one that met the budget on the "
                "training part",
        .source = "METHODS.md section 2, Budget",
        .settings = {},
        .make = [](const sim::Experiment&, double costWeight) -> Result<std::unique_ptr<Pacer>> {
            return std::make_unique<NoPacer>(costWeight);
        }};
}

} // namespace metallm::budget
