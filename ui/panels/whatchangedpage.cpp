// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/whatchangedpage.h"

#include "ui/models/changesmodel.h"
#include "ui/panels/choicebox.h"
#include "ui/panels/namedelegate.h"
#include "ui/panels/tableviews.h"
#include "ui/state/pinboard.h"
#include "ui/state/pincomparer.h"
#include "ui/state/workbenchstate.h"
#include "ui/util/elidedlabel.h"
#include "ui/util/format.h"
#include "ui/util/theme.h"

#include <cmath>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metallm::ui {

WhatChangedPage::WhatChangedPage(
    WorkbenchState& state, const PinBoard& board, PinComparer& comparer, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_board(board)
    , m_comparer(comparer)
    , m_model(new ChangesModel(this))
    , m_table(new QTableView(this))
    , m_pinLabel(new QLabel(this))
    , m_pin(new ChoiceBox(this))
    , m_summary(new ElidedLabel(this))
    , m_filter(new QPushButton(this))
{
    setObjectName(u"whatChangedPage"_s);
    build();
    buildTable();
    connectParts();
    retranslate();
    showPins();
}

void WhatChangedPage::build()
{
    m_pin->setObjectName(u"changedSince"_s);
    m_pin->setMinimumContentsLength(14);
    m_summary->setObjectName(u"changesSummary"_s);
    m_summary->setProperty("role", u"small"_s);
    m_filter->setObjectName(u"changesFilter"_s);
    m_pinLabel->setBuddy(m_pin);
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_pinLabel);
    top->addWidget(m_pin);
    top->addWidget(m_summary, 1);
    top->addWidget(m_filter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(measure::padding, 6, measure::padding, 4);
    column->setSpacing(4);
    column->addLayout(top);
    column->addWidget(m_table, 1);
}

void WhatChangedPage::buildTable()
{
    setUpTable(m_table);
    m_table->setMinimumHeight(2 * measure::rowHeight);
    m_table->setObjectName(u"changesTable"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(int(ChangeColumn::Before), new NameDelegate(m_table));
    m_table->setItemDelegateForColumn(int(ChangeColumn::After), new NameDelegate(m_table));
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(int(ChangeColumn::Query), QHeaderView::Stretch);
    header->setStretchLastSection(false);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::DescendingOrder);
    for (const ChangeColumn column : {ChangeColumn::Before, ChangeColumn::After})
        header->resizeSection(int(column), 160);
    for (const ChangeColumn column : {ChangeColumn::Score, ChangeColumn::Cost, ChangeColumn::Gain})
        header->resizeSection(int(column), 84);
}

void WhatChangedPage::connectParts()
{
    connect(&m_board, &PinBoard::pinsChanged, this, &WhatChangedPage::showPins);
    connect(m_pin, &QComboBox::currentIndexChanged, this,
        [this] { m_comparer.showChanges(m_pin->currentData().toInt()); });
    connect(&m_comparer, &PinComparer::changed, this, &WhatChangedPage::showChanges);
    connect(&m_comparer, &PinComparer::arranged, m_model, &ChangesModel::setOrder);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
        &WhatChangedPage::sort);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &WhatChangedPage::selectQuery);
    connect(m_table, &QTableView::activated, this, &WhatChangedPage::inspectionRequested);
    connect(m_filter, &QPushButton::clicked, this, &WhatChangedPage::askQueries);
}

void WhatChangedPage::retranslate()
{
    m_pinLabel->setText(tr("Changed &since"));
    m_pin->setToolTip(tr("The pinned analysis that the present run is held against"));
    m_filter->setText(tr("Show these queries"));
    m_filter->setToolTip(tr("Filters the table of queries"));
    m_table->setAccessibleName(tr("Queries whose model changed"));
    m_model->retranslate();
    fitHeadings(m_table->horizontalHeader());
    showSummary();
}

void WhatChangedPage::showPins()
{
    const QVariant former = m_pin->currentData();
    {
        const QSignalBlocker blocker(m_pin);
        m_pin->clear();
        for (const PinPtr& pin : m_board.pins())
            m_pin->addItem(pin->name, pin->id);
        m_pin->setCurrentIndex(std::max(m_pin->findData(former), m_pin->count() > 0 ? 0 : -1));
    }
    m_pin->setEnabled(m_pin->count() > 0);
    if (m_pin->currentData() != former)
        m_comparer.showChanges(m_pin->currentData().toInt());
    showSummary();
}

void WhatChangedPage::showChanges(const ChangesPtr& changes)
{
    m_model->setChanges(changes);
    showSummary();
    sort();
}

void WhatChangedPage::showSummary()
{
    const ChangesPtr& changes = m_model->changes();
    m_filter->setEnabled(changes && !changes->queries.empty());
    if (!changes) {
        m_summary->setFullText(m_board.pins().empty()
                ? tr("Pin an analysis to see what a change of it does")
                : QString());
        return;
    }
    m_summary->setFullText(
        tr("%1 of %Ln queries; gained %2, lost %3", nullptr, pluralCount(changes->paired))
            .arg(formatCount(std::ssize(changes->queries)), formatFixed(changes->gained, 2),
                formatFixed(std::abs(changes->lost), 2)));
    m_summary->setToolTip(
        m_summary->fullText() + u'\n' + tr("In reward, at the present cost weight"));
}

void WhatChangedPage::sort()
{
    const QHeaderView* header = m_table->horizontalHeader();
    const int column = header->sortIndicatorSection();
    if (column >= 0 && column < m_model->columnCount())
        m_comparer.sortChanges(
            ChangeColumn(column), header->sortIndicatorOrder() == Qt::DescendingOrder);
    else
        m_model->setOrder(m_model->changes(), {});
}

void WhatChangedPage::selectQuery(const QModelIndex& current)
{
    if (!current.isValid())
        return;
    ViewState view = m_state.view();
    view.selectedQuery = m_model->queryAt(current.row());
    m_state.setView(view);
}

void WhatChangedPage::askQueries()
{
    const ChangesPtr& changes = m_model->changes();
    auto queries = std::make_shared<std::vector<std::int32_t>>();
    for (const ChangedQuery& change : changes->queries)
        queries->push_back(change.query);
    emit queriesAsked(tr("changed since %1").arg(m_pin->currentText()), queries);
}

void WhatChangedPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace metallm::ui
