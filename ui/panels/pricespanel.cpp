// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/pricespanel.h"

#include "ui/models/pricesmodel.h"
#include "ui/panels/namedelegate.h"
#include "ui/panels/tableviews.h"
#include "ui/panels/whatifbar.h"
#include "ui/panels/whatifdrag.h"
#include "ui/state/parametereditor.h"
#include "ui/state/whatifcontroller.h"
#include "ui/state/workbenchstate.h"
#include "ui/util/role.h"
#include "ui/util/theme.h"

#include <algorithm>
#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

constexpr int nameWidth = 140;
constexpr int optionalColumns[] = {PricesModel::Provider, PricesModel::Flat, PricesModel::Calls,
    PricesModel::Accuracy, PricesModel::Cost}; // in this order where there is little room
constexpr int providerWidth = 104;
constexpr int priceWidth = 76;
constexpr int figureWidth = 68;
constexpr int whatIfWidth = 88;

} // namespace

PricesPanel::PricesPanel(WorkbenchState& state, ParameterEditor& editor, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_editor(editor)
    , m_model(new PricesModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_table(new QTableView(this))
    , m_title(new QLabel(this))
    , m_note(new QLabel(this))
    , m_usePrices(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_copy(new QAction(this))
{
    setObjectName(u"pricesPanel"_s);
    setProperty("role", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    build();
    buildTable();
    connectState();
    m_model->setDataset(state.dataset());
    m_model->setPrices(state.prices());
    m_model->setSnapshot(state.snapshot());
    retranslate();
}

void PricesPanel::build()
{
    m_title->setProperty("role", u"title"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_note->setObjectName(u"pricesNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_usePrices->setObjectName(u"usePricesButton"_s);
    m_save->setObjectName(u"savePricesButton"_s);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(measure::padding, 6, measure::padding, 6);
    top->setSpacing(8);
    top->addWidget(m_title);
    top->addWidget(m_note, 1);
    top->addWidget(m_usePrices);
    top->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
}

void PricesPanel::buildTable()
{
    setUpTable(m_table);
    m_sorted->setSortRole(TableModel::SortRole);
    m_sorted->setSourceModel(m_model);
    m_table->setObjectName(u"pricesTable"_s);
    m_table->setModel(m_sorted);
    m_table->setItemDelegateForColumn(PricesModel::Name, new NameDelegate(m_table));
    m_table->setSortingEnabled(true);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::AnyKeyPressed);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    for (int column = PricesModel::Input; column <= PricesModel::Flat; ++column)
        header->resizeSection(column, priceWidth);
    for (int column = PricesModel::Accuracy; column <= PricesModel::Calls; ++column)
        header->resizeSection(column, figureWidth);
    for (const int column : {PricesModel::WhatIfColumn, PricesModel::BreakEvenColumn})
        m_table->setColumnHidden(column, true); // until serve()
    header->setSectionResizeMode(PricesModel::Name, QHeaderView::Stretch);
    header->resizeSection(PricesModel::Provider, providerWidth);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_table->addAction(m_copy);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void PricesPanel::connectState()
{
    connect(&m_state, &WorkbenchState::datasetChanged, m_model, &PricesModel::setDataset);
    connect(&m_state, &WorkbenchState::pricesChanged, m_model, &PricesModel::setPrices);
    connect(&m_state, &WorkbenchState::snapshotChanged, m_model, &PricesModel::setSnapshot);
    connect(&m_state, &WorkbenchState::datasetChanged, this, &PricesPanel::showState);
    connect(&m_state, &WorkbenchState::pricesChanged, this, &PricesPanel::showState);
    connect(&m_state, &WorkbenchState::parametersChanged, this, &PricesPanel::showState);
    connect(&m_state, &WorkbenchState::snapshotChanged, this, &PricesPanel::showState);
    connect(m_model, &PricesModel::proposed, &m_editor, &ParameterEditor::proposePrices);
    connect(m_model, &PricesModel::rejected, this, &PricesPanel::showError);
    connect(m_usePrices, &QPushButton::clicked, this, &PricesPanel::usePrices);
    connect(m_save, &QPushButton::clicked, this, &PricesPanel::saveRequested);
    connect(m_copy, &QAction::triggered, this,
        [this] { QGuiApplication::clipboard()->setText(selectionAsTsv(*m_table)); });
}

void PricesPanel::serve(WhatIfController& whatIf)
{
    m_whatIfBar = new WhatIfBar(m_state, whatIf, this);
    layout()->addWidget(m_whatIfBar);
    for (const int column : {PricesModel::WhatIfColumn, PricesModel::BreakEvenColumn}) {
        m_table->setColumnHidden(column, false);
        m_table->horizontalHeader()->resizeSection(column, whatIfWidth); // a hidden one keeps none
    }
    connect(&whatIf, &WhatIfController::whatIfChanged, m_model,
        [this, &whatIf] { m_model->setWhatIf(whatIf.whatIf()); });
    connect(&whatIf, &WhatIfController::pictureChanged, m_model, &PricesModel::setPicture);
    connect(m_model, &PricesModel::whatIfProposed, &whatIf, &WhatIfController::set);
    connect(m_whatIfBar, &WhatIfBar::keepRequested, this, &PricesPanel::scenarioKept);
    connectDrag(whatIf);
    fitColumns();
    m_model->setWhatIf(whatIf.whatIf());
    m_model->setPicture(whatIf.picture());
}

void PricesPanel::connectDrag(WhatIfController& whatIf)
{
    auto* drag = new WhatIfDrag(m_table, PricesModel::WhatIfColumn);
    connect(
        drag, &WhatIfDrag::dragged, this, [this, &whatIf](const QModelIndex& index, double factor) {
            const int row = m_sorted->mapToSource(index).row();
            if (!m_model->hasListPrice(row))
                return;
            if (!m_dragFrom)
                m_dragFrom = m_model->whatIfPrice(row);
            prices::WhatIfPrice price = *m_dragFrom;
            price.present *= factor;
            price = price.isRange()
                ? prices::WhatIfPrice{price.low, std::clamp(price.present, price.low, price.high),
                    price.high}
                : prices::WhatIfPrice{price.present, price.present, price.present};
            whatIf.drag(m_model->modelName(row), price);
        });
    connect(drag, &WhatIfDrag::finished, this, [this, &whatIf] {
        m_dragFrom.reset();
        whatIf.endDrag();
    });
}

void PricesPanel::setPriceTables(const std::vector<prices::PriceTable>& tables)
{
    if (m_whatIfBar)
        m_whatIfBar->setPriceTables(tables);
}

void PricesPanel::retranslate()
{
    m_table->setAccessibleName(tr("Models and prices"));
    m_usePrices->setToolTip(tr("Costs then follow from these prices, no longer from the record"));
    m_copy->setText(tr("Copy rows"));
    m_save->setText(tr("Save prices"));
    m_save->setToolTip(tr("Keeps the prices in the study, under the table's name"));
    m_model->retranslate();
    fitColumns();
    showState();
}

void PricesPanel::fitColumns()
{
    for (const int column : optionalColumns)
        m_table->setColumnHidden(column, false);
    fitHeadings(m_table->horizontalHeader());
    giveNamesRoom();
}

void PricesPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    giveNamesRoom();
}

/// Where it is narrow, what is told elsewhere too goes before a model's name is cut short.
void PricesPanel::giveNamesRoom()
{
    const bool hasFlat = std::ranges::any_of(m_state.prices().prices,
        [](const prices::Price& price) { return price.flatUsdPerQuery.has_value(); });
    for (const int column : optionalColumns)
        m_table->setColumnHidden(column, false); // or it would measure 0
    const QHeaderView& header = *m_table->horizontalHeader();
    int needed = nameWidth;
    for (int column = PricesModel::Name + 1; column < header.count(); ++column)
        needed += header.sectionSize(column); // 0 where hidden until serve()
    for (const int column : optionalColumns) {
        if (needed <= width())
            break;
        if (column == PricesModel::Flat && hasFlat)
            continue;
        needed -= header.sectionSize(column);
        m_table->setColumnHidden(column, true);
    }
}

data::CostMode PricesPanel::modeInForce() const
{
    const data::CostMode asked = m_state.parameters().costMode;
    const SnapshotPtr& snapshot = m_state.snapshot();
    return asked == data::CostMode::Best && snapshot ? snapshot->analysis->experiment->costs.mode
                                                     : asked;
}

data::CostMode PricesPanel::pricedMode() const
{
    const auto& dataset = m_state.dataset();
    return dataset && dataset->inputTokens.rows() > 0 ? data::CostMode::Metered
                                                      : data::CostMode::Flat;
}

void PricesPanel::showState()
{
    giveNamesRoom();
    const bool hasData = m_state.dataset() != nullptr;
    const bool ignored = hasData && modeInForce() == data::CostMode::Recorded;
    m_title->setText(QString::fromStdString(m_state.prices().name));
    setRole(m_note, u"small"_s);
    m_note->setText(ignored ? tr("Recorded costs are in force: these prices change nothing")
            : hasData       ? tr("A change re-prices everything at once; nothing is imported again")
                            : QString());
    m_usePrices->setText(
        pricedMode() == data::CostMode::Metered ? tr("Use metered costs") : tr("Use flat prices"));
    m_usePrices->setVisible(ignored);
    m_save->setEnabled(hasData);
}

void PricesPanel::showError(const QString& text)
{
    setRole(m_note, u"bad"_s);
    m_note->setText(text);
}

void PricesPanel::usePrices()
{
    sim::Parameters parameters = m_state.parameters();
    parameters.costMode = pricedMode();
    m_editor.propose(parameters);
}

void PricesPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QSize PricesPanel::sizeHint() const
{
    return {820, 190};
}

} // namespace metallm::ui
