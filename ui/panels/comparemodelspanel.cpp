// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/comparemodelspanel.h"

#include "ui/charts/comparisontables.h"
#include "ui/charts/names.h"
#include "ui/charts/progressoverlay.h"
#include "ui/charts/qualityprice.h"
#include "ui/panels/choicebox.h"
#include "ui/panels/comparedmodelspage.h"
#include "ui/panels/poolpage.h"
#include "ui/util/theme.h"

#include <algorithm>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metallm::ui {

using analysis::RightKind;

CompareModelsPanel::CompareModelsPanel(
    ModelsController& models, ParameterEditor& editor, QWidget* parent)
    : QWidget(parent)
    , m_models(models)
    , m_tabs(new QTabWidget(this))
    , m_domains(new FigureHeat(u"domainAccuracy"_s, this))
    , m_kindLabel(new QLabel(this))
    , m_kind(new ChoiceBox(this))
    , m_agreement(new FigureHeat(u"agreement"_s, this))
    , m_scatter(new QualityPriceChart(this))
    , m_progress(new ProgressOverlay(this))
{
    setObjectName(u"compareModelsPanel"_s);
    setProperty("role", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    build(editor);
    retranslate();
    connectModels();
    connectProgress();
    showComparison();
}

void CompareModelsPanel::build(ParameterEditor& editor)
{
    m_tabs->setObjectName(u"compareTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_domains, {});
    m_tabs->addTab(agreementPage(), {});
    m_tabs->addTab(new ComparedModelsPage(m_models, this), {});
    m_tabs->addTab(new PoolPage(m_models, editor, this), {});
    m_tabs->addTab(m_scatter, {});
    m_progress->setProgress(nullptr);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_progress);
}

QWidget* CompareModelsPanel::agreementPage()
{
    auto* page = new QWidget(this);
    m_kind->setObjectName(u"agreementKind"_s);
    m_kind->setMinimumContentsLength(24);
    m_kindLabel->setBuddy(m_kind);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(measure::padding, 6, measure::padding, 0);
    top->setSpacing(8);
    top->addWidget(m_kindLabel);
    top->addWidget(m_kind);
    top->addStretch(1);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_agreement, 1);
    return page;
}

std::vector<ChartPanel*> CompareModelsPanel::charts() const
{
    return {m_domains, m_agreement, m_scatter};
}

void CompareModelsPanel::connectModels()
{
    connect(&m_models, &ModelsController::compared, this, &CompareModelsPanel::showComparison);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &CompareModelsPanel::showAgreement);
    connect(m_domains, &FigureHeat::cellChosen, this, &CompareModelsPanel::askDomain);
    connect(m_agreement, &FigureHeat::cellChosen, this, &CompareModelsPanel::askPair);
    connect(m_scatter, &QualityPriceChart::modelChosen, this, &CompareModelsPanel::askRight);
}

void CompareModelsPanel::connectProgress()
{
    connect(
        m_progress, &ProgressOverlay::cancelRequested, &m_models, &ModelsController::cancelSearch);
    connect(&m_models, &ModelsController::searchProgressed, this,
        [this](const Progress& progress) { m_progress->setProgress(&progress); });
    connect(&m_models, &ModelsController::searchChanged, this, [this](bool busy) {
        const Progress begun{"preparing", 0, 0, 0};
        m_progress->setProgress(busy ? &begun : nullptr);
    });
}

void CompareModelsPanel::retranslate()
{
    const QString titles[]{tr("Accuracy by domain"), tr("Agreement"), tr("Models"), tr("Best pool"),
        tr("Quality against price")};
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_tabs->setTabText(tab, titles[tab]);
    m_tabs->setAccessibleName(tr("Compare models"));
    const QString hint = tr("Arrow keys move between cells; Enter shows the queries behind one");
    m_domains->setTitle(titles[0], hint);
    m_agreement->setTitle(titles[1], hint);
    m_kindLabel->setText(tr("Sho&w"));
    m_kind->setToolTip(
        tr("What a cell counts of a pair of models. “Only one right” shows who could "
           "stand in for whom."));
    const QSignalBlocker blocker(m_kind);
    const QVariant present = m_kind->currentData();
    m_kind->clear();
    for (const RightKind kind :
        {RightKind::Both, RightKind::OnlyA, RightKind::OnlyB, RightKind::Neither})
        m_kind->addItem(rightKindTitle(kind), int(kind));
    m_kind->choose(present.isValid() ? present : QVariant(int(RightKind::Both)));
}

RightKind CompareModelsPanel::kind() const
{
    return RightKind(m_kind->currentData().toInt());
}

void CompareModelsPanel::showComparison()
{
    const analysis::ModelComparisonPtr& comparison = m_models.comparison();
    m_domains->setTable(comparison ? domainAccuracyTable(*comparison) : FigureTable{});
    m_scatter->setComparison(comparison);
    showAgreement();
}

void CompareModelsPanel::showAgreement()
{
    const analysis::ModelComparisonPtr& comparison = m_models.comparison();
    m_agreement->setTable(comparison ? agreementTable(*comparison, kind()) : FigureTable{});
}

void CompareModelsPanel::askDomain(int row, int arm)
{
    const analysis::ModelComparison& comparison = *m_models.comparison();
    const std::int32_t domain = comparison.domains.domains[static_cast<std::size_t>(row)];
    m_models.askQueries(tr("%1 in %2")
                            .arg(shortArmLabel(*comparison.experiment, arm),
                                domainTitle(*comparison.experiment, domain)),
        [domain, arm](const analysis::ModelComparison& compared) {
            return analysis::answeredIn(*compared.experiment, domain, arm);
        });
}

void CompareModelsPanel::askPair(int a, int b)
{
    const sim::Experiment& experiment = *m_models.comparison()->experiment;
    m_models.askQueries(
        rightKindText(kind(), shortArmLabel(experiment, a), shortArmLabel(experiment, b)),
        [a, b, kind = kind()](const analysis::ModelComparison& compared) {
            return analysis::queriesOf(*compared.experiment, a, b, kind);
        });
}

/// Against itself a model is right or wrong.
void CompareModelsPanel::askRight(int arm)
{
    m_models.askQueries(tr("%1 right").arg(shortArmLabel(*m_models.comparison()->experiment, arm)),
        [arm](const analysis::ModelComparison& compared) {
            return analysis::queriesOf(*compared.experiment, arm, arm, RightKind::Both);
        });
}

void CompareModelsPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showComparison();
    }
    QWidget::changeEvent(event);
}

} // namespace metallm::ui
