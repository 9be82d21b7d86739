// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timechart.h"

#include "ui/charts/runseries.h"

#include <QAction>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

constexpr std::size_t wantedWindows = 160;
constexpr double stripHeight = 10; // px, over the axis: the share of the queries selected
constexpr float stripOpacity = 0.55F;
constexpr float veilOpacity = 0.62F;

QColor withOpacity(QColor color, float opacity)
{
    color.setAlphaF(opacity);
    return color;
}

} // namespace

TimeChart::TimeChart(QWidget* parent)
    : ChartView(parent)
    , m_selectVisible(new QAction(this))
    , m_dragSelects(new QAction(this))
{
    addKeyed(m_selectVisible, u"selectVisible"_s, Qt::Key_S);
    addKeyed(m_dragSelects, u"dragSelects"_s, Qt::Key_B);
    m_dragSelects->setCheckable(true);
    connect(m_selectVisible, &QAction::triggered, this, &TimeChart::selectVisible);
    TimeChart::retranslate();
}

void TimeChart::addKeyed(QAction* action, const QString& name, int key)
{
    action->setObjectName(name);
    action->setShortcut(QKeySequence(key));
    action->setShortcutContext(Qt::WidgetShortcut);
    addAction(action);
}

void TimeChart::retranslate()
{
    ChartView::retranslate();
    m_selectVisible->setText(tr("Select queries in view"));
    m_dragSelects->setText(tr("Drag selects queries (or Ctrl and drag)"));
}

QList<QAction*> TimeChart::menuActions() const
{
    return QList<QAction*>{m_selectVisible, m_dragSelects} + ChartView::menuActions();
}

bool TimeChart::startsBrush(const QMouseEvent& event) const
{
    return m_dragSelects->isChecked() || event.modifiers().testFlag(Qt::ControlModifier);
}

std::vector<QueryFilter> TimeChart::windowFilters(double low, double high) const
{
    const auto last = static_cast<double>(snapshot()->run->arms.size());
    const WindowFilter window{static_cast<std::int64_t>(std::floor(std::clamp(low, 0.0, last))),
        static_cast<std::int64_t>(std::ceil(std::clamp(high, 0.0, last)))};
    return window.begin < window.end ? std::vector<QueryFilter>{window}
                                     : std::vector<QueryFilter>{};
}

std::vector<QueryFilter> TimeChart::brushedWindow(const QPointF& from, const QPointF& to)
{
    const PlotGeometry& geometry = plotGeometry();
    const double a = geometry.fromPixel(from).x();
    const double b = geometry.fromPixel(to).x();
    return windowFilters(std::min(a, b), std::max(a, b));
}

void TimeChart::brush(const QPointF& from, const QPointF& to)
{
    if (const auto filters = brushedWindow(from, to); !filters.empty())
        emit filtersBrushed(filters);
}

void TimeChart::endBrush(const QPointF& from, const QPointF& to)
{
    std::vector<QueryFilter> filters = brushedWindow(from, to);
    if (filters.empty())
        return;
    std::ranges::copy(brushedFilters(from, to), std::back_inserter(filters));
    emit filtersBrushed(filters);
}

void TimeChart::selectVisible()
{
    if (!hasPicture())
        return;
    const Span& visible = plotGeometry().view.x;
    if (const auto filters = windowFilters(visible.lo, visible.hi); !filters.empty())
        emit filtersBrushed(filters);
}

void TimeChart::selectedChanged()
{
    m_shares =
        selected() ? selectedShares(selected()->isSelected, wantedWindows) : std::vector<double>();
    update();
}

void TimeChart::paintLive(QPainter& painter, const PlotGeometry& geometry) const
{
    if (!m_shares.empty() && selected())
        paintShares(painter, geometry);
}

// Windows without a selected query step back; a strip over the axis tells how many are selected.
void TimeChart::paintShares(QPainter& painter, const PlotGeometry& geometry) const
{
    const Theme& theme = Theme::of(this);
    const QColor veil = withOpacity(theme.panel, veilOpacity);
    const QColor mark = withOpacity(theme.accent, stripOpacity);
    const double steps = static_cast<double>(selected()->isSelected.size());
    const QRectF& plot = geometry.plot;
    painter.save();
    painter.setClipRect(plot);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (std::size_t i = 0; i < m_shares.size(); ++i) {
        const auto windows = static_cast<double>(m_shares.size());
        const double left = geometry.pixelX(steps * static_cast<double>(i) / windows);
        const double right = geometry.pixelX(steps * static_cast<double>(i + 1) / windows);
        if (m_shares[i] <= 0)
            painter.fillRect(QRectF(left, plot.top(), right - left, plot.height()), veil);
        else
            painter.fillRect(QRectF(left, plot.bottom() - stripHeight * m_shares[i], right - left,
                                 stripHeight * m_shares[i]),
                mark);
    }
    painter.restore();
}

} // namespace metallm::ui
