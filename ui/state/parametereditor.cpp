// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/parametereditor.h"

#include "ui/state/commands.h"
#include "ui/state/workbenchstate.h"

#include <memory>
#include <utility>

namespace metallm::ui {

ParameterEditor::ParameterEditor(WorkbenchState& state, QObject* parent)
    : QObject(parent)
    , m_state(state)
{
    connect(&state, &WorkbenchState::datasetChanged, this, &ParameterEditor::onDatasetChanged);
    connect(&state, &WorkbenchState::pricesChanged, this, &ParameterEditor::onPricesChanged);
    connect(&state, &WorkbenchState::parametersChanged, this,
        [this] { m_asked.parameters = m_state.parameters(); });
}

ParameterEditor::Asked ParameterEditor::asked() const
{
    const auto& dataset = m_state.dataset();
    return {dataset ? dataset->hash : std::string(), m_state.parameters(), m_state.prices()};
}

void ParameterEditor::onDatasetChanged()
{
    m_dragging = false;
    m_prices = nullptr;
    Asked now = asked(); // the state tells of new parameters and prices only after this
    if (now.dataset.empty() || now != m_asked)
        m_stack.clear();
    m_asked = std::move(now);
}

void ParameterEditor::onPricesChanged()
{
    m_prices = nullptr;
    m_asked.prices = m_state.prices();
}

void ParameterEditor::propose(const sim::Parameters& parameters, const QString& text)
{
    if (parameters == m_state.parameters())
        return;
    endDrag();
    push(parameters, currentPrices(), text, 0);
}

void ParameterEditor::proposePrices(const prices::PriceTable& prices, const QString& text)
{
    if (prices == m_state.prices())
        return;
    endDrag();
    push(m_state.parameters(), std::make_shared<const prices::PriceTable>(prices), text, 0);
}

void ParameterEditor::proposePriceTable(const prices::PriceTable& prices)
{
    sim::Parameters parameters = m_state.parameters();
    parameters.priceTable = prices.name;
    if (prices == m_state.prices() && parameters == m_state.parameters())
        return;
    endDrag();
    push(std::move(parameters), std::make_shared<const prices::PriceTable>(prices),
        tr("Price table: %1").arg(QString::fromStdString(prices.name)), 0);
}

void ParameterEditor::proposeSetup(
    const sim::Parameters& parameters, const prices::PriceTable& prices, const QString& text)
{
    if (prices == m_state.prices() && parameters == m_state.parameters())
        return;
    endDrag();
    push(parameters, std::make_shared<const prices::PriceTable>(prices), text, 0);
}

void ParameterEditor::dragCostWeight(double costWeight)
{
    sim::Parameters parameters = m_state.parameters();
    parameters.costWeight = costWeight;
    drag(parameters, {});
}

void ParameterEditor::drag(const sim::Parameters& parameters, const QString& text)
{
    if (parameters == m_state.parameters())
        return;
    if (!std::exchange(m_dragging, true))
        ++m_drag;
    push(parameters, currentPrices(), text, m_drag);
}

void ParameterEditor::proposeCostWeight(double costWeight)
{
    sim::Parameters parameters = m_state.parameters();
    parameters.costWeight = costWeight;
    propose(parameters);
}

void ParameterEditor::push(sim::Parameters parameters,
    std::shared_ptr<const prices::PriceTable> prices, const QString& text, int drag)
{
    Setup before{m_state.parameters(), currentPrices()};
    Setup after{std::move(parameters), std::move(prices)};
    // The stack takes the command over.
    m_stack.push(
        std::make_unique<SetupCommand>(m_state, std::move(before), std::move(after), text, drag)
            .release());
}

std::shared_ptr<const prices::PriceTable> ParameterEditor::currentPrices()
{
    if (!m_prices)
        m_prices = std::make_shared<const prices::PriceTable>(m_state.prices());
    return m_prices;
}

} // namespace metallm::ui
