// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/frontierchart.h"

#include "ui/charts/names.h"
#include "ui/util/format.h"

#include <QAction>
#include <QKeyEvent>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

constexpr double grabRadius = 12; // px around the marker
constexpr double grabLine = 5; // px beside our line
constexpr double leastKeyMove = 3; // px that an arrow key moves the marker at least
constexpr int samplesPerEdge = 24; // of a straight line that a logarithmic axis bends

QList<QPointF> hullLine(const std::vector<analysis::CostAccuracy>& hull)
{
    QList<QPointF> line;
    for (std::size_t i = 0; i < hull.size(); ++i) {
        const QPointF point(hull[i].costPer10k, hull[i].accuracy);
        if (i > 0) {
            const QPointF before = line.last();
            for (int k = 1; k < samplesPerEdge; ++k)
                line.append(before + (point - before) * (double(k) / samplesPerEdge));
        }
        line.append(point);
    }
    return line;
}

void widen(std::optional<Span>& span, double value)
{
    if (std::isfinite(value))
        span = span ? span->united({value, value}) : Span{value, value};
}

} // namespace

FrontierChart::FrontierChart(QWidget* parent)
    : ChartView(parent)
    , m_logAction(new QAction(this))
{
    setObjectName(u"frontierChart"_s);
    m_logAction->setObjectName(u"logarithmicCosts"_s);
    m_logAction->setCheckable(true);
    m_logAction->setChecked(true);
    connect(m_logAction, &QAction::toggled, this, &FrontierChart::setLogarithmic);
    FrontierChart::retranslate();
}

void FrontierChart::retranslate()
{
    ChartView::retranslate();
    m_logAction->setText(tr("Logarithmic costs"));
    setAccessibleName(title());
    setAccessibleDescription(tr(
        "Accuracy over cost. Left and right arrow keys move the cost weight along the frontier."));
}

QList<QAction*> FrontierChart::menuActions() const
{
    return QList<QAction*>{m_logAction} + ChartView::menuActions();
}

void FrontierChart::setLogarithmic(bool on)
{
    if (on == m_logarithmic)
        return;
    m_logarithmic = on;
    m_logAction->setChecked(on);
    setFitsAutomatically(true); // the old view means nothing on the new scale
    contentChanged();
}

const sim::Analysis* FrontierChart::analysis() const
{
    return hasPicture() ? snapshot()->analysis.get() : nullptr;
}

const frontier::Frontier* FrontierChart::router() const
{
    return analysis() ? analysis()->frontier.get() : nullptr;
}

void FrontierChart::snapshotChanged()
{
    // While the slider moves, runs at other cost weights come over one and the same frontier.
    const auto former = std::exchange(m_drawn, hasPicture() ? snapshot()->analysis : nullptr);
    if (router() && former == m_drawn)
        return update();
    m_routerPoints = router() ? pointsOf(*router()) : FrontierPoints{};
    m_oraclePoints.clear();
    m_marks.clear();
    if (const sim::Analysis* present = analysis()) {
        if (present->oracle)
            m_oraclePoints = pointsOf(*present->oracle).points;
        for (std::size_t arm = 0; arm < present->models.size(); ++arm) {
            const analysis::SingleModel& model = present->models[arm];
            if (model.accuracy && model.costPer10k)
                m_marks.append({static_cast<int>(arm), QString::fromStdString(model.name),
                    QPointF(*model.costPer10k, *model.accuracy)});
        }
    }
    m_hoveredMark = -1;
    contentChanged();
}

AxisScale FrontierChart::costScale() const
{
    double least = 0;
    bool zero = false;
    const auto look = [&](const QPointF& point) {
        zero = zero || point.x() <= 0;
        if (point.x() > 0 && (least == 0 || point.x() < least))
            least = point.x();
    };
    std::ranges::for_each(m_routerPoints.points, look);
    std::ranges::for_each(m_oraclePoints, look);
    for (const Mark& mark : m_marks)
        look(mark.data);
    // Free models get a place of their own left of the cheapest that costs anything.
    return {m_logarithmic && least > 0, zero ? least / 4 : least * 1e-9};
}

QList<ChartSeries> FrontierChart::referenceLines(const Theme& theme) const
{
    QList<ChartSeries> lines;
    if (!m_oraclePoints.isEmpty())
        lines.append({tr("oracle"), m_oraclePoints, theme.muted, chartmeasure::referenceWidth,
            Qt::DashLine});
    if (analysis() && analysis()->zeroRouter.size() > 1)
        lines.append({tr("zero router"), hullLine(analysis()->zeroRouter), theme.muted,
            chartmeasure::referenceWidth + 0.3, Qt::DotLine});
    return lines;
}

