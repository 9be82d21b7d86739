// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/filterbar.h"

#include "ui/panels/filterchip.h"
#include "ui/state/filtertext.h"
#include "ui/state/selectioneditor.h"
#include "ui/state/workbenchstate.h"

#include <algorithm>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

/// What chips for the other models would say.
QStringList peersOf(const QueryFilter& filter, const data::Dataset& dataset)
{
    QStringList peers;
    if (std::holds_alternative<ModelFilter>(filter))
        for (std::int32_t model = 0; model < dataset.modelCount(); ++model)
            peers.append(FilterText::of(ModelFilter{model}, dataset));
    return peers;
}

} // namespace

FilterBar::FilterBar(WorkbenchState& state, SelectionEditor& selection, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_selection(selection)
    , m_layout(new QHBoxLayout(this))
    , m_clear(new QToolButton(this))
{
    setObjectName(u"filterBar"_s);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(4);
    m_clear->setObjectName(u"clearFilters"_s);
    m_clear->setAutoRaise(true);
    m_clear->setFocusPolicy(Qt::StrongFocus);
    m_layout->addWidget(m_clear);
    m_layout->addStretch(1);
    connect(m_clear, &QToolButton::clicked, &selection, &SelectionEditor::clear);
    connect(&state, &WorkbenchState::viewChanged, this, &FilterBar::followFilters);
    retranslate();
}

void FilterBar::followFilters()
{
    std::vector<QueryFilter> filters = m_state.view().selection.filters;
    m_clear->setVisible(!filters.empty());
    // A text stands in the box beside.
    std::erase_if(filters,
        [](const QueryFilter& filter) { return std::holds_alternative<TextFilter>(filter); });
    if (!m_state.dataset())
        filters.clear();
    if (!std::ranges::equal(filters, m_chips, {}, {}, &FilterChip::filter))
        showChips(filters);
}

void FilterBar::showChips(const std::vector<QueryFilter>& filters)
{
    const int focused = focusedChip();
    while (m_chips.size() > std::ssize(filters))
        dropChip();
    while (m_chips.size() < std::ssize(filters))
        addChip();
    // A window that is being dragged keeps its chip, which tells of every step.
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        const QueryFilter& filter = filters[static_cast<std::size_t>(i)];
        m_chips[i]->setFilter(filter, FilterText::of(filter, *m_state.dataset()),
            peersOf(filter, *m_state.dataset()));
    }
    if (focused >= 0)
        focusChip(focused);
}

void FilterBar::addChip()
{
    auto* chip = new FilterChip(this);
    connect(chip, &FilterChip::clicked, &m_selection,
        [this, chip] { m_selection.remove(chip->filter()); });
    m_layout->insertWidget(static_cast<int>(m_chips.size()), chip);
    m_chips.append(chip);
    setTabOrder(chip, m_clear);
    if (m_chips.size() > 1)
        setTabOrder(m_chips[m_chips.size() - 2], chip);
    chip->show();
}

void FilterBar::dropChip()
{
    FilterChip* chip = m_chips.takeLast();
    m_layout->removeWidget(chip);
    chip->hide();
    chip->deleteLater(); // it may be the one that was clicked
}

int FilterBar::focusedChip() const
{
    const auto focused = std::ranges::find_if(m_chips, &QWidget::hasFocus);
    return focused == m_chips.end() ? -1 : static_cast<int>(focused - m_chips.begin());
}

void FilterBar::focusChip(int index)
{
    if (m_chips.isEmpty())
        emit focusLeft();
    else
        m_chips[std::min(index, static_cast<int>(m_chips.size()) - 1)]->setFocus();
}

void FilterBar::retranslate()
{
    m_clear->setText(tr("Clear all"));
    m_clear->setToolTip(tr("Take every filter of the queries away"));
    m_clear->setAccessibleName(m_clear->toolTip());
    while (!m_chips.isEmpty())
        dropChip();
    followFilters();
}

void FilterBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace metallm::ui
