// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/mappingeditor.h"

#include "ui/dialogs/roledelegate.h"
#include "ui/models/mappingmodel.h"
#include "ui/panels/choicebox.h"
#include "ui/panels/numberbox.h"
#include "ui/panels/tableviews.h"

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

using Shape = importer::Mapping::Shape;

constexpr double mostScore = 1e9;
constexpr int shapeLetters = 22;
constexpr int scoreWidth = 76;
constexpr int nameWidth = 210;
constexpr int roleWidth = 150;
constexpr int modelWidth = 170;

// One that is in no list is shown as it is.
void chooseUnit(ChoiceBox* box, double unit)
{
    if (box->findData(unit) < 0)
        box->addItem(u"× "_s + QLocale().toString(unit, 'g', 6), unit);
    box->choose(unit);
}

} // namespace

MappingEditor::MappingEditor(QWidget* parent)
    : QWidget(parent)
    , m_model(new MappingModel(this))
    , m_delegate(new RoleDelegate(this))
    , m_table(new QTableView(this))
    , m_note(new QLabel(this))
    , m_rangeLabel(new QLabel(this))
    , m_costLabel(new QLabel(this))
    , m_latencyLabel(new QLabel(this))
    , m_shape(new ChoiceBox(this))
    , m_scoreLow(new NumberBox(-mostScore, mostScore, 1, 0, this))
    , m_scoreHigh(new NumberBox(-mostScore, mostScore, 1, 0, this))
    , m_costUnit(new ChoiceBox(this))
    , m_latencyUnit(new ChoiceBox(this))
    , m_reset(new QPushButton(this))
    , m_load(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    build();
    buildTable();
    connectParts();
    retranslate();
}

