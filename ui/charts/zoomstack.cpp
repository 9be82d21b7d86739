// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/zoomstack.h"

namespace metallm::ui {

namespace {

constexpr std::size_t mostSteps = 100;
constexpr double closest = 1e-5; // of the whole picture: the deepest zoom

// Keeps its length where it can and lies inside `whole`.
Span inside(Span span, const Span& whole)
{
    if (span.length() >= whole.length())
        return whole;
    const double length = std::max(span.length(), whole.length() * closest);
    const double lo = std::clamp(span.lo, whole.lo, whole.hi - length);
    return {lo, lo + length};
}

} // namespace

Span zoomed(const Span& span, double centre, double factor)
{
    return {centre - (centre - span.lo) * factor, centre + (span.hi - centre) * factor};
}

void ZoomStack::setFitsAutomatically(bool on)
{
    m_fitsAutomatically = on;
    if (on)
        reset();
}

void ZoomStack::setFit(const ViewSpan& fit)
{
    m_fit = fit;
    if (m_fitsAutomatically)
        reset();
}

void ZoomStack::zoomTo(const ViewSpan& view)
{
    const ViewSpan next = limited(view);
    if (next == m_view)
        return;
    m_earlier.push_back(m_view);
    if (m_earlier.size() > mostSteps)
        m_earlier.erase(m_earlier.begin());
    adjust(next);
}

void ZoomStack::adjust(const ViewSpan& view)
{
    m_view = limited(view);
    m_fitsAutomatically = false;
    if (m_view == m_fit)
        reset();
}

bool ZoomStack::stepBack()
{
    if (m_earlier.empty())
        return false;
    m_view = m_earlier.back();
    m_earlier.pop_back();
    m_fitsAutomatically = m_earlier.empty() && m_view == m_fit;
    return true;
}

void ZoomStack::reset()
{
    m_view = m_fit;
    m_earlier.clear();
    m_fitsAutomatically = true;
}

ViewSpan ZoomStack::limited(const ViewSpan& view) const
{
    // A view kept from earlier data may reach beyond the present picture.
    return {inside(view.x, m_fit.x.united(m_view.x)), inside(view.y, m_fit.y.united(m_view.y))};
}

} // namespace metallm::ui
