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

    emit datasetChanged(m_dataset);
    if (pricesDiffer)
        emit pricesChanged(m_prices);
    if (parametersDiffer)
        emit parametersChanged(m_parameters);
    if (viewDiffers)
        emit viewChanged(m_view);
    if (hadSnapshot)
        emit snapshotChanged(m_snapshot);
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

} // namespace metallm::ui
