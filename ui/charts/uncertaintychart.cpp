// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/uncertaintychart.h"

#include "ui/charts/eventtext.h"
#include "ui/charts/names.h"
#include "ui/charts/runseries.h"
#include "ui/util/format.h"

#include <cmath>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

constexpr std::size_t wantedWindows = 160;
constexpr double stripHeight = 12; // px, over the axis: how often it explored
constexpr float stripOpacity = 0.55F;

} // namespace

UncertaintyChart::UncertaintyChart(QWidget* parent)
    : ChartView(parent)
{
    setObjectName(u"uncertaintyChart"_s);
    setMinimumSize(180, 90);
    UncertaintyChart::retranslate();
}

void UncertaintyChart::retranslate()
{
    ChartView::retranslate();
    setAccessibleName(title());
    setAccessibleDescription(
        tr("How uncertain the policy is of each model, and how often it explored"));
    setToolTip(tr("Mean uncertainty of each model's predicted score over the same queries all "
                  "through the run. Bars on the axis: how often the policy explored."));
}

void UncertaintyChart::setRecord(const LearningRecordPtr& record)
{
    if (record == m_record)
        return;
    m_record = record;
    m_explored.clear();
    if (m_record) {
        const auto& explored = m_record->replay->explored();
        m_explored =
            selectedShares(std::vector<char>(explored.begin(), explored.end()), wantedWindows);
    }
    pictureChanged();
    contentChanged();
}

void UncertaintyChart::setUnwatchable(bool unwatchable)
{
    if (unwatchable == m_unwatchable)
        return;
    m_unwatchable = unwatchable;
    update();
}

bool UncertaintyChart::hasWidths() const
{
    return !std::isnan(m_record->replay->samples().back().arms.front().belief.width);
}

bool UncertaintyChart::hasPicture() const
{
    return ChartView::hasPicture() && replayOf(m_record, snapshot()) && hasWidths();
}

QString UncertaintyChart::emptyText() const
{
    if (m_unwatchable)
        return tr("This run cannot be watched.");
    return replayOf(m_record, snapshot())
        ? tr("This policy keeps no measure of how uncertain it is.")
        : tr("The run is played once more, so that it can be watched.");
}

ChartContent UncertaintyChart::content() const
{
    const sim::Experiment& experiment = m_record->experiment();
    const auto& samples = m_record->replay->samples();
    ChartContent result;
    double most = 0;
    for (int arm = 0; arm < experiment.armCount(); ++arm) {
        QList<QPointF> points;
        for (const sim::Moment& sample : samples) {
            const double width = sample.arms[static_cast<std::size_t>(arm)].belief.width;
            points.append({static_cast<double>(sample.step), width});
            most = std::max(most, width);
        }
        result.series.append({shortArmLabel(experiment, arm), points,
            Theme::of(this).readable(modelColor(modelOfArm(experiment, arm))), 1.8});
    }
    const auto queries = static_cast<double>(m_record->steps());
    result.x = {tr("query"), AxisUnit::Count, {}, {0, queries}};
    result.y = {tr("uncertainty"), AxisUnit::Number, {}, {0, most > 0 ? 1.1 * most : 1}};
    result.marks = eventMarks(experiment);
    return result;
}

void UncertaintyChart::layoutChanged(const PlotGeometry& geometry)
{
    QList<QList<QPointF>> pixels;
    for (qsizetype i = 0; i < layer().series().size(); ++i)
        pixels.append(visiblePixels(i));
    m_labels.place(layer().series(), pixels,
        {geometry.plot.adjusted(2, 1, -4, -2 - stripHeight), {}, {}}, Theme::of(this));
}

void UncertaintyChart::paintOver(QPainter& painter, const PlotGeometry& geometry) const
{
    QColor color = Theme::of(this).accent;
    color.setAlphaF(stripOpacity);
    const auto windows = static_cast<double>(m_explored.size());
    const double steps = static_cast<double>(m_record->steps());
    painter.save();
    painter.setClipRect(geometry.plot);
    for (std::size_t i = 0; i < m_explored.size(); ++i) {
        const double left = geometry.pixelX(steps * static_cast<double>(i) / windows);
        const double right = geometry.pixelX(steps * static_cast<double>(i + 1) / windows);
        const double height = stripHeight * m_explored[i];
        painter.fillRect(
            QRectF(left, geometry.plot.bottom() - height, right - left, height), color);
    }
    painter.restore();
    m_labels.paint(painter, Theme::of(this));
}

QList<TipLine> UncertaintyChart::tipLines(double x) const
{
    const double query = std::round(x);
    QList<TipLine> lines{{tr("query %1").arg(formatCount(static_cast<std::int64_t>(query)))}};
    lines += ChartView::tipLines(query);
    const auto window = static_cast<std::size_t>(std::clamp(
        query / static_cast<double>(m_record->steps()) * static_cast<double>(m_explored.size()),
        0.0, static_cast<double>(m_explored.size() - 1)));
    lines.append({tr("explored"), formatPercent(m_explored[window], 0)});
    return lines;
}

QString UncertaintyChart::csv()
{
    prepare();
    if (!hasPicture())
        return {};
    QString text = u"query"_s;
    for (const ChartSeries& one : layer().series())
        text += u',' + csvField(one.name);
    text += u'\n';
    const Span visible = plotGeometry().view.x;
    const auto& samples = m_record->replay->samples();
    for (const sim::Moment& sample : samples) {
        if (!visible.contains(static_cast<double>(sample.step)))
            continue;
        text += QString::number(sample.step);
        for (const sim::ArmMoment& arm : sample.arms)
            text += u',' + csvNumber(arm.belief.width);
        text += u'\n';
    }
    return text;
}

} // namespace metallm::ui
