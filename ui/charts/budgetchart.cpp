// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/budgetchart.h"

#include "ui/charts/budgetseries.h"
#include "ui/charts/eventtext.h"
#include "ui/util/format.h"

#include <cmath>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {
constexpr double room = 1.06; // above the highest point
}

BudgetChart::BudgetChart(QWidget* parent)
    : ChartView(parent)
{
    setObjectName(u"budgetChart"_s);
    BudgetChart::retranslate();
}

void BudgetChart::retranslate()
{
    ChartView::retranslate();
    setAccessibleName(title());
    setAccessibleDescription(
        tr("US dollars spent up to each query, and the pace that would spend the budget evenly"));
}

bool BudgetChart::hasPicture() const
{
    return ChartView::hasPicture() && snapshot()->run && snapshot()->run->budget
        && snapshot()->spending;
}

QString BudgetChart::emptyText() const
{
    return ChartView::hasPicture() ? tr("No budget is set.") : ChartView::emptyText();
}

void BudgetChart::snapshotChanged()
{
    m_violation =
        hasPicture() ? firstViolation(*snapshot()->run, *snapshot()->spending) : std::nullopt;
    contentChanged();
}

ChartContent BudgetChart::content() const
{
    const Theme& theme = Theme::of(this);
    const sim::RunResult& run = *snapshot()->run;
    const auto queries = static_cast<double>(run.arms.size());
    const double budget = run.budget->budgetUsd;
    ChartContent result;
    result.series.append({tr("budget pace"), {{0, 0}, {queries, budget}}, theme.muted,
        chartmeasure::referenceWidth, Qt::DashLine});
    result.series.append({tr("spent"), spendingLine(*snapshot()->spending), theme.accent,
        chartmeasure::routerWidth});
    const double most = std::max({budget, run.budget->spentUsd, 1e-9});
    result.x = {tr("query"), AxisUnit::Count, {}, {0, queries}};
    result.y = {tr("spent, USD"), AxisUnit::Usd, {}, {0, room * most}};
    result.marks = eventMarks(*run.experiment);
    return result;
}

QString BudgetChart::violationText() const
{
    return tr("over budget from query %1")
        .arg(formatCount(static_cast<std::int64_t>(m_violation->x())));
}

void BudgetChart::layoutChanged(const PlotGeometry& geometry)
{
    QList<QList<QPointF>> pixels;
    for (qsizetype i = 0; i < layer().series().size(); ++i)
        pixels.append(visiblePixels(i));
    LabelScene scene{geometry.plot.adjusted(2, 1, -4, -2), {}, {}};
    m_violationLabel = {};
    if (m_violation && geometry.plot.contains(geometry.toPixel(*m_violation))) {
        const QPointF mark = geometry.toPixel(*m_violation);
        constexpr double radius = chartmeasure::markRadius;
        scene.obstacles.append(
            QRectF(mark.x() - radius, mark.y() - radius, 2 * radius, 2 * radius));
        scene.lines = pixels;
        m_violationLabel =
            placeLabels({aroundMark(mark, radius, textSize(violationText(), axisFont()))}, scene)
                .front();
        if (m_violationLabel.visible)
            scene.obstacles.append(m_violationLabel.rect);
    }
    m_labels.place(layer().series(), pixels, scene, Theme::of(this));
}

void BudgetChart::paintOver(QPainter& painter, const PlotGeometry& geometry) const
{
    m_labels.paint(painter, Theme::of(this));
    if (m_violation)
        paintViolation(painter, geometry);
}

void BudgetChart::paintViolation(QPainter& painter, const PlotGeometry& geometry) const
{
    const QPointF mark = geometry.toPixel(*m_violation);
    if (!geometry.plot.contains(mark))
        return;
    const Theme& theme = Theme::of(this);
    painter.setPen(QPen(theme.panel, 3));
    painter.setBrush(theme.bad);
    painter.drawPath(markerPath(MarkerShape::Diamond, mark, chartmeasure::markRadius));
    painter.setPen(QPen(theme.bad, 1));
    painter.drawPath(markerPath(MarkerShape::Diamond, mark, chartmeasure::markRadius));
    if (!m_violationLabel.visible)
        return;
    painter.drawLine(m_violationLabel.leader);
    painter.setFont(axisFont());
    drawHaloText(painter, theme, m_violationLabel.rect, violationText(), theme.bad);
}

QList<TipLine> BudgetChart::tipLines(double x) const
{
    const double query = std::round(x);
    const std::vector<double>& spending = *snapshot()->spending;
    if (query < 0 || query > static_cast<double>(spending.size()))
        return {};
    const sim::RunResult& run = *snapshot()->run;
    const double spent = query < 1 ? 0 : spending[static_cast<std::size_t>(query) - 1];
    const double pace = run.budget->budgetUsd * query / static_cast<double>(spending.size());
    const Theme& theme = Theme::of(this);
    QList<TipLine> lines{{tr("query %1").arg(formatCount(static_cast<std::int64_t>(query)))},
        {tr("spent"), formatUsd(spent), theme.accent},
        {tr("budget pace"), formatUsd(pace), theme.muted}};
    if (m_violation && query >= m_violation->x())
        lines.append({violationText()});
    return lines;
}

QString BudgetChart::csv()
{
    prepare();
    if (!hasPicture())
        return {};
    const sim::RunResult& run = *snapshot()->run;
    const std::vector<double>& spending = *snapshot()->spending;
    const auto queries = static_cast<double>(spending.size());
    QString text = u"query,spent_usd,pace_usd,cost_weight\n"_s;
    const Span visible = plotGeometry().view.x;
    for (std::size_t step = 0; step < spending.size(); ++step) {
        const auto query = static_cast<double>(step + 1);
        if (!visible.contains(query))
            continue;
        text += QString::number(step + 1) + u',' + csvNumber(spending[step]) + u','
            + csvNumber(run.budget->budgetUsd * query / queries) + u','
            + csvNumber(run.costWeightAt(step)) + u'\n';
    }
    return text;
}

} // namespace metallm::ui
