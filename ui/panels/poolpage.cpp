// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/poolpage.h"

#include "ui/models/poolsmodel.h"
#include "ui/panels/countbox.h"
#include "ui/panels/numberbox.h"
#include "ui/panels/tableviews.h"
#include "ui/state/parametereditor.h"
#include "ui/state/workbenchstate.h"
#include "ui/util/format.h"
#include "ui/util/theme.h"

#include <QCheckBox>
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

namespace {
constexpr int budgetWidth = 90;
constexpr int figureWidth = 84;
} // namespace

PoolPage::PoolPage(ModelsController& models, ParameterEditor& editor, QWidget* parent)
    : QWidget(parent)
    , m_models(models)
    , m_editor(editor)
    , m_model(new PoolsModel(this))
    , m_table(new QTableView(this))
    , m_sizeLabel(new QLabel(this))
    , m_size(new CountBox(this))
    , m_budgetLabel(new QLabel(this))
    , m_budgetEdit(new OptionalNumberEdit(this))
    , m_train(new QCheckBox(this))
    , m_find(new QPushButton(this))
    , m_use(new QPushButton(this))
    , m_note(new QLabel(this))
{
    setObjectName(u"poolPage"_s);
    build();
    buildTable();
    connectModels();
    retranslate();
    showComparison(models.comparison());
}

void PoolPage::build()
{
    m_size->setObjectName(u"poolSize"_s);
    m_budgetEdit->setObjectName(u"poolBudget"_s);
    m_train->setObjectName(u"poolTrain"_s);
    m_find->setObjectName(u"poolFind"_s);
    m_use->setObjectName(u"poolUse"_s);
    m_note->setObjectName(u"poolNote"_s);
    m_sizeLabel->setBuddy(m_size);
    m_budgetLabel->setBuddy(m_budgetEdit);
    m_budgetEdit->setFixedWidth(budgetWidth);
    m_size->setMinimum(1);
    m_note->setProperty("role", u"small"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    for (QWidget* widget : std::initializer_list<QWidget*>{
             m_sizeLabel, m_size, m_budgetLabel, m_budgetEdit, m_train, m_find})
        top->addWidget(widget);
    top->addStretch(1);
    top->addWidget(m_use);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(measure::padding, 6, measure::padding, 4);
    column->setSpacing(4);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    column->addWidget(m_note);
}

void PoolPage::buildTable()
{
    setUpTable(m_table);
    m_table->setMinimumHeight(2 * measure::rowHeight);
    m_table->setObjectName(u"poolTable"_s);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(PoolsModel::Models, QHeaderView::Stretch);
    header->setStretchLastSection(false);
    for (int column = PoolsModel::Oracle; column < PoolsModel::ColumnCount; ++column)
        header->resizeSection(column, figureWidth);
}

void PoolPage::connectModels()
{
    connect(&m_models, &ModelsController::compared, this, &PoolPage::showComparison);
    connect(&m_models, &ModelsController::poolsFound, this, &PoolPage::showOutcome);
    connect(&m_models, &ModelsController::searchChanged, this, &PoolPage::showButtons);
    connect(m_size, &QSpinBox::valueChanged, this, [this](int size) { m_wantedSize = size; });
    connect(m_budgetEdit, &OptionalNumberEdit::valueEdited, this,
        [this](const std::optional<double>& budget) { m_budget = budget; });
    connect(m_find, &QPushButton::clicked, this, &PoolPage::find);
    connect(m_use, &QPushButton::clicked, this, &PoolPage::usePool);
    connect(m_table, &QTableView::activated, this, &PoolPage::usePool);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &PoolPage::showButtons);
}

void PoolPage::retranslate()
{
    m_sizeLabel->setText(tr("&Models in the pool"));
    m_size->setToolTip(tr("How many models a pool may have. More models reach more, but every one "
                          "has to be bought and looked after."));
    m_budgetLabel->setText(tr("&Budget"));
    m_budgetEdit->setPlaceholderText(tr("none"));
    m_budgetEdit->setToolTip(tr("US dollars per 10,000 queries; empty: whatever it costs"));
    m_train->setText(tr("&train the router too"));
    m_train->setToolTip(tr("Trains the present policy anew for each of the best pools"));
    m_find->setText(tr("Find best pools"));
    m_find->setToolTip(tr("Looks for the pools with the best oracle within the budget"));
    m_use->setText(tr("Use this pool"));
    m_use->setToolTip(tr("The models of the selected pool become those of the run"));
    m_table->setAccessibleName(tr("Best pools"));
    m_model->retranslate();
    fitHeadings(m_table->horizontalHeader());
    showNote();
}

void PoolPage::showComparison(const analysis::ModelComparisonPtr& comparison)
{
    const int models = comparison ? comparison->experiment->armCount() : 1;
    const QSignalBlocker blocker(m_size);
    m_size->setMaximum(models);
    m_size->setValue(m_wantedSize);
    showOutcome(nullptr);
}

void PoolPage::showOutcome(const analysis::PoolOutcomePtr& outcome)
{
    m_outcome = outcome;
    m_model->setOutcome(outcome);
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    showButtons();
    showNote();
}

void PoolPage::showButtons()
{
    m_find->setEnabled(m_models.comparison() && !m_models.isSearching());
    m_use->setEnabled(m_table->selectionModel()->hasSelection());
}

/// What the figures are worth: exact or not, and over what.
void PoolPage::showNote()
{
    if (!m_outcome) {
        m_note->setText(tr("The oracle knows every answer beforehand: what a pool could reach, not "
                           "what a router will."));
        return;
    }
    const analysis::PoolSearch& search = m_outcome->search;
    QStringList parts;
    if (search.queries == 0)
        parts += tr("No query was answered by every model: leave out models with few answers.");
    else if (search.exact)
        parts += tr("Exact: all %Ln pools were tried.", nullptr, pluralCount(search.tried));
    else
        parts += tr("Greedy, one model at a time: no pool reaches more than %1.")
                     .arg(formatPercent(search.atMost));
    if (search.hasGreedyBound)
        parts += tr("On these outcomes the greedy pool reaches at least 63.2 % (1 − 1/e) of the "
                    "best pool’s score.");
    else if (!search.exact)
        parts += tr("With a budget, greedy search promises no share of the best.");
    parts += tr("Over %Ln queries that every model answered; %1 left out.", nullptr,
        pluralCount(search.queries))
                 .arg(formatCount(search.leftOut));
    m_note->setText(parts.join(u' '));
}

void PoolPage::find()
{
    if (!m_find->isEnabled())
        return;
    analysis::PoolRequest request;
    request.size = m_size->value();
    request.budgetPer10k = m_budget;
    m_models.findPools(request, m_train->isChecked());
}

void PoolPage::usePool()
{
    const QModelIndex row = m_table->currentIndex();
    if (!row.isValid())
        return;
    sim::Parameters parameters = m_editor.state().parameters();
    parameters.models = m_model->models(row.row());
    m_editor.propose(parameters);
}

void PoolPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace metallm::ui
