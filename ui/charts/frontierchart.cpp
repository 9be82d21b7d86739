// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/frontierchart.h"

#include "ui/charts/names.h"
#include "ui/charts/onlinestrip.h"
#include "ui/charts/pinnedseries.h"
#include "ui/util/format.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

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
    , m_strip(new OnlineStrip(this))
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
    emit logarithmicChanged(on);
}

void FrontierChart::setPins(const PinnedLines& pins)
{
    if (pins == m_pins)
        return;
    m_pins = pins;
    contentChanged();
}

const sim::Analysis* FrontierChart::analysis() const
{
    return hasPicture() ? snapshot()->analysis.get() : nullptr;
}

// An online frontier belongs to one analysis; another one's is none.
void FrontierChart::takeRouter()
{
    m_router = {};
    if (!analysis())
        return;
    if (analysis()->frontier)
        m_router = RouterLine(analysis()->frontier);
    else if (m_online && m_online->question->analysis == snapshot()->analysis)
        m_router = RouterLine(m_online);
}

void FrontierChart::setOnlineFrontier(const OnlineFrontierPtr& frontier)
{
    m_online = frontier;
    m_strip->setFrontier(frontier);
    placeStrip();
    takeRouter();
    if (m_online)
        contentChanged();
}

void FrontierChart::placeStrip()
{
    constexpr int axisTitle = 120; // px that the title of the y axis keeps
    m_strip->fitInto(QRect(axisTitle, 1, width() - axisTitle - 4, measure::controlHeight - 4));
}

void FrontierChart::snapshotChanged()
{
    // While the slider moves, runs at other cost weights come over one and the same frontier.
    const auto former = std::exchange(m_drawn, hasPicture() ? snapshot()->analysis : nullptr);
    if (analysis() && analysis()->frontier && former == m_drawn)
        return update();
    takeRouter();
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
    std::ranges::for_each(m_router.points(), look);
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
    ChartContent result{{}, {}, {}};
    for (const PinnedLine& pin : m_pins)
        result.series += pinnedSeries(theme, pin, pin.curves->frontier);
    result.series += whatIfLines(theme) + referenceLines(theme);
    // Last, so that it is drawn above the references.
    if (!m_router.isEmpty())
        result.series.append({m_router.name(), m_router.points(), theme.accent,
            chartmeasure::routerWidth, m_router.isScattered() ? Qt::NoPen : Qt::SolidLine});
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
    for (const PinnedLine& pin : m_pins)
        if (pin.curves->point)
            look(*pin.curves->point);
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
    for (qsizetype i = 0; i < m_router.points().size(); ++i)
        add(m_router.name(), csvNumber(m_router.beginOf(m_router.stepOf(i))), m_router.points()[i]);
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
    if (const auto step = m_router.stepAt(m_costWeight))
        return m_router.figures(*step);
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

QPointF FrontierChart::pixelOf(const QPointF& point)
{
    const PlotGeometry& geometry = plotGeometry();
    return geometry.toPixel({xAxis().scale.toDrawn(point.x()), point.y()});
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

void FrontierChart::resizeEvent(QResizeEvent* event)
{
    ChartView::resizeEvent(event);
    placeStrip();
}

} // namespace metallm::ui
