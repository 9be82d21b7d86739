// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/qualityprice.h"

#include "ui/charts/names.h"
#include "ui/util/format.h"
#include "ui/util/shortname.h"

#include <QFontMetricsF>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

constexpr double frontRing = chartmeasure::markRadius + 3.5;

QRectF around(const QPointF& pixel, double reach)
{
    return {pixel.x() - reach, pixel.y() - reach, 2 * reach, 2 * reach};
}

} // namespace

QualityPriceChart::QualityPriceChart(QWidget* parent)
    : ChartView(parent)
{
    setObjectName(u"qualityPrice"_s);
    setMinimumSize(160, 80);
    QualityPriceChart::retranslate();
}

void QualityPriceChart::retranslate()
{
    ChartView::retranslate();
    setAccessibleName(title());
    setAccessibleDescription(
        tr("Accuracy of each model alone over its cost. The table of models tells the same."));
}

QString QualityPriceChart::emptyText() const
{
    return tr("Nothing to compare yet.\nOpen or import a data set, then press Run.");
}

void QualityPriceChart::setComparison(const analysis::ModelComparisonPtr& comparison)
{
    m_comparison = comparison;
    m_marks.clear();
    m_hovered = -1;
    m_pressed = -1;
    for (std::size_t arm = 0; comparison && arm < comparison->models.size(); ++arm) {
        const analysis::ComparedModel& model = comparison->models[arm];
        if (!model.accuracy || !model.costPer10k)
            continue;
        const double mean = model.accuracy->mean;
        m_marks.append(
            {int(arm), armLabel(*comparison->experiment, int(arm)), {*model.costPer10k, mean},
                {model.accuracy->low.value_or(mean), model.accuracy->high.value_or(mean)},
                model.onParetoFront});
    }
    std::ranges::stable_sort(m_marks, {}, [](const Mark& mark) { return mark.data.x(); });
    pictureChanged();
    contentChanged();
}

AxisScale QualityPriceChart::costScale() const
{
    double least = 0;
    bool zero = false;
    for (const Mark& mark : m_marks) {
        zero = zero || mark.data.x() <= 0;
        if (mark.data.x() > 0)
            least = least > 0 ? std::min(least, mark.data.x()) : mark.data.x();
    }
    if (!(least > 0))
        return {};
    return {true, zero ? least / 3 : least / 1e3};
}

/// A staircase: between two models the cheaper one is what there is.
QList<QPointF> QualityPriceChart::frontLine() const
{
    QList<QPointF> line;
    for (const Mark& mark : m_marks) {
        if (!mark.onFront)
            continue;
        if (!line.isEmpty())
            line.append({mark.data.x(), line.last().y()});
        line.append(mark.data);
    }
    return line;
}

ChartContent QualityPriceChart::content() const
{
    ChartContent result;
    result.series.append({tr("Pareto front"), frontLine(), Theme::of(this).muted,
        chartmeasure::referenceWidth, Qt::DashLine});
    Span costs{m_marks.first().data.x(), m_marks.last().data.x()};
    Span heights = m_marks.first().interval;
    for (const Mark& mark : m_marks)
        heights = heights.united(mark.interval);
    const AxisScale scale = costScale();
    const Span drawn = Span{scale.toDrawn(costs.lo), scale.toDrawn(costs.hi)};
    const Span padded =
        drawn.length() > 0 ? drawn.padded(0.07) : Span{drawn.lo - 0.5, drawn.hi + 0.5};
    result.x = {scale.log ? tr("USD per 10,000 queries (log)") : tr("USD per 10,000 queries"),
        AxisUnit::Usd, scale, padded};
    result.y = {tr("accuracy"), AxisUnit::Percent, {}, heights.padded(0.08)};
    return result;
}

bool QualityPriceChart::isVisible(const PlotGeometry& geometry, const QPointF& point) const
{
    return geometry.view.x.contains(xAxis().scale.toDrawn(point.x()))
        && geometry.view.y.contains(point.y());
}

void QualityPriceChart::layoutChanged(const PlotGeometry& geometry)
{
    LabelScene scene{geometry.plot.adjusted(2, 1, -2, -2), {}, {visiblePixels(0)}};
    std::vector<LabelCandidates> labels;
    std::vector<Mark*> shown;
    const QFontMetricsF metrics(axisFont());
    const double room = std::clamp(geometry.plot.width() * 0.3, 60.0, 170.0);
    for (Mark& mark : m_marks) {
        mark.place = {};
        mark.pixel = geometry.toPixel({xAxis().scale.toDrawn(mark.data.x()), mark.data.y()});
        if (!isVisible(geometry, mark.data))
            continue;
        scene.obstacles.append(around(mark.pixel, chartmeasure::markRadius + 1.5));
        shown.push_back(&mark);
    }
    // Those on the front choose first.
    std::ranges::stable_sort(shown, std::greater(), &Mark::onFront);
    QStringList names;
    for (const Mark& mark : m_marks)
        names.append(mark.name);
    names = shortNames(names);
    for (Mark* mark : shown) {
        mark->label = elidedName(names[mark - m_marks.data()], names, metrics, room);
        labels.push_back(
            aroundMark(mark->pixel, mark->onFront ? frontRing : chartmeasure::markRadius,
                textSize(mark->label, axisFont())));
    }
    const std::vector<PlacedLabel> placed = placeLabels(labels, scene);
    for (std::size_t i = 0; i < placed.size(); ++i)
        shown[i]->place = placed[i];
}

