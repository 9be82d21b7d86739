// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/costssection.h"

#include "ui/panels/choicebox.h"
#include "ui/state/parametereditor.h"
#include "ui/state/workbenchstate.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metallm::ui {

CostsSection::CostsSection(WorkbenchState& state, ParameterEditor& editor, QWidget* parent)
    : TuningSection(state, editor, parent)
    , m_mode(new ChoiceBox(this))
    , m_table(new ChoiceBox(this))
    , m_note(new QLabel(this))
{
    m_mode->setObjectName(u"costModeChoice"_s);
    m_table->setObjectName(u"priceTableChoice"_s);
    m_note->setObjectName(u"costNote"_s);
    build();
    retranslate();
    connectControls();
    showParameters(state.parameters());
}

void CostsSection::build()
{
    auto* row = new QHBoxLayout;
    row->addWidget(m_mode, 1);
    row->addWidget(m_table, 1);
    content()->addLayout(row);
    m_note->setProperty("role", u"small"_s);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    content()->addWidget(m_note);
}

void CostsSection::connectControls()
{
    connect(m_mode, &QComboBox::activated, this, [this] {
        propose([mode = data::CostMode(m_mode->currentData().toInt())](
                    sim::Parameters& parameters) { parameters.costMode = mode; });
    });
    connect(m_table, &QComboBox::activated, this, [this] {
        const std::string name = m_table->currentData().toString().toStdString();
        const auto found = std::ranges::find(m_tables, name, &prices::PriceTable::name);
        if (found != m_tables.end())
            editor().proposePriceTable(*found);
    });
    connect(&state(), &WorkbenchState::snapshotChanged, this, [this] { showNote(); });
    connect(&state(), &WorkbenchState::pricesChanged, this, [this] { showTables(); });
}

void CostsSection::retranslate()
{
    setHeading(tr("Costs"));
    m_mode->setAccessibleName(tr("Costs"));
    m_mode->setToolTip(tr("Metered: tokens times prices. Flat: one price for each query. "
                          "Recorded: the costs that the data set carries.")
        + u'\n' + tr("Best known: the best of these that the data allow."));
    m_table->setAccessibleName(tr("Price table"));
    m_table->setToolTip(tr("The list of prices in force; they can be changed in the panel "
                           "“Models and prices”"));
    fillModes();
}

void CostsSection::fillModes()
{
    const QSignalBlocker blocker(m_mode);
    m_mode->clear();
    m_mode->addItem(tr("metered"), int(data::CostMode::Metered));
    m_mode->addItem(tr("flat"), int(data::CostMode::Flat));
    m_mode->addItem(tr("recorded"), int(data::CostMode::Recorded));
    m_mode->addItem(tr("best known"), int(data::CostMode::Best));
}

void CostsSection::setPriceTables(const std::vector<prices::PriceTable>& tables)
{
    m_tables = tables;
    showTables();
}

void CostsSection::showTables()
{
    const QSignalBlocker blocker(m_table);
    const std::string& present = state().prices().name;
    m_table->clear();
    for (const prices::PriceTable& table : m_tables) {
        const QString name = QString::fromStdString(table.name);
        m_table->addItem(name, name);
    }
    const QString name = QString::fromStdString(present);
    if (m_table->findData(name) < 0 && !name.isEmpty())
        m_table->addItem(tr("%1 (not saved)").arg(name), name);
    m_table->choose(name);
}

void CostsSection::showParameters(const sim::Parameters& parameters)
{
    setEnabled(state().dataset() != nullptr);
    const QSignalBlocker blocker(m_mode);
    m_mode->choose(int(parameters.costMode));
    showPossibleModes();
    showTables();
    showNote();
}

void CostsSection::showPossibleModes()
{
    const auto& dataset = state().dataset();
    const auto* items = qobject_cast<QStandardItemModel*>(m_mode->model());
    const auto enable = [&](data::CostMode mode, bool possible) {
        items->item(m_mode->findData(int(mode)))->setEnabled(possible);
    };
    enable(data::CostMode::Metered, dataset && dataset->inputTokens.rows() > 0);
    enable(data::CostMode::Recorded, dataset && dataset->recordedCosts.rows() > 0);
}

void CostsSection::showNote()
{
    const SnapshotPtr& snapshot = state().snapshot();
    const QString note =
        snapshot ? QString::fromStdString(snapshot->analysis->experiment->costs.note) : QString();
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

} // namespace metallm::ui
