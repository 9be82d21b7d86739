// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspectorpanel.h"

#include "ui/charts/names.h"
#include "ui/charts/valuebars.h"
#include "ui/models/inspectedmodels.h"
#include "ui/panels/namedelegate.h"
#include "ui/panels/neighbourlinks.h"
#include "ui/panels/plaintextbox.h"
#include "ui/panels/tableviews.h"
#include "ui/state/workbenchstate.h"
#include "ui/util/format.h"
#include "ui/util/theme.h"

#include <cmath>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

constexpr qsizetype mostTextShown = 50'000; // characters; more would take long to lay out
constexpr int mostTextLines = 14; // more are scrolled
constexpr int mostLabelLines = 6;
constexpr int markWidth = 16;
constexpr int narrowest = 230; // or models' names could not be told apart
constexpr int widthForTokens = 340;

QString nameOf(const data::Dataset& dataset, std::int32_t query)
{
    return QString::fromStdString(dataset.queryIds[static_cast<std::size_t>(query)]);
}

/// With its line breaks; but for what no reader would scroll to.
QString wholeText(const std::string& text)
{
    const QString whole = QString::fromStdString(text);
    return whole.size() <= mostTextShown ? whole : whole.left(mostTextShown) + u'…';
}

} // namespace

InspectorPanel::InspectorPanel(WorkbenchState& state, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_models(new InspectedModels(this))
    , m_scroll(new QScrollArea(this))
    , m_empty(new QLabel(this))
{
    setObjectName(u"inspectorPanel"_s);
    setProperty("role", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    build();
    setMinimumWidth(narrowest);
    retranslate();
    show();
}

void InspectorPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    shareWidth();
}

void InspectorPanel::shareWidth()
{
    const bool hasTokens =
        m_inspection && m_inspection->experiment().dataset->inputTokens.rows() > 0;
    m_table->setColumnHidden(InspectedModels::Tokens, !hasTokens || width() < widthForTokens);
    // Figures are read whole; the names have the rest.
    for (const int column :
        {InspectedModels::Score, InspectedModels::Tokens, InspectedModels::Cost})
        if (!m_table->isColumnHidden(column))
            m_table->resizeColumnToContents(column);
}

void InspectorPanel::build()
{
    m_empty->setObjectName(u"inspectorEmpty"_s);
    m_empty->setProperty("role", u"muted"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(2 * measure::padding);
    auto* content = new QWidget(m_scroll);
    content->setProperty("role", u"panel"_s);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(measure::padding, measure::padding, 6, measure::padding);
    m_column->setSpacing(6);
    buildQuery();
    buildWhy();
    buildModels();
    buildNeighbours();
    m_column->addStretch(1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_scroll, 1);
}

QLabel* InspectorPanel::addLabel(const char* role)
{
    auto* label = new QLabel(m_scroll);
    label->setProperty("role", QString::fromLatin1(role));
    label->setTextFormat(Qt::PlainText); // texts of a data set are never markup
    label->setWordWrap(true);
    m_column->addWidget(label);
    return label;
}

PlainTextBox* InspectorPanel::addText(int mostLines)
{
    auto* box = new PlainTextBox(mostLines, m_scroll);
    m_column->addWidget(box);
    return box;
}

void InspectorPanel::addRule()
{
    auto* rule = new QFrame(m_scroll);
    rule->setFrameShape(QFrame::HLine);
    rule->setFrameShadow(QFrame::Plain);
    m_column->addWidget(rule);
}

void InspectorPanel::buildQuery()
{
    m_id = addLabel("heading");
    m_text = addText(mostTextLines);
    m_text->setObjectName(u"inspectedText"_s);
    m_label = addText(mostLabelLines);
    m_label->setObjectName(u"inspectedLabel"_s);
    m_label->setProperty("role", u"small"_s);
    addRule();
}

void InspectorPanel::buildWhy()
{
    m_whyHeading = addLabel("heading");
    m_bars = new ValueBars(m_scroll);
    m_column->addWidget(m_bars);
    m_whyNot = addLabel("muted");
    m_whyNot->setObjectName(u"inspectedWhyNot"_s);
    addRule();
    m_rangeHeading = addLabel("heading");
    m_range = addLabel("title");
    m_range->setObjectName(u"inspectedRange"_s);
    m_beyond = addLabel("small");
    addRule();
}

void InspectorPanel::buildModels()
{
    m_modelsHeading = addLabel("heading");
    m_verdict = addLabel("small");
    m_verdict->setObjectName(u"inspectedVerdict"_s);
    m_table = new QTableView(m_scroll);
    setUpTable(m_table);
    m_table->setObjectName(u"inspectedModels"_s);
    m_table->setProperty("role", u"compact"_s);
    m_table->setModel(m_models);
    m_table->setItemDelegateForColumn(InspectedModels::Model, new NameDelegate(m_table));
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus);
    QHeaderView* header = m_table->horizontalHeader();
    header->setMinimumSectionSize(markWidth);
    header->setSortIndicatorShown(false); // nothing is sorted here: no room for an arrow
    header->setTextElideMode(Qt::ElideRight); // or the beginning of a long heading would go
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(InspectedModels::Model, QHeaderView::Stretch);
    header->resizeSection(InspectedModels::Mark, markWidth);
    header->setStretchLastSection(false);
    m_column->addWidget(m_table);
    addRule();
}

void InspectorPanel::buildNeighbours()
{
    m_nearHeading = addLabel("heading");
    m_near = new NeighbourLinks(m_scroll);
    m_near->setObjectName(u"inspectedNeighbours"_s);
    m_column->addWidget(m_near);
    connect(m_near, &NeighbourLinks::queryChosen, this, [this](std::int32_t query) {
        ViewState view = m_state.view();
        view.selectedQuery = query;
        m_state.setView(view);
    });
}

void InspectorPanel::setInspection(const InspectionPtr& inspection)
{
    m_inspection = inspection;
    show();
}

void InspectorPanel::show()
{
    m_empty->setVisible(!m_inspection);
    m_scroll->setVisible(m_inspection != nullptr);
    if (!m_inspection)
        return;
    showQuery();
    showWhy();
    showRange();
    showModels();
    showNeighbours();
}

void InspectorPanel::showQuery()
{
    const data::Dataset& dataset = *m_inspection->experiment().dataset;
    const auto query = static_cast<std::size_t>(m_inspection->query);
    QStringList head{nameOf(dataset, m_inspection->query)};
    if (dataset.domainOf[query] >= 0)
        head.append(QString::fromStdString(
            dataset.domains[static_cast<std::size_t>(dataset.domainOf[query])]));
    m_id->setText(head.join(u" · "_s));
    const std::string& text = dataset.texts[query];
    m_text->setText(
        text.empty() ? tr("The data set has no text for this query.") : wholeText(text));
    m_label->setText(tr("Expected: %1").arg(wholeText(dataset.labels[query])));
    m_label->setVisible(!dataset.labels[query].empty());
}

void InspectorPanel::showWhy()
{
    m_bars->setInspection(m_inspection);
    if (!m_inspection->step)
        m_whyNot->setText(tr("This query is not evaluated: the router may have learned from it."));
    else if (m_inspection->unwatchable)
        m_whyNot->setText(tr("This run cannot be played once more to show why: %1")
                              .arg(QString::fromStdString(m_inspection->unwatchable->message())));
    else if (!m_inspection->explanation)
        m_whyNot->setText(tr("A router that learns chose from what it knew at that step: the run "
                             "is played once more to show it."));
    else
        m_whyNot->setText(m_inspection->learns() ? momentText() : QString());
    m_whyNot->setVisible(!m_whyNot->text().isEmpty());
}

/// When a policy that learns chose so, and whether it was to find out more.
QString InspectorPanel::momentText() const
{
    const analysis::Explanation& why = *m_inspection->explanation;
    const sim::Experiment& experiment = m_inspection->experiment();
    QStringList lines{tr("As the router stood at query %1 of the run, with cost weight %2.")
                          .arg(formatCount(*m_inspection->step + 1), formatNumber(why.costWeight))};
    if (why.chosen == sim::noArm)
        lines.append(tr("The query was not served."));
    else if (!why.chances.empty())
        lines.append(tr("It drew its model, which had a chance of %1.")
                         .arg(formatPercent(why.chances[static_cast<std::size_t>(why.chosen)])));
    if (why.chosen != sim::noArm && why.greedy != sim::noArm && why.greedy != why.chosen)
        lines.append(tr("It explored: without exploration it would have chosen %1.")
                         .arg(armLabel(experiment, why.greedy)));
    return lines.join(u' ');
}

void InspectorPanel::showRange()
{
    const auto& why = m_inspection->explanation;
    const bool known = why && why->hasRange;
    for (QLabel* label : {m_rangeHeading, m_range, m_beyond})
        label->setVisible(known);
    if (!known)
        return;
    m_range->setToolTip(m_inspection->learns()
            ? tr("After the same history: with another cost weight from the start, the router "
                 "would have learned from other answers.")
            : QString());
    const sim::Experiment& experiment = m_inspection->experiment();
    m_range->setText(std::isinf(why->to)
            ? tr("from %1 on").arg(formatNumber(why->from))
            : u"%1 – %2"_s.arg(formatNumber(why->from), formatNumber(why->to)));
    QStringList beyond;
    if (why->below != sim::noArm)
        beyond.append(tr("below: %1").arg(armLabel(experiment, why->below)));
    if (why->above != sim::noArm)
        beyond.append(tr("above: %1").arg(armLabel(experiment, why->above)));
    m_beyond->setText(beyond.isEmpty() ? tr("whatever the cost weight") : beyond.join(u" · "_s));
}

/// Which model was chosen, which one would have been right, and what that cost.
QString InspectorPanel::verdictText() const
{
    const sim::Experiment& experiment = m_inspection->experiment();
    const std::int32_t chosen = m_inspection->chosen();
    const std::int32_t best = m_inspection->best();
    QStringList lines;
    if (chosen != sim::noArm && chosen != best)
        lines.append(
            tr("%1 chosen: %2").arg(InspectedModels::chosenMark(), armLabel(experiment, chosen)));
    const QString name = best == sim::noArm ? tr("unknown") : armLabel(experiment, best);
    lines.append((chosen != sim::noArm && chosen == best ? tr("%1 chosen, and best here: %2")
                                                         : tr("%1 best here: %2"))
                     .arg(InspectedModels::bestMark(), name));
    QStringList others;
    for (const std::int32_t arm : m_inspection->equals)
        if (arm != best)
            others.append(armLabel(experiment, arm));
    if (!others.isEmpty())
        lines.append(tr("As good: %1").arg(others.join(u", "_s)));
    if (const auto lost = m_inspection->lost())
        lines.append(tr("Lost by the choice: %1").arg(formatFixed(*lost, 3)));
    return lines.join(u'\n');
}

void InspectorPanel::showModels()
{
    m_models->setInspection(m_inspection);
    m_verdict->setText(verdictText());
    shareWidth();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
        + m_models->rowCount() * measure::rowHeight + 2);
}

