// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/selectionchart.h"

#include "ui/charts/eventtext.h"
#include "ui/charts/labelplacer.h"
#include "ui/charts/names.h"
#include "ui/util/format.h"
#include "ui/util/shortname.h"

#include <numeric>
#include <QFontMetricsF>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

constexpr double barWidth = 12; // px
constexpr double barGap = 5;
constexpr double narrow = 330; // px: below it there is no room for names
constexpr double leastShare = 0.0005;
constexpr qsizetype mostTipLines = 12;

// From the first query to the last: the outer half windows keep their window's share.
QList<QPointF> levelAt(const SelectionWindows& windows, const std::vector<double>& level)
{
    QList<QPointF> points{{0, level.front()}};
    for (std::size_t i = 0; i < level.size(); ++i)
        points.append({windows.centres[i], level[i]});
    points.append({static_cast<double>(windows.queries), level.back()});
    return points;
}

} // namespace

SelectionChart::SelectionChart(QWidget* parent)
    : TimeChart(parent)
{
    setObjectName(u"selectionChart"_s);
    SelectionChart::retranslate();
}

void SelectionChart::retranslate()
{
    TimeChart::retranslate();
    setAccessibleName(title());
    setAccessibleDescription(tr("Share of the queries that each model took, over time"));
}

bool SelectionChart::hasPicture() const
{
    return ChartView::hasPicture() && snapshot()->run && !snapshot()->run->arms.empty();
}

void SelectionChart::snapshotChanged()
{
    m_windows = hasPicture() ? selectionWindows(*snapshot()->run) : SelectionWindows{};
    m_totals = m_windows.totals;
    m_ahead = false;
    contentChanged();
}

void SelectionChart::setTotals(const std::vector<double>& totals)
{
    const bool ahead = totals.size() == m_windows.totals.size() && !totals.empty();
    const std::vector<double>& shown = ahead ? totals : m_windows.totals;
    if (shown == m_totals)
        return;
    m_totals = shown;
    m_ahead = ahead;
    layoutChanged(plotGeometry());
    if (!ahead)
        relayout();
    update();
}

ChartContent SelectionChart::content() const
{
    ChartContent result;
    const sim::Experiment& experiment = *snapshot()->run->experiment;
    std::vector<double> level(m_windows.centres.size(), 0);
    for (int arm = 0; arm < armCount(); ++arm) {
        const QList<QPointF> lower = levelAt(m_windows, level);
        const auto& shares = m_windows.shares[static_cast<std::size_t>(arm)];
        std::ranges::transform(level, shares, level.begin(), std::plus());
        result.series.append({armLabel(experiment, arm), levelAt(m_windows, level),
            modelColor(modelOfArm(experiment, arm)), 0, Qt::SolidLine, lower});
    }
    // Neighbours stay apart where their colours are alike, in grey print as well.
    for (int arm = 0; arm + 1 < armCount(); ++arm)
        result.series.append({QString(), result.series[arm].points, Theme::of(this).panel, 0.8});
    result.x = {tr("query"), AxisUnit::Count, {}, {0, static_cast<double>(m_windows.queries)}};
    result.y = {tr("share (windows of %1)").arg(formatCount(m_windows.windowLength)),
        AxisUnit::Percent, {}, {0, 1}};
    result.marks = eventMarks(experiment);
    return result;
}

QString SelectionChart::totalText(int arm) const
{
    const double share = m_totals[static_cast<std::size_t>(arm)];
    return share < 0.005 ? u'<' + formatPercent(0.01, 0) : formatPercent(share, 0);
}

double SelectionChart::rightMargin() const
{
    if (width() < narrow || m_windows.totals.empty())
        return barWidth + 2 * barGap;
    double widest = 0;
    const sim::Experiment& experiment = *snapshot()->run->experiment;
    for (int arm = 0; arm < armCount(); ++arm)
        if (m_windows.totals[static_cast<std::size_t>(arm)] >= leastShare)
            widest = std::max(widest,
                textSize(totalText(arm) + u"  "_s + shortArmLabel(experiment, arm), axisFont())
                    .width());
    return barWidth + 3 * barGap + std::min(widest, 0.28 * width());
}

void SelectionChart::layoutChanged(const PlotGeometry& geometry)
{
    m_labels.clear();
    if (width() >= narrow)
        placeTotals(geometry);
}