ChartContent FrontierChart::content() const
{
    const Theme& theme = Theme::of(this);
    ChartContent result{referenceLines(theme), {}, {}};
    // Last, so that it is drawn above the references.
    if (router())
        result.series.append({policyLabel(router()->policy()), m_routerPoints.points, theme.accent,
            chartmeasure::routerWidth});
    std::optional<Span> costs;
    std::optional<Span> accuracies;
    const auto look = [&](const QPointF& point) {
        widen(costs, point.x());
        widen(accuracies, point.y());
    };
    for (const ChartSeries& series : std::as_const(result.series))
        std::ranges::for_each(series.points, look);
    for (const Mark& mark : m_marks)
        look(mark.data);
    if (const auto marker = markerData())
        look(*marker);
    if (const auto& budget = analysis()->experiment->parameters.budget; budget && costs)
        if (*budget > costs->lo / 3 && *budget < costs->hi * 3)
            widen(costs, *budget); // one far off would press all else together
    const AxisScale scale = costScale();
    const Span wide = costs.value_or(Span{0, 1});
    const Span drawn = Span{scale.toDrawn(wide.lo), scale.toDrawn(wide.hi)}.padded(0.05);
    result.x = {scale.log ? tr("USD per 10,000 queries (log)") : tr("USD per 10,000 queries"),
        AxisUnit::Usd, scale, scale.log ? drawn : Span{0, drawn.hi}};
    // Some room for labels, little of it where no accuracy can be.
    const Span high = accuracies.value_or(Span{0, 1});
    const Span room{high.lo - 0.12 * high.length(), high.hi + 0.07 * high.length()};
    const Span possible = high.united({-0.01, 1.01});
    result.y = {tr("accuracy"), AxisUnit::Percent, {},
        {std::max(room.lo, possible.lo), std::min(room.hi, possible.hi)}};
    return result;
}

QString FrontierChart::csv()
{
    prepare();
    if (!hasPicture())
        return {};
    QString text = u"series,cost_weight,usd_per_10k,accuracy\n"_s;
    const PlotGeometry& geometry = plotGeometry();
    const auto add = [&](const QString& name, const QString& costWeight, const QPointF& point) {
        if (isVisible(geometry, point))
            text += csvField(name) + u',' + costWeight + u',' + csvNumber(point.x()) + u','
                + csvNumber(point.y()) + u'\n';
    };
    for (qsizetype i = 0; i < m_routerPoints.points.size(); ++i)
        add(policyLabel(router()->policy()),
            csvNumber(router()->costWeight(m_routerPoints.steps[static_cast<std::size_t>(i)])),
            m_routerPoints.points[i]);
    for (const QPointF& point : std::as_const(m_oraclePoints))
        add(u"oracle"_s, {}, point);
    for (const analysis::CostAccuracy& point : analysis()->zeroRouter)
        add(u"zero router"_s, {}, {point.costPer10k, point.accuracy});
    for (const Mark& mark : std::as_const(m_marks))
        add(mark.name, {}, mark.data);
    return text;
}

bool FrontierChart::isVisible(const PlotGeometry& geometry, const QPointF& point) const
{
    return geometry.view.x.contains(xAxis().scale.toDrawn(point.x()))
        && geometry.view.y.contains(point.y());
}

void FrontierChart::setCostWeight(double costWeight)
{
    if (costWeight == m_costWeight)
        return;
    m_costWeight = costWeight;
    update();
}

std::optional<QPointF> FrontierChart::markerData() const
{
    if (router()) {
        const frontier::Figures step = router()->figuresAt(m_costWeight);
        if (std::isfinite(step.accuracy) && std::isfinite(step.costPer10k))
            return QPointF(step.costPer10k, step.accuracy);
        return std::nullopt;
    }
    const sim::RunResult* run = snapshot() ? snapshot()->run.get() : nullptr;
    if (!run || !run->accuracy || !run->costPer10k)
        return std::nullopt;
    return QPointF(*run->costPer10k, *run->accuracy);
}

std::optional<QPointF> FrontierChart::markerPixel(const PlotGeometry& geometry) const
{
    const auto figures = markerData();
    if (!figures)
        return std::nullopt;
    return geometry.toPixel({xAxis().scale.toDrawn(figures->x()), figures->y()});
}

std::optional<QPointF> FrontierChart::markerPosition()
{
    return hasPicture() ? markerPixel(plotGeometry()) : std::nullopt;
}