void InspectorPanel::showNeighbours()
{
    m_near->setNeighbours(*m_inspection->experiment().dataset, m_inspection->neighbours);
    m_nearHeading->setVisible(!m_inspection->neighbours.empty());
}

void InspectorPanel::retranslate()
{
    m_empty->setText(
        tr("Select a query in the table below to see why the router chose its model."));
    m_whyHeading->setText(tr("Why this model"));
    m_rangeHeading->setText(tr("Holds for cost weights"));
    m_modelsHeading->setText(tr("All models"));
    m_nearHeading->setText(tr("Most like it in training"));
    m_nearHeading->setToolTip(tr("Cosine of the contexts, 1 = the same direction"));
    m_table->setAccessibleName(tr("What every model made of the query"));
    m_bars->setAccessibleName(tr("Predicted score, bonus and cost of each model"));
    m_verdict->setToolTip(
        tr("Best here: the highest score less cost weight times normalised cost, as the outcomes "
           "tell afterwards. Of equal ones the cheaper, then the first in the list of models."));
    m_label->setAccessibleName(tr("Expected answer"));
    m_near->setAccessibleName(tr("Nearest training queries"));
    m_text->setAccessibleName(tr("Text of the query"));
    m_models->retranslate();
    show();
}

void InspectorPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        show();
    QWidget::changeEvent(event);
}

QSize InspectorPanel::sizeHint() const
{
    return {288, 560};
}

} // namespace metallm::ui
