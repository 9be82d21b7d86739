// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/checkpanel.h"

#include "ui/panels/claimform.h"
#include "ui/panels/tableviews.h"
#include "ui/state/workbenchstate.h"
#include "ui/util/gatetext.h"
#include "ui/util/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {
constexpr int claimWidth = 320;
} // namespace

CheckPanel::CheckPanel(WorkbenchState& state, CheckController& checks, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_checks(checks)
    , m_model(new GatesModel(this))
    , m_table(new QTableView(this))
    , m_none(new QLabel(this))
    , m_text(new QLabel(this))
    , m_lead(new QPushButton(this))
    , m_claim(new ClaimForm(this))
{
    setObjectName(u"checkPanel"_s);
    setProperty("role", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    build();
    retranslate();
    connectState();
    showReport(checks.report());
}

void CheckPanel::build()
{
    m_table->setObjectName(u"gatesTable"_s);
    m_none->setObjectName(u"noGates"_s);
    m_text->setObjectName(u"gateText"_s);
    m_lead->setObjectName(u"gateLead"_s);
    setUpTable(m_table);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false); // the most serious first
    m_table->horizontalHeader()->setSectionResizeMode(
        GatesModel::Kind, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(GatesModel::Title, QHeaderView::Stretch);
    m_none->setProperty("role", u"muted"_s);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    m_text->setProperty("role", u"small"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* details = new QHBoxLayout;
    details->setContentsMargins(measure::padding, 0, 0, 0);
    details->addWidget(m_text, 1);
    details->addWidget(m_lead, 0, Qt::AlignTop);
    auto* list = new QVBoxLayout;
    list->setSpacing(measure::grid);
    list->addWidget(m_table, 1);
    list->addWidget(m_none, 1);
    list->addLayout(details);
    m_claim->setFixedWidth(claimWidth);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, measure::padding, 6);
    row->setSpacing(measure::padding);
    row->addLayout(list, 1);
    row->addWidget(m_claim);
}

void CheckPanel::connectState()
{
    connect(&m_checks, &CheckController::reported, this, &CheckPanel::showReport);
    connect(m_claim, &ClaimForm::claimed, &m_checks, &CheckController::setClaim);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &CheckPanel::showSelected);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CheckPanel::showSelected);
    connect(m_table, &QTableView::activated, this, &CheckPanel::lead);
    connect(m_lead, &QPushButton::clicked, this, &CheckPanel::lead);
    connect(&m_state, &WorkbenchState::snapshotChanged, this, [this](const SnapshotPtr& snapshot) {
        QStringList models;
        if (snapshot)
            for (const auto& model : snapshot->analysis->models)
                models.append(QString::fromStdString(model.name));
        m_claim->setModels(models);
    });
    m_claim->setClaim(m_checks.claim());
}

void CheckPanel::showReport(const CheckReportPtr& report)
{
    m_model->setGates(report ? report->gates : gates::Gates{});
    m_claim->setReport(report);
    const bool any = report && !report->gates.empty();
    m_table->setVisible(any);
    m_text->setVisible(any);
    m_lead->setVisible(any);
    m_none->setVisible(!any);
    m_none->setText(report ? tr("Nothing speaks against this result.")
                           : tr("Nothing to check yet.\nOpen or import a data set, then press "
                                "Run."));
    if (any && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
}

const gates::Gate* CheckPanel::selected() const
{
    const int row = m_table->currentIndex().row();
    const gates::Gates& gates = m_model->gates();
    return row >= 0 && row < static_cast<int>(gates.size()) ? &gates[static_cast<std::size_t>(row)]
                                                            : nullptr;
}

void CheckPanel::showSelected()
{
    const gates::Gate* gate = selected();
    m_text->setText(gate ? gateText(*gate) : QString());
    m_lead->setEnabled(gate != nullptr);
}

void CheckPanel::lead()
{
    if (const gates::Gate* gate = selected())
        emit ledTo(subjectOf(*gate));
}

void CheckPanel::retranslate()
{
    m_table->setAccessibleName(tr("Checks"));
    m_lead->setText(tr("Show what it is about"));
    m_lead->setToolTip(tr("Brings the panel or the queries that it speaks of into sight"));
    m_model->retranslate();
    showReport(m_checks.report());
    showSelected();
}

void CheckPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace metallm::ui