int FrontierChart::markAt(const QPointF& pixel) const
{
    int best = -1;
    double least = chartmeasure::markRadius + 4;
    for (qsizetype i = 0; i < m_marks.size(); ++i)
        if (const double away = QLineF(m_marks[i].pixel, pixel).length(); away < least) {
            least = away;
            best = static_cast<int>(i);
        }
    return best;
}

QList<TipLine> FrontierChart::tipLines(double x) const
{
    if (m_hoveredMark >= 0) {
        const Mark& mark = m_marks[m_hoveredMark];
        const int model = modelOfArm(*analysis()->experiment, mark.arm);
        return {{mark.name, {}, modelColor(model)}, {tr("accuracy"), formatPercent(mark.data.y())},
            {tr("per 10,000"), formatUsd(mark.data.x())}};
    }
    return QList<TipLine>{{tr("%1 per 10k").arg(formatUsd(x))}} + ChartView::tipLines(x);
}

const QList<QPointF>& FrontierChart::routerLine()
{
    static const QList<QPointF> none;
    prepare(); // a snapshot may have come since the last picture
    return router() ? layer().drawn(layer().series().size() - 1) : none;
}

bool FrontierChart::grabsMarker(const QPointF& pixel)
{
    const QList<QPointF>& line = routerLine();
    const qsizetype nearest = nearestPoint(line, plotGeometry(), pixel);
    if (nearest < 0)
        return false;
    const auto marker = markerPosition();
    return (marker && QLineF(*marker, pixel).length() <= grabRadius)
        || QLineF(plotGeometry().toPixel(line[nearest]), pixel).length() <= grabLine;
}

void FrontierChart::dragTo(const QPointF& pixel)
{
    const qsizetype nearest = nearestPoint(routerLine(), plotGeometry(), pixel);
    if (nearest < 0)
        return;
    const std::size_t step = m_routerPoints.steps[static_cast<std::size_t>(nearest)];
    if (step == router()->stepAt(m_costWeight))
        return;
    setCostWeight(costWeightOf(*router(), step));
    emit costWeightDragged(m_costWeight);
}

void FrontierChart::stepMarker(int direction)
{
    const auto steps = static_cast<int>(router()->steps());
    const PlotGeometry& geometry = plotGeometry();
    const auto start = markerPixel(geometry);
    int step = static_cast<int>(router()->stepAt(m_costWeight));
    const double before = m_costWeight;
    while (step + direction >= 0 && step + direction < steps) {
        step += direction;
        m_costWeight = costWeightOf(*router(), static_cast<std::size_t>(step));
        const auto now = markerPixel(geometry);
        if (!start || (now && QLineF(*start, *now).length() >= leastKeyMove))
            break;
    }
    if (m_costWeight == before)
        return;
    update();
    emit costWeightDragged(m_costWeight);
}

void FrontierChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier && hasPicture()
        && grabsMarker(event->position())) {
        m_dragging = true;
        hideCrosshair(); // one tip at a time
        setCursor(Qt::SizeHorCursor);
        dragTo(event->position());
        return;
    }
    ChartView::mousePressEvent(event);
}

void FrontierChart::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragging) {
        dragTo(event->position());
        return;
    }
    m_hoveredMark = markAt(event->position());
    if (event->buttons() == Qt::NoButton && hasPicture())
        setCursor(grabsMarker(event->position()) ? Qt::SizeHorCursor : Qt::ArrowCursor);
    ChartView::mouseMoveEvent(event);
}

void FrontierChart::mouseReleaseEvent(QMouseEvent* event)
{
    if (std::exchange(m_dragging, false)) {
        unsetCursor();
        emit costWeightDragFinished(m_costWeight);
        return;
    }
    ChartView::mouseReleaseEvent(event);
}

void FrontierChart::keyPressEvent(QKeyEvent* event)
{
    const bool arrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (!arrow || !router() || event->modifiers().testFlag(Qt::ShiftModifier)) {
        ChartView::keyPressEvent(event);
        return;
    }
    // To the right is the costlier side: a lower cost weight.
    m_stepping = true;
    stepMarker(event->key() == Qt::Key_Right ? -1 : 1);
}

void FrontierChart::keyReleaseEvent(QKeyEvent* event)
{
    if (m_stepping && !event->isAutoRepeat()) {
        m_stepping = false;
        emit costWeightDragFinished(m_costWeight);
    }
    ChartView::keyReleaseEvent(event);
}

} // namespace metallm::ui
