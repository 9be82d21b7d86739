// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/rewardchart.h"

#include "ui/charts/eventtext.h"
#include "ui/charts/names.h"
#include "ui/charts/pinnedseries.h"
#include "ui/charts/runseries.h"
#include "ui/util/format.h"

#include <QAction>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace metallm::ui {

RewardChart::RewardChart(QWidget* parent)
    : TimeChart(parent)
    , m_regretAction(new QAction(this))
{
    setObjectName(u"rewardChart"_s);
    m_regretAction->setObjectName(u"showRegret"_s);
    m_regretAction->setCheckable(true);
    connect(m_regretAction, &QAction::toggled, this, &RewardChart::setShowsRegret);
    RewardChart::retranslate();
}

void RewardChart::retranslate()
{
    TimeChart::retranslate();
    m_regretAction->setText(tr("Show regret"));
    setAccessibleName(title());
    setAccessibleDescription(
        tr("Reward added up over the queries: the policy, the best single model, the oracle"));
}

QList<QAction*> RewardChart::menuActions() const
{
    return QList<QAction*>{m_regretAction} + TimeChart::menuActions();
}

void RewardChart::setShowsRegret(bool on)
{
    if (on == m_showsRegret)
        return;
    m_showsRegret = on;
    m_regretAction->setChecked(on);
    setAccessibleName(title());
    setFitsAutomatically(true); // another quantity, another scale
    contentChanged();
    emit showsRegretChanged(on);
}

void RewardChart::setPins(const PinnedLines& pins)
{
    if (pins == m_pins)
        return;
    m_pins = pins;
    contentChanged();
}

QList<ChartSeries> RewardChart::pinnedLines(const Theme& theme) const
{
    QList<ChartSeries> series;
    for (const PinnedLine& pin : m_pins)
        series += pinnedSeries(theme, pin, m_showsRegret ? pin.curves->regret : pin.curves->reward);
    return series;
}

bool RewardChart::hasPicture() const
{
    return ChartView::hasPicture() && snapshot()->run && !snapshot()->run->arms.empty();
}

QList<ChartSeries> RewardChart::lines(const Theme& theme) const
{
    const auto sums = [this](const sim::RunResult& run) {
        return cumulative(m_showsRegret ? run.regrets : run.rewards);
    };
    QList<ChartSeries> result;
    if (snapshot()->oracle && !m_showsRegret)
        result.append({tr("oracle"), sums(*snapshot()->oracle), theme.muted,
            chartmeasure::referenceWidth, Qt::DashLine});
    if (const auto& single = snapshot()->bestSingle)
        if (const int arm = mostChosenArm(*single); arm != sim::noArm) {
            const int model = modelOfArm(*single->experiment, arm);
            result.append({tr("%1 alone").arg(shortArmLabel(*single->experiment, arm)),
                sums(*single), theme.readable(modelColor(model)), 1.8});
        }
    result.append({policyLabel(snapshot()->run->policy), sums(*snapshot()->run), theme.accent,
        chartmeasure::routerWidth});
    return result;
}

ChartContent RewardChart::content() const
{
    ChartContent result;
    result.series = pinnedLines(Theme::of(this)) + lines(Theme::of(this));
    Span heights{0, 0};
    for (const ChartSeries& series : std::as_const(result.series))
        for (const QPointF& point : series.points)
            heights = heights.united({point.y(), point.y()});
    const double room = 0.05 * heights.length();
    heights = {heights.lo < 0 ? heights.lo - room : 0, heights.hi > 0 ? heights.hi + room : 0};
    const auto queries = static_cast<double>(snapshot()->run->arms.size());
    result.x = {tr("query"), AxisUnit::Count, {}, {0, queries}};
    result.y = {m_showsRegret ? tr("regret") : tr("reward"), AxisUnit::Number, {}, heights};
    result.marks = eventMarks(*snapshot()->run->experiment);
    return result;
}

void RewardChart::layoutChanged(const PlotGeometry& geometry)
{
    QList<QList<QPointF>> pixels;
    for (qsizetype i = 0; i < layer().series().size(); ++i)
        pixels.append(visiblePixels(i));
    m_labels.place(
        layer().series(), pixels, {geometry.plot.adjusted(2, 1, -4, -2), {}, {}}, Theme::of(this));
}

// Reward may be negative: zero is then a line of its own.
void RewardChart::paintUnder(QPainter& painter, const PlotGeometry& geometry) const
{
    if (!geometry.view.y.contains(0))
        return;
    const double y = std::round(geometry.pixelY(0)) + 0.5;
    painter.setPen(QPen(Theme::of(this).border, 1));
    painter.drawLine(QPointF(geometry.plot.left(), y), QPointF(geometry.plot.right(), y));
}

void RewardChart::paintOver(QPainter& painter, const PlotGeometry&) const
{
    m_labels.paint(painter, Theme::of(this));
}

// What steps back are the lines, not their names.
void RewardChart::paintLive(QPainter& painter, const PlotGeometry& geometry) const
{
    TimeChart::paintLive(painter, geometry);
    if (selected())
        m_labels.paint(painter, Theme::of(this));
}

QList<TipLine> RewardChart::tipLines(double x) const
{
    const double query = std::round(x);
    return QList<TipLine>{{tr("query %1").arg(formatCount(static_cast<std::int64_t>(query)))}}
    + ChartView::tipLines(query);
}

QString RewardChart::csv()
{
    prepare();
    if (!hasPicture())
        return {};
    // Every query of the present runs; pins are thinned out.
    const QList<ChartSeries> series = layer().series().sliced(pinnedLines(Theme::of(this)).size());
    QString text = u"query"_s;
    for (const ChartSeries& one : series)
        text += u',' + csvField(one.name);
    text += u'\n';
    const Span visible = plotGeometry().view.x;
    const auto queries = static_cast<qsizetype>(snapshot()->run->arms.size());
    const auto first = std::max<qsizetype>(0, static_cast<qsizetype>(std::ceil(visible.lo)));
    const auto last = std::min(queries, static_cast<qsizetype>(std::floor(visible.hi)));
    for (qsizetype query = first; query <= last; ++query) {
        text += QString::number(query);
        for (const ChartSeries& one : series)
            text +=
                u',' + (query < one.points.size() ? csvNumber(one.points[query].y()) : QString());
        text += u'\n';
    }
    return text;
}

} // namespace metallm::ui
