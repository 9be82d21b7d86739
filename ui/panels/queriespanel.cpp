// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/queriespanel.h"

#include "ui/charts/names.h"
#include "ui/models/queriesmodel.h"
#include "ui/models/querysteps.h"
#include "ui/panels/filterbar.h"
#include "ui/panels/namedelegate.h"
#include "ui/panels/queryarranger.h"
#include "ui/panels/tableviews.h"
#include "ui/state/selectioneditor.h"
#include "ui/state/workbenchstate.h"
#include "ui/util/elidedlabel.h"
#include "ui/util/format.h"
#include "ui/util/theme.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QTableView>
#include <QVBoxLayout>
#include <utility>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {
constexpr int widthForRewards = 1000;
} // namespace

QueriesPanel::QueriesPanel(WorkbenchState& state, SelectionEditor& selection, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_selection(selection)
    , m_model(new QueriesModel(this))
    , m_arranger(new QueryArranger(*m_model, this))
    , m_filter(new QLineEdit(this))
    , m_filters(new FilterBar(state, selection, this))
    , m_count(new QLabel(this))
    , m_totals(new ElidedLabel(this))
    , m_table(new QTableView(this))
    , m_copy(new QAction(this))
{
    setObjectName(u"queriesPanel"_s);
    setProperty("role", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    build();
    buildTable();
    connectState();
    retranslate();
    m_filter->setText(state.view().selection.text());
    m_arranger->setSelected(state.selectedQueries());
    m_arranger->setSnapshot(state.snapshot());
}

void QueriesPanel::build()
{
    m_filter->setObjectName(u"queryFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(180);
    m_filter->setMaximumWidth(280);
    m_count->setObjectName(u"queryCount"_s);
    m_count->setProperty("role", u"muted"_s);
    m_totals->setObjectName(u"queryTotals"_s);
    m_totals->setProperty("role", u"small"_s);
    m_totals->setContentsMargins(measure::padding, 0, measure::padding, 5);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(measure::padding, 6, measure::padding, 6);
    top->setSpacing(8);
    top->addWidget(m_filter, 2);
    top->addWidget(m_filters, 3);
    top->addWidget(m_count);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_totals);
    layout->addWidget(m_table, 1);
}

void QueriesPanel::buildTable()
{
    setUpTable(m_table);
    m_table->setObjectName(u"queriesTable"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(int(QueryColumn::Chosen), new NameDelegate(m_table));
    m_table->setItemDelegateForColumn(int(QueryColumn::Best), new NameDelegate(m_table));
    QHeaderView* header = m_table->horizontalHeader();
    const std::pair<QueryColumn, int> widths[]{{QueryColumn::Query, 96}, {QueryColumn::Domain, 92},
        {QueryColumn::Chosen, 128}, {QueryColumn::Best, 128}, {QueryColumn::Score, 50},
        {QueryColumn::Cost, 90}, {QueryColumn::Reward, 62}, {QueryColumn::Regret, 62}};
    for (const auto& [column, width] : widths)
        header->resizeSection(int(column), width);
    header->setSectionResizeMode(int(QueryColumn::Text), QHeaderView::Stretch);
    header->setStretchLastSection(false);
    header->setSortIndicatorShown(true);
    header->setSortIndicatorClearable(true);
    header->setSectionsClickable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_table->addAction(m_copy);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void QueriesPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_table->setColumnHidden(int(QueryColumn::Reward), width() < widthForRewards);
}

void QueriesPanel::connectState()
{
    connect(&m_state, &WorkbenchState::snapshotChanged, m_arranger, &QueryArranger::setSnapshot);
    connect(&m_state, &WorkbenchState::viewChanged, this, [this](const ViewState& view) {
        if (view.selection.text() != m_filter->text().trimmed())
            m_filter->setText(view.selection.text());
        select(view.selectedQuery);
    });
    connect(
        &m_state, &WorkbenchState::selectedQueriesChanged, m_arranger, &QueryArranger::setSelected);
    connect(&m_state, &WorkbenchState::selectedQueriesChanged, this, &QueriesPanel::showTotals);
    connect(m_filters, &FilterBar::focusLeft, this, [this] { m_table->setFocus(); });
    connect(m_filter, &QLineEdit::textChanged, &m_selection, &SelectionEditor::proposeText);
    connect(m_arranger, &QueryArranger::arranged, this, [this] {
        showCount();
        select(m_state.view().selectedQuery);
        if (std::exchange(m_sortedAnew, false))
            m_table->scrollToTop(); // to what was sorted for, wherever the selected row went
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
        &QueriesPanel::sortBy);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &QueriesPanel::onCurrentChanged);
    connect(m_table, &QTableView::activated, this, &QueriesPanel::inspectionRequested);
    connect(m_copy, &QAction::triggered, this, &QueriesPanel::copySelection);
}

void QueriesPanel::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter by text, domain or model"));
    m_filter->setAccessibleName(tr("Filter of the queries"));
    m_filter->setToolTip(tr("Leaves the queries whose text, domain or model has these letters"));
    m_table->setAccessibleName(tr("Evaluation queries"));
    m_copy->setText(tr("Copy rows"));
    m_model->retranslate();
    fitHeadings(m_table->horizontalHeader());
    showCount();
    showTotals();
}

void QueriesPanel::sortBy(int column, Qt::SortOrder order)
{
    m_sortedAnew = true;
    m_arranger->setSorting(column < 0 ? std::nullopt : std::optional(QueryColumn(column)),
        order == Qt::DescendingOrder);
}

void QueriesPanel::select(std::optional<std::int32_t> query)
{
    const int row = query ? m_model->rowOfQuery(*query) : -1;
    if (row == m_table->currentIndex().row())
        return;
    const QScopedValueRollback guard(m_selecting, true);
    const QModelIndex index = row < 0 ? QModelIndex() : m_model->index(row, 0);
    m_table->selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (index.isValid())
        m_table->scrollTo(index);
}

void QueriesPanel::onCurrentChanged(const QModelIndex& current)
{
    if (m_selecting || !current.isValid())
        return;
    ViewState view = m_state.view();
    view.selectedQuery = m_model->queryAt(current.row());
    m_state.setView(view);
}

void QueriesPanel::showCount()
{
    const int shown = m_model->rowCount();
    const int all = m_model->queryCount();
    if (all == 0)
        m_count->clear();
    else if (shown == all)
        m_count->setText(tr("%Ln queries", nullptr, pluralCount(all)));
    else
        m_count->setText(
            tr("%1 of %Ln queries", nullptr, pluralCount(all)).arg(formatCount(shown)));
    m_count->setToolTip(tr("Queries shown, of those that are evaluated"));
}

/// Accuracy and cost of the selected queries, and which models answered them.
void QueriesPanel::showTotals()
{
    const SelectedQueriesPtr& selected = m_state.selectedQueries();
    m_totals->setVisible(selected != nullptr);
    if (!selected)
        return;
    const SelectionTotals& totals = selected->totals;
    if (selected->count() == 0)
        return m_totals->setFullText(tr("No query meets every filter."));
    QStringList parts{tr("accuracy %1").arg(formatPercent(totals.accuracy)),
        tr("%1 per 10,000").arg(formatUsd(totals.costPer10k))};
    std::vector<int> arms(totals.byArm.size());
    std::iota(arms.begin(), arms.end(), 0);
    const auto countOf = [&](int arm) { return totals.byArm[static_cast<std::size_t>(arm)]; };
    std::ranges::stable_sort(arms, std::greater(), countOf);
    for (const int arm : arms)
        if (countOf(arm) > 0)
            parts.append(armLabel(*selected->snapshot->run->experiment, arm) + u' '
                + formatPercent(double(countOf(arm)) / double(selected->count()), 0));
    if (totals.unserved > 0)
        parts.append(tr("%1 not served").arg(formatCount(totals.unserved)));
    m_totals->setFullText(parts.join(u"  ·  "_s));
}

void QueriesPanel::copySelection()
{
    std::vector<std::int32_t> steps;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            steps.push_back(m_model->stepAt(row));
    if (steps.empty())
        return;
    m_copying.start(
        [snapshot = m_model->snapshot(), steps = std::move(steps)](
            const RunContext& context) { return queriesAsTsv(*snapshot, steps, context); },
        this,
        [](const Result<QString>& tsv) {
            if (tsv)
                QGuiApplication::clipboard()->setText(*tsv);
        });
}

void QueriesPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QSize QueriesPanel::sizeHint() const
{
    return {820, 190};
}

} // namespace metallm::ui
