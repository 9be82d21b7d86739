// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/analysespanel.h"

#include "ui/charts/parallelcoordinates.h"
#include "ui/models/pinsmodel.h"
#include "ui/panels/tableviews.h"
#include "ui/panels/whatchangedpage.h"
#include "ui/state/parametereditor.h"
#include "ui/state/pinboard.h"
#include "ui/state/pincomparer.h"
#include "ui/state/sidebyside.h"
#include "ui/state/workbenchstate.h"
#include "ui/util/theme.h"

#include <algorithm>
#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metallm::ui {

AnalysesPanel::AnalysesPanel(const Collaborators& with, QWidget* parent)
    : QWidget(parent)
    , m_with(with)
    , m_tabs(new QTabWidget(this))
    , m_model(new PinsModel(with.board, this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_table(new QTableView(this))
    , m_pin(new QPushButton(this))
    , m_compare(new QPushButton(this))
    , m_goBack(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_copy(new QAction(this))
    , m_changed(new WhatChangedPage(with.state, with.board, with.comparer, this))
    , m_parallel(new ParallelCoordinates(this))
{
    setObjectName(u"analysesPanel"_s);
    setProperty("role", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_tabs->setObjectName(u"analysesTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(tablePage(), {});
    m_tabs->addTab(m_changed, {});
    m_tabs->addTab(m_parallel, {});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    buildTable();
    retranslate();
    connectBoard();
    showButtons();
    showParallel();
}

QWidget* AnalysesPanel::tablePage()
{
    m_pin->setObjectName(u"pinPresent"_s);
    m_compare->setObjectName(u"pinCompare"_s);
    m_goBack->setObjectName(u"pinGoBack"_s);
    m_remove->setObjectName(u"pinRemove"_s);
    auto* page = new QWidget(this);
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_pin);
    top->addStretch(1);
    top->addWidget(m_compare);
    top->addWidget(m_goBack);
    top->addWidget(m_remove);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(measure::padding, 6, measure::padding, 4);
    column->setSpacing(4);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    return page;
}

void AnalysesPanel::buildTable()
{
    setUpTable(m_table);
    m_table->setMinimumHeight(2 * measure::rowHeight);
    m_sorted->setSortRole(TableModel::SortRole);
    m_sorted->setSourceModel(m_model);
    m_table->setObjectName(u"pinsTable"_s);
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setStretchLastSection(false);
    const std::pair<int, int> widths[]{{PinsModel::Name, 180}, {PinsModel::Policy, 80},
        {PinsModel::CostWeight, 84}, {PinsModel::Accuracy, 76},
        {PinsModel::AccuracyDifference, 128}, {PinsModel::Cost, 72},
        {PinsModel::CostDifference, 176}, {PinsModel::RewardDifference, 172}, {PinsModel::Aiq, 64},
        {PinsModel::Saving, 68}, {PinsModel::Created, 130}};
    for (const auto& [section, width] : widths)
        header->resizeSection(section, width);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_table->addAction(m_copy);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void AnalysesPanel::connectBoard()
{
    const PinBoard* board = &m_with.board;
    connect(board, &PinBoard::pinsChanged, this, &AnalysesPanel::showButtons);
    connect(board, &PinBoard::pinsChanged, this, &AnalysesPanel::showParallel);
    connect(board, &PinBoard::answered, this, &AnalysesPanel::showParallel);
    connect(&m_with.state, &WorkbenchState::snapshotChanged, this, &AnalysesPanel::showParallel);
    connect(&m_with.comparer, &PinComparer::differed, this,
        [this] { m_model->setDifferences(m_with.comparer.differences()); });
    connect(m_model, &PinsModel::renamed, &m_with.board, &PinBoard::rename, Qt::QueuedConnection);
    connect(m_pin, &QPushButton::clicked, &m_with.pin, &QAction::trigger);
    connect(&m_with.pin, &QAction::changed, this, &AnalysesPanel::showButtons);
    connect(m_compare, &QPushButton::clicked, this, &AnalysesPanel::compareSelected);
    connect(m_goBack, &QPushButton::clicked, this, &AnalysesPanel::goBack);
    connect(m_remove, &QPushButton::clicked, this, &AnalysesPanel::removeSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &AnalysesPanel::showButtons);
    connect(m_parallel, &ParallelCoordinates::brushed, this, &AnalysesPanel::selectPins);
    connect(m_changed, &WhatChangedPage::inspectionRequested, this,
        &AnalysesPanel::inspectionRequested);
    connect(m_changed, &WhatChangedPage::queriesAsked, this, &AnalysesPanel::queriesAsked);
    connect(m_copy, &QAction::triggered, this,
        [this] { QGuiApplication::clipboard()->setText(selectionAsTsv(*m_table)); });
}

void AnalysesPanel::retranslate()
{
    const QString titles[]{tr("Pinned"), tr("What changed"), tr("Parallel coordinates")};
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_tabs->setTabText(tab, titles[tab]);
    m_tabs->setAccessibleName(tr("Analyses"));
    m_pin->setText(tr("Pin the present analysis"));
    m_pin->setToolTip(tr("Keeps its parameters and prices, to compare others with it"));
    m_compare->setText(tr("Side by side"));
    m_compare->setToolTip(
        tr("Two of them side by side, over the same axes; or one, beside the present analysis"));
    m_goBack->setText(tr("Go back to it"));
    m_goBack->setToolTip(tr("The pin’s parameters and prices become those of the window"));
    m_remove->setText(tr("Take away"));
    m_remove->setToolTip(tr("Forgets the selected pins; Undo brings them back"));
    m_table->setAccessibleName(tr("Pinned analyses"));
    m_copy->setText(tr("Copy rows"));
    m_model->retranslate();
    fitHeadings(m_table->horizontalHeader());
}

std::vector<int> AnalysesPanel::selectedPins() const
{
    std::vector<int> ids;
    for (const QModelIndex& row : m_table->selectionModel()->selectedRows())
        ids.push_back(m_model->idAt(m_sorted->mapToSource(row).row()));
    return ids;
}

std::optional<int> AnalysesPanel::currentPin() const
{
    const std::vector<int> ids = selectedPins();
    return ids.size() == 1 ? std::optional(ids.front()) : std::nullopt;
}

void AnalysesPanel::showButtons()
{
    m_pin->setEnabled(m_with.pin.isEnabled());
    const std::size_t selected = selectedPins().size();
    m_compare->setEnabled(selected == 1 || selected == 2);
    m_goBack->setEnabled(selected == 1);
    m_remove->setEnabled(selected > 0);
}

void AnalysesPanel::showParallel()
{
    if (!isVisible())
        return;
    std::vector<ParallelSource> sources;
    for (const PinPtr& pin : m_with.board.pins()) {
        const auto answer = m_with.board.answer(pin->id);
        sources.push_back(
            {pin->id, pin->name, pin->parameters, answer ? answer->snapshot : nullptr});
    }
    if (const SnapshotPtr& present = m_with.state.snapshot()) {
        sim::Parameters parameters = present->analysis->experiment->parameters;
        parameters.costWeight = present->run->costWeight;
        sources.push_back({0, tr("present"), parameters, present});
    }
    m_parallel->setSources(sources);
}

void AnalysesPanel::selectPins(const std::vector<int>& ids)
{
    QItemSelection selection;
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        const QModelIndex index = m_sorted->index(row, 0);
        if (std::ranges::find(ids, m_model->idAt(m_sorted->mapToSource(index).row())) != ids.end())
            selection.select(index, index);
    }
    m_table->selectionModel()->select(
        selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void AnalysesPanel::goBack()
{
    const auto id = currentPin();
    const Pins& pins = m_with.board.pins();
    const auto pin = std::ranges::find_if(pins, [&](const PinPtr& one) { return one->id == id; });
    if (pin != pins.end())
        m_with.editor.proposeSetup(
            (*pin)->parameters, (*pin)->prices, tr("Back to “%1”").arg((*pin)->name));
}

void AnalysesPanel::removeSelected()
{
    for (const int id : selectedPins())
        m_with.board.remove(id);
}

void AnalysesPanel::compareSelected()
{
    const std::vector<int> ids = selectedPins();
    emit comparisonAsked(ids.front(), ids.size() > 1 ? ids.back() : SideBySide::present);
}

void AnalysesPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showParallel();
}

void AnalysesPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showParallel();
    }
    QWidget::changeEvent(event);
}

} // namespace metallm::ui
