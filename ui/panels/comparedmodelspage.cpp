// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/comparedmodelspage.h"

#include "ui/charts/names.h"
#include "ui/models/comparedmodels.h"
#include "ui/panels/choicebox.h"
#include "ui/panels/namedelegate.h"
#include "ui/panels/spreaddelegate.h"
#include "ui/panels/tableviews.h"
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
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

/// Differences are taken from the most accurate model of the run unless another one is chosen.
int mostAccurate(const analysis::ModelComparison& comparison)
{
    const auto accuracy = [&](int arm) {
        const auto& estimate = comparison.models[static_cast<std::size_t>(arm)].accuracy;
        return estimate ? estimate->mean : -1;
    };
    return *std::ranges::max_element(comparison.pool, {}, accuracy);
}

} // namespace

ComparedModelsPage::ComparedModelsPage(ModelsController& models, QWidget* parent)
    : QWidget(parent)
    , m_models(models)
    , m_model(new ComparedModels(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_table(new QTableView(this))
    , m_referenceLabel(new QLabel(this))
    , m_reference(new ChoiceBox(this))
    , m_train(new QPushButton(this))
    , m_copy(new QAction(this))
{
    setObjectName(u"comparedModelsPage"_s);
    build();
    buildTable();
    connectModels();
    retranslate();
    showComparison(models.comparison());
}

void ComparedModelsPage::build()
{
    m_reference->setObjectName(u"referenceModel"_s);
    m_reference->setMinimumContentsLength(22);
    m_train->setObjectName(u"trainRouters"_s);
    m_referenceLabel->setBuddy(m_reference);
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_referenceLabel);
    top->addWidget(m_reference);
    top->addStretch(1);
    top->addWidget(m_train);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(measure::padding, 6, measure::padding, 4);
    column->setSpacing(4);
    column->addLayout(top);
    column->addWidget(m_table, 1);
}

void ComparedModelsPage::buildTable()
{
    setUpTable(m_table);
    m_table->setMinimumHeight(2 * measure::rowHeight);
    m_sorted->setSortRole(TableModel::SortRole);
    m_sorted->setSourceModel(m_model);
    m_table->setObjectName(u"comparedModels"_s);
    m_table->setModel(m_sorted);
    m_table->setItemDelegateForColumn(ComparedModels::Name, new NameDelegate(m_table));
    m_table->setItemDelegateForColumn(ComparedModels::CostSpread, new SpreadDelegate(m_table));
    m_table->setItemDelegateForColumn(ComparedModels::LatencySpread, new SpreadDelegate(m_table));
    m_table->setSortingEnabled(true);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    const std::pair<int, int> widths[]{{ComparedModels::Name, 190}, {ComparedModels::Pool, 60},
        {ComparedModels::Accuracy, 184}, {ComparedModels::UniqueWins, 84},
        {ComparedModels::Cost, 72}, {ComparedModels::CostSpread, 232},
        {ComparedModels::LatencySpread, 184}, {ComparedModels::AccuracyDifference, 124},
        {ComparedModels::CostDifference, 84}, {ComparedModels::OracleGain, 92},
        {ComparedModels::RouterGain, 92}};
    for (const auto& [column, width] : widths)
        header->resizeSection(column, width);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_table->addAction(m_copy);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ComparedModelsPage::connectModels()
{
    connect(&m_models, &ModelsController::compared, this, &ComparedModelsPage::showComparison);
    connect(&m_models, &ModelsController::differed, m_model, &ComparedModels::setDifferences);
    connect(
        &m_models, &ModelsController::routerGainsFound, m_model, &ComparedModels::setRouterGains);
    connect(&m_models, &ModelsController::searchChanged, this,
        [this](bool busy) { m_train->setEnabled(!busy && m_models.comparison()); });
    connect(m_train, &QPushButton::clicked, &m_models, &ModelsController::findRouterGains);
    connect(m_reference, &QComboBox::currentIndexChanged, this,
        [this] { m_models.compareWith(m_reference->currentData().toInt()); });
    connect(m_table, &QTableView::activated, this, &ComparedModelsPage::askQueries);
    connect(m_copy, &QAction::triggered, this,
        [this] { QGuiApplication::clipboard()->setText(selectionAsTsv(*m_table)); });
}

void ComparedModelsPage::retranslate()
{
    m_referenceLabel->setText(tr("Differences &from"));
    m_reference->setToolTip(
        tr("The model that the others are compared with, over the queries that both answered"));
    m_train->setText(tr("Train routers"));
    m_train->setToolTip(
        tr("Trains the present policy anew with and without each model, to see what it adds"));
    m_table->setAccessibleName(tr("Models compared"));
    m_table->setAccessibleDescription(
        tr("Enter shows the queries that the model alone gets right; on its oracle gain, those on "
           "which it beats the rest of the pool"));
    m_copy->setText(tr("Copy rows"));
    m_model->retranslate();
    fitHeadings(m_table->horizontalHeader());
}

void ComparedModelsPage::showComparison(const analysis::ModelComparisonPtr& comparison)
{
    m_model->setComparison(comparison);
    m_table->setColumnHidden(
        ComparedModels::LatencySpread, comparison && !comparison->hasLatencies());
    m_train->setEnabled(comparison && !m_models.isSearching());
    const QSignalBlocker blocker(m_reference);
    m_reference->clear();
    if (!comparison || comparison->pool.empty())
        return;
    for (int arm = 0; arm < comparison->experiment->armCount(); ++arm)
        m_reference->addItem(armLabel(*comparison->experiment, arm), arm);
    m_reference->choose(mostAccurate(*comparison));
    m_models.compareWith(m_reference->currentData().toInt());
}

void ComparedModelsPage::askQueries(const QModelIndex& index)
{
    const int arm = m_sorted->mapToSource(index).row();
    const QString name = shortArmLabel(*m_models.comparison()->experiment, arm);
    if (index.column() == ComparedModels::OracleGain)
        return m_models.askQueries(tr("%1 better than the pool").arg(name),
            [arm](const analysis::ModelComparison& compared) {
                return analysis::queriesGained(compared.basis, compared.pool, arm);
            });
    m_models.askQueries(
        tr("only %1 right").arg(name), [arm](const analysis::ModelComparison& compared) {
            return analysis::uniqueWinsOf(*compared.experiment, arm);
        });
}

void ComparedModelsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace metallm::ui