void MappingEditor::build()
{
    m_note->setProperty("role", u"heading"_s);
    m_shape->setObjectName(u"mappingShape"_s);
    m_scoreLow->setObjectName(u"mappingScoreLow"_s);
    m_scoreHigh->setObjectName(u"mappingScoreHigh"_s);
    m_costUnit->setObjectName(u"mappingCostUnit"_s);
    m_latencyUnit->setObjectName(u"mappingLatencyUnit"_s);
    m_shape->setMinimumContentsLength(shapeLetters);
    m_scoreLow->setMaximumWidth(scoreWidth);
    m_scoreHigh->setMaximumWidth(scoreWidth);
    m_reset->setObjectName(u"mappingReset"_s);
    m_load->setObjectName(u"mappingLoad"_s);
    m_save->setObjectName(u"mappingSave"_s);
    auto* top = new QHBoxLayout;
    top->addWidget(m_note, 1);
    for (QPushButton* button : {m_reset, m_load, m_save}) {
        button->setProperty("role", u"flat"_s);
        button->setAutoDefault(false);
        top->addWidget(button);
    }
    auto* units = new QHBoxLayout;
    units->addWidget(m_shape, 2);
    units->addWidget(m_rangeLabel);
    units->addWidget(m_scoreLow);
    units->addWidget(new QLabel(u"–"_s, this));
    units->addWidget(m_scoreHigh);
    units->addWidget(m_costLabel);
    units->addWidget(m_costUnit, 1);
    units->addWidget(m_latencyLabel);
    units->addWidget(m_latencyUnit, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    layout->addLayout(units);
}

void MappingEditor::buildTable()
{
    setUpTable(m_table);
    m_table->setObjectName(u"mappingTable"_s);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(MappingModel::Role, m_delegate);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    QHeaderView* header = m_table->horizontalHeader();
    header->resizeSection(MappingModel::Name, nameWidth);
    header->setSectionResizeMode(MappingModel::Sample, QHeaderView::Stretch);
    header->resizeSection(MappingModel::Role, roleWidth);
    header->resizeSection(MappingModel::Model, modelWidth);
}

void MappingEditor::connectParts()
{
    connect(m_model, &MappingModel::proposed, this, &MappingEditor::mappingEdited);
    connect(m_table, &QTableView::clicked, m_table, [this](const QModelIndex& index) {
        if (index.column() == MappingModel::Role)
            m_table->edit(index);
    });
    connect(m_shape, &ChoiceBox::activated, this,
        [this] { emit shapeChosen(static_cast<Shape>(m_shape->currentData().toInt())); });
    connect(m_scoreLow, &NumberBox::valueChanged, this, &MappingEditor::proposeUnits);
    connect(m_scoreHigh, &NumberBox::valueChanged, this, &MappingEditor::proposeUnits);
    connect(m_costUnit, &ChoiceBox::activated, this, &MappingEditor::proposeUnits);
    connect(m_latencyUnit, &ChoiceBox::activated, this, &MappingEditor::proposeUnits);
    connect(m_reset, &QPushButton::clicked, this, &MappingEditor::resetRequested);
    connect(m_load, &QPushButton::clicked, this, &MappingEditor::loadRequested);
    connect(m_save, &QPushButton::clicked, this, &MappingEditor::saveRequested);
}

void MappingEditor::setPreview(const importer::Preview& preview, bool remembered)
{
    m_remembered = remembered;
    m_delegate->setShape(preview.mapping->shape);
    m_model->setTable(preview.columns, preview.cells);
    m_model->setMapping(*preview.mapping);
    m_table->setColumnHidden(MappingModel::Model, preview.mapping->shape != Shape::Wide);
    m_shape->choose(static_cast<int>(preview.mapping->shape));
    showUnits(*preview.mapping);
    retranslate();
}

void MappingEditor::showUnits(const importer::Mapping& mapping)
{
    const QSignalBlocker low(m_scoreLow);
    const QSignalBlocker high(m_scoreHigh);
    m_scoreLow->setValue(mapping.scoreLow);
    m_scoreHigh->setValue(mapping.scoreHigh);
    chooseUnit(m_costUnit, mapping.costUsd);
    chooseUnit(m_latencyUnit, mapping.latencySeconds);
}

void MappingEditor::proposeUnits()
{
    importer::Mapping mapping = m_model->mapping();
    if (m_scoreHigh->value() > m_scoreLow->value()) {
        mapping.scoreLow = m_scoreLow->value();
        mapping.scoreHigh = m_scoreHigh->value();
    }
    mapping.costUsd = m_costUnit->currentData().toDouble();
    mapping.latencySeconds = m_latencyUnit->currentData().toDouble();
    emit mappingEdited(mapping);
}

void MappingEditor::fillLists()
{
    const importer::Mapping& mapping = m_model->mapping();
    m_shape->clear();
    m_shape->addItem(tr("One row for each query and model"), static_cast<int>(Shape::Long));
    m_shape->addItem(tr("One row for each query"), static_cast<int>(Shape::Wide));
    m_shape->choose(static_cast<int>(mapping.shape));
    m_costUnit->clear();
    m_costUnit->addItem(tr("US dollars"), 1.0);
    m_costUnit->addItem(tr("US cents"), 0.01);
    m_costUnit->addItem(tr("US dollars per 1,000"), 0.001);
    m_costUnit->addItem(tr("US dollars per 10,000"), 0.0001);
    chooseUnit(m_costUnit, mapping.costUsd);
    m_latencyUnit->clear();
    m_latencyUnit->addItem(tr("seconds"), 1.0);
    m_latencyUnit->addItem(tr("milliseconds"), 0.001);
    chooseUnit(m_latencyUnit, mapping.latencySeconds);
}

void MappingEditor::retranslate()
{
    fillLists();
    m_note->setText(m_remembered ? tr("Columns, as you mapped this table before") : tr("Columns"));
    m_rangeLabel->setText(tr("Scores"));
    m_costLabel->setText(tr("Costs in"));
    m_latencyLabel->setText(tr("Latency in"));
    m_reset->setText(tr("As recognised"));
    m_reset->setToolTip(tr("Drops your changes to the columns"));
    m_load->setText(tr("Load…"));
    m_save->setText(tr("Save…"));
    m_load->setToolTip(tr("Map the columns as a file says"));
    m_save->setToolTip(tr("Keep the mapping in a file, for other tables and the command line"));
    m_table->setAccessibleName(tr("Columns of the table"));
    m_shape->setAccessibleName(tr("Shape of the table"));
    m_shape->setToolTip(
        tr("Long: a row for each query and model. Wide: a row for each query, with a "
           "column for each model."));
    m_scoreLow->setAccessibleName(tr("Lowest score"));
    m_scoreLow->setToolTip(tr("The score in the table that becomes 0, a wrong answer"));
    m_scoreHigh->setAccessibleName(tr("Highest score"));
    m_scoreHigh->setToolTip(tr("The score in the table that becomes 1, a right answer"));
    m_costUnit->setAccessibleName(tr("Unit of the costs"));
    m_costUnit->setToolTip(tr("What a 1 in the column of costs stands for"));
    m_latencyUnit->setAccessibleName(tr("Unit of the latencies"));
    m_latencyUnit->setToolTip(tr("What a 1 in the column of latencies stands for"));
    m_model->retranslate();
}

void MappingEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace metallm::ui