void SelectionChart::placeTotals(const PlotGeometry& geometry)
{
    const QRectF& plot = geometry.plot;
    const double line = textSize(u"0"_s, axisFont()).height();
    double below = 0;
    std::vector<TotalLabel> all;
    for (int arm = 0; arm < armCount(); ++arm) {
        const double share = m_totals[static_cast<std::size_t>(arm)];
        if (share >= leastShare)
            all.push_back({arm, {}, {}, plot.bottom() - (below + share / 2) * plot.height()});
        below += share;
    }
    // The largest that there is room for.
    const auto room = static_cast<std::size_t>(std::max(plot.height() / line, 1.0));
    std::ranges::sort(all, std::greater(),
        [this](const TotalLabel& label) { return m_totals[static_cast<std::size_t>(label.arm)]; });
    all.resize(std::min(room, all.size()));
    std::ranges::sort(all, {}, &TotalLabel::bandCentre);
    std::vector<double> centres;
    for (const TotalLabel& label : all)
        centres.push_back(label.bandCentre);
    centres = spreadRows(centres, line, plot.top(), plot.bottom());
    const double left = plot.right() + barWidth + 2.5 * barGap;
    const QFontMetricsF metrics(axisFont());
    const sim::Experiment& experiment = *snapshot()->run->experiment;
    const QStringList names = shortNames(modelNames(*experiment.dataset));
    for (std::size_t i = 0; i < all.size(); ++i) {
        TotalLabel& label = all[i];
        label.rect = QRectF(left, centres[i] - line / 2, width() - left - 2, line);
        const QString share = totalText(label.arm) + u"  "_s;
        label.text = share
            + elidedName(shortArmLabel(experiment, label.arm), names, metrics,
                label.rect.width() - metrics.horizontalAdvance(share));
        m_labels.append(label);
    }
}

void SelectionChart::paintOver(QPainter& painter, const PlotGeometry& geometry) const
{
    paintTotals(painter, geometry);
}

void SelectionChart::paintTotals(QPainter& painter, const PlotGeometry& geometry) const
{
    const QRectF& plot = geometry.plot;
    const Theme& theme = Theme::of(this);
    const sim::Experiment& experiment = *snapshot()->run->experiment;
    double below = 0;
    for (int arm = 0; arm < armCount(); ++arm) {
        const double share = m_totals[static_cast<std::size_t>(arm)];
        const QRectF band(plot.right() + barGap, plot.bottom() - (below + share) * plot.height(),
            barWidth, share * plot.height());
        const QColor color = modelColor(modelOfArm(experiment, arm));
        painter.fillRect(band, color);
        painter.fillRect(QRectF(band.right() - 1.5, band.top(), 1.5, band.height()),
            theme.readable(color)); // beside its name
        painter.fillRect(QRectF(band.left(), band.top() - 0.4, barWidth, 0.8), theme.panel);
        below += share;
    }
    painter.setFont(axisFont());
    for (const TotalLabel& label : m_labels) {
        painter.setPen(QPen(theme.border, 1));
        painter.drawLine(QPointF(plot.right() + barGap + barWidth, label.bandCentre),
            QPointF(label.rect.left() - 2, label.rect.center().y()));
        painter.setPen(theme.text);
        painter.drawText(label.rect, Qt::AlignLeft | Qt::AlignVCenter, label.text);
    }
}

QList<TipLine> SelectionChart::tipLines(double x) const
{
    if (m_windows.centres.empty() || x < 0 || x > static_cast<double>(m_windows.queries))
        return {};
    const auto window =
        std::min(static_cast<std::size_t>(x) / static_cast<std::size_t>(m_windows.windowLength),
            m_windows.centres.size() - 1);
    const std::int64_t first = static_cast<std::int64_t>(window) * m_windows.windowLength;
    QList<TipLine> lines{
        {tr("queries %1–%2")
                .arg(formatCount(first + 1),
                    formatCount(std::min(first + m_windows.windowLength, m_windows.queries)))}};
    const sim::Experiment& experiment = *snapshot()->run->experiment;
    std::vector<int> arms(static_cast<std::size_t>(armCount()));
    std::iota(arms.begin(), arms.end(), 0);
    const auto shareOf = [&](int arm) {
        return m_windows.shares[static_cast<std::size_t>(arm)][window];
    };
    std::erase_if(arms, [&](int arm) { return shareOf(arm) <= 0; });
    // As they lie on each other, the last model on top.
    std::ranges::reverse(arms);
    const auto shown = std::min<std::size_t>(arms.size(), mostTipLines);
    for (std::size_t i = 0; i < shown; ++i)
        lines.append({armLabel(experiment, arms[i]), formatPercent(shareOf(arms[i])),
            modelColor(modelOfArm(experiment, arms[i]))});
    if (shown < arms.size())
        lines.append({tr("and %n more", nullptr, static_cast<int>(arms.size() - shown))});
    return lines;
}

QString SelectionChart::csv()
{
    prepare();
    if (!hasPicture())
        return {};
    QString text = u"query_from,query_to,model,share\n"_s;
    const Span visible = plotGeometry().view.x;
    const sim::Experiment& experiment = *snapshot()->run->experiment;
    for (std::size_t window = 0; window < m_windows.centres.size(); ++window) {
        if (!visible.contains(m_windows.centres[window]))
            continue;
        const std::int64_t first = static_cast<std::int64_t>(window) * m_windows.windowLength;
        const std::int64_t last = std::min(first + m_windows.windowLength, m_windows.queries);
        for (int arm = 0; arm < armCount(); ++arm)
            text += QString::number(first + 1) + u',' + QString::number(last) + u','
                + csvField(armLabel(experiment, arm)) + u','
                + csvNumber(m_windows.shares[static_cast<std::size_t>(arm)][window]) + u'\n';
    }
    return text;
}

} // namespace metallm::ui
