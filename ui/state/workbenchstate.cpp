// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/workbenchstate.h"

#include <utility>

namespace metallm::ui {

WorkbenchState::WorkbenchState(QObject* parent)
    : QObject(parent)
{
}

void WorkbenchState::setDataset(std::shared_ptr<const data::Dataset> dataset,
    prices::PriceTable prices, sim::Parameters parameters)
{
    // Everything is stored before the first signal, so that no listener sees a mixture.
    m_dataset = std::move(dataset);
    const bool pricesDiffer = std::exchange(m_prices, std::move(prices)) != m_prices;
    const bool parametersDiffer =
        std::exchange(m_parameters, std::move(parameters)) != m_parameters;
    const bool viewDiffers = std::exchange(m_view, ViewState{}) != m_view;
    const bool hadSnapshot = std::exchange(m_snapshot, nullptr) != nullptr;
    const bool hadSweep = std::exchange(m_sweep, nullptr) != nullptr;
    const bool hadSelected = std::exchange(m_selected, nullptr) != nullptr;

    emit datasetChanged(m_dataset);
    if (pricesDiffer)
        emit pricesChanged(m_prices);
    if (parametersDiffer)
        emit parametersChanged(m_parameters);
    if (viewDiffers)
        emit viewChanged(m_view);
    if (hadSnapshot)
        emit snapshotChanged(m_snapshot);
    if (hadSweep)
        emit sweepChanged(m_sweep);
    if (hadSelected)
        emit selectedQueriesChanged(m_selected);
}

bool WorkbenchState::isAsked(const OnlineQuestion& question) const
{
    return m_dataset == question.analysis->experiment->dataset && m_prices == question.prices
        && sim::sameButForCostWeight(m_parameters, question.parameters);
}

std::optional<std::size_t> WorkbenchState::onlineAnswer() const
{
    if (!m_onlineFrontier || m_onlineFrontier->size() == 0 || !isAsked(*m_onlineFrontier->question))
        return std::nullopt;
    return m_onlineFrontier->at(m_parameters.costWeight);
}

void WorkbenchState::setPrices(const prices::PriceTable& prices)
{
    if (prices == m_prices)
        return;
    m_prices = prices;
    emit pricesChanged(m_prices);
}

void WorkbenchState::setParameters(const sim::Parameters& parameters)
{
    if (parameters == m_parameters)
        return;
    m_parameters = parameters;
    emit parametersChanged(m_parameters);
}

void WorkbenchState::setView(const ViewState& view)
{
    if (view == m_view)
        return;
    m_view = view;
    emit viewChanged(m_view);
}

void WorkbenchState::setSnapshot(const SnapshotPtr& snapshot)
{
    if (snapshot == m_snapshot)
        return;
    m_snapshot = snapshot;
    emit snapshotChanged(m_snapshot);
}

void WorkbenchState::setStale(bool stale)
{
    if (stale == m_stale)
        return;
    m_stale = stale;
    emit staleChanged(m_stale);
}

void WorkbenchState::setOnlineFrontier(OnlineFrontierPtr frontier)
{
    if (frontier == m_onlineFrontier)
        return;
    m_onlineFrontier = std::move(frontier);
    emit onlineFrontierChanged(m_onlineFrontier);
}

void WorkbenchState::setSweep(SweepPtr sweep)
{
    if (sweep == m_sweep)
        return;
    m_sweep = std::move(sweep);
    emit sweepChanged(m_sweep);
}

void WorkbenchState::setSelectedQueries(SelectedQueriesPtr selected)
{
    if (selected == m_selected)
        return;
    m_selected = std::move(selected);
    emit selectedQueriesChanged(m_selected);
}

} // namespace metallm::ui