void QualityPriceChart::paintOver(QPainter& painter, const PlotGeometry& geometry) const
{
    const Theme& theme = Theme::of(this);
    painter.setFont(axisFont());
    for (const Mark& mark : m_marks) {
        if (!isVisible(geometry, mark.data))
            continue;
        const int model = modelOfArm(*m_comparison->experiment, mark.arm);
        QColor line = theme.readable(modelColor(model));
        line.setAlphaF(0.6F);
        painter.setPen(QPen(line, 1.2));
        painter.drawLine(QPointF(mark.pixel.x(),
                             std::max(geometry.pixelY(mark.interval.hi), geometry.plot.top())),
            QPointF(mark.pixel.x(),
                std::min(geometry.pixelY(mark.interval.lo), geometry.plot.bottom())));
        if (!mark.place.leader.isNull()) {
            painter.setPen(QPen(theme.muted, 0.8));
            painter.drawLine(mark.place.leader);
        }
    }
    for (const Mark& mark : m_marks) {
        if (!isVisible(geometry, mark.data))
            continue;
        if (mark.onFront) {
            painter.setPen(QPen(theme.text, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(mark.pixel, frontRing, frontRing);
        }
        drawModelMark(painter, theme, modelOfArm(*m_comparison->experiment, mark.arm), mark.pixel,
            chartmeasure::markRadius);
    }
    for (const Mark& mark : m_marks)
        if (mark.place.visible)
            drawHaloText(painter, theme, mark.place.rect, mark.label, theme.text);
}

int QualityPriceChart::markAt(const QPointF& pixel) const
{
    int best = -1;
    double least = chartmeasure::markRadius + 4;
    for (qsizetype i = 0; i < m_marks.size(); ++i)
        if (const double away = QLineF(m_marks[i].pixel, pixel).length(); away < least) {
            least = away;
            best = int(i);
        }
    return best;
}

std::optional<QPointF> QualityPriceChart::markPosition(int arm)
{
    if (!hasPicture())
        return std::nullopt;
    const PlotGeometry& geometry = plotGeometry();
    const auto mark = std::ranges::find(m_marks, arm, &Mark::arm);
    return mark != m_marks.end() && isVisible(geometry, mark->data) ? std::optional(mark->pixel)
                                                                    : std::nullopt;
}

void QualityPriceChart::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? markAt(event->position()) : -1;
    if (m_pressed < 0)
        ChartView::mousePressEvent(event);
}

void QualityPriceChart::mouseReleaseEvent(QMouseEvent* event)
{
    if (const int pressed = std::exchange(m_pressed, -1); pressed < 0)
        ChartView::mouseReleaseEvent(event);
    else if (markAt(event->position()) == pressed)
        emit modelChosen(m_marks[pressed].arm);
}

void QualityPriceChart::mouseMoveEvent(QMouseEvent* event)
{
    m_hovered = markAt(event->position());
    setCursor(m_hovered < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    ChartView::mouseMoveEvent(event);
}

QList<TipLine> QualityPriceChart::tipLines(double x) const
{
    if (m_hovered < 0)
        return QList<TipLine>{{tr("%1 per 10k").arg(formatUsd(x))}} + ChartView::tipLines(x);
    const Mark& mark = m_marks[m_hovered];
    const int model = modelOfArm(*m_comparison->experiment, mark.arm);
    return {{mark.name, {}, modelColor(model)},
        {tr("accuracy"),
            formatPercent(mark.data.y()) + u" ("_s + formatPercent(mark.interval.lo) + u" – "_s
                + formatPercent(mark.interval.hi) + u')'},
        {tr("per 10,000"), formatUsd(mark.data.x())},
        {mark.onFront ? tr("no model is better for less") : tr("beaten by another model")}};
}

QString QualityPriceChart::csv()
{
    prepare();
    QString text = u"model,usd_per_10k,accuracy,accuracy_low,accuracy_high,pareto\n"_s;
    for (const Mark& mark : std::as_const(m_marks))
        if (isVisible(plotGeometry(), mark.data))
            text += csvField(mark.name) + u',' + csvNumber(mark.data.x()) + u','
                + csvNumber(mark.data.y()) + u',' + csvNumber(mark.interval.lo) + u','
                + csvNumber(mark.interval.hi) + u',' + (mark.onFront ? u'1' : u'0') + u'\n';
    return text;
}

} // namespace metallm::ui
