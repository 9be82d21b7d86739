// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/sweepsnapshot.h"

#include "core/sim/sweepgrid.h"

namespace metallm::ui {

sim::Parameters SweepSnapshot::parametersOf(std::size_t cell) const
{
    return sim::parametersFor(result->request, result->cells[cell].values, 0);
}

bool SweepSnapshot::answers(const std::shared_ptr<const data::Dataset>& present,
    const prices::PriceTable& presentPrices, const sim::Parameters& parameters) const
{
    if (present != dataset || presentPrices != prices || result->cells.empty())
        return false;
    sim::SweepRequest likewise = result->request;
    likewise.base = parameters;
    return sim::parametersFor(likewise, result->cells.front().values, 0) == parametersOf(0);
}

std::optional<std::size_t> SweepSnapshot::cellOf(const sim::Parameters& parameters) const
{
    for (std::size_t cell = 0; cell < result->cells.size(); ++cell)
        if (parametersOf(cell) == parameters)
            return cell;
    return std::nullopt;
}

} // namespace metallm::ui
