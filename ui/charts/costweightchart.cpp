// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/costweightchart.h"

#include "ui/charts/budgetchart.h"
#include "ui/charts/budgetseries.h"
#include "ui/charts/eventtext.h"
#include "ui/util/format.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace metallm::ui {

CostWeightChart::CostWeightChart(QWidget* parent)
    : ChartView(parent)
{
    setObjectName(u"costWeightChart"_s);
    setMinimumHeight(80);
    CostWeightChart::retranslate();
}

void CostWeightChart::retranslate()
{
    ChartView::retranslate();
    setAccessibleName(title());
    setAccessibleDescription(tr("The cost weight in force at each query"));
}

bool CostWeightChart::hasPicture() const
{
    return ChartView::hasPicture() && snapshot()->run && snapshot()->run->budget;
}

double CostWeightChart::leastTickWidth() const
{
    return BudgetChart::tickWidth;
}

ChartContent CostWeightChart::content() const
{
    const sim::RunResult& run = *snapshot()->run;
    const auto queries = static_cast<double>(run.arms.size());
    QList<QPointF> line = stepLine(run.costWeights);
    if (line.isEmpty())
        line = {{0, run.costWeight}, {queries, run.costWeight}};
    const double most = std::ranges::max_element(line, {}, &QPointF::y)->y();
    ChartContent result;
    result.series.append({tr("cost weight"), line, Theme::of(this).accent, 1.6});
    result.x = {tr("query"), AxisUnit::Count, {}, {0, queries}};
    result.y = {tr("cost weight p"), AxisUnit::Number, {}, {0, most > 0 ? 1.15 * most : 1}};
    result.marks = eventMarks(*run.experiment);
    for (ChartMark& mark : result.marks)
        mark.text.clear(); // named in the chart above
    return result;
}

QList<TipLine> CostWeightChart::tipLines(double x) const
{
    const std::size_t queries = snapshot()->run->arms.size();
    if (x < 0 || x > static_cast<double>(queries) || queries == 0)
        return {};
    const auto step = std::min(static_cast<std::size_t>(x), queries - 1);
    return {{tr("query %1").arg(formatCount(static_cast<std::int64_t>(step) + 1))},
        {tr("cost weight"), formatNumber(snapshot()->run->costWeightAt(step)),
            Theme::of(this).accent}};
}

QString CostWeightChart::csv()
{
    prepare();
    if (!hasPicture())
        return {};
    QString text = u"query,cost_weight\n"_s;
    const Span visible = plotGeometry().view.x;
    for (std::size_t step = 0; step < snapshot()->run->arms.size(); ++step)
        if (visible.contains(static_cast<double>(step + 1)))
            text += QString::number(step + 1) + u','
                + csvNumber(snapshot()->run->costWeightAt(step)) + u'\n';
    return text;
}

} // namespace metallm::ui
