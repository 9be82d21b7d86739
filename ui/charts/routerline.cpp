// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/routerline.h"

#include "ui/charts/frontiersteps.h"
#include "ui/charts/names.h"
#include "ui/util/format.h"

#include <cmath>
#include <QCoreApplication>
#include <utility>

namespace metallm::ui {

RouterLine::RouterLine(std::shared_ptr<const frontier::Frontier> frontier)
    : m_frontier(std::move(frontier))
{
    collectPoints();
}

RouterLine::RouterLine(OnlineFrontierPtr online)
    : m_online(std::move(online))
{
    collectPoints();
}

void RouterLine::collectPoints()
{
    for (std::size_t step = 0; step < steps(); ++step) {
        if (const auto point = figures(step)) {
            m_points.append(*point);
            m_steps.push_back(step);
        }
    }
}

QString RouterLine::name() const
{
    if (m_frontier)
        return policyLabel(m_frontier->policy());
    if (!m_online)
        return {};
    const QString policy = policyLabel(m_online->question->analysis->experiment->parameters.policy);
    if (m_online->gridRuns() == 0)
        return policy;
    const QString runs = formatCount(static_cast<std::int64_t>(m_online->gridRuns()));
    return m_online->intervals == 0
        ? QCoreApplication::translate("RouterLine", "%1 (grid of %2)").arg(policy, runs)
        : QCoreApplication::translate("RouterLine", "%1 (then a grid of %2)").arg(policy, runs);
}

std::size_t RouterLine::steps() const
{
    return m_frontier ? m_frontier->steps() : m_online ? m_online->size() : 0;
}

std::optional<std::size_t> RouterLine::stepAt(double costWeight) const
{
    if (m_frontier)
        return m_frontier->stepAt(costWeight);
    return m_online ? m_online->at(costWeight) : std::nullopt;
}

frontier::Figures RouterLine::rawFigures(std::size_t step) const
{
    return m_frontier ? m_frontier->figures(step) : m_online->figures[step];
}

std::optional<QPointF> RouterLine::figures(std::size_t step) const
{
    const frontier::Figures known = rawFigures(step);
    if (!std::isfinite(known.accuracy) || !std::isfinite(known.costPer10k))
        return std::nullopt;
    return QPointF(known.costPer10k, known.accuracy);
}

double RouterLine::beginOf(std::size_t step) const
{
    return m_frontier ? m_frontier->costWeight(step) : m_online->from[step];
}

double RouterLine::costWeightOf(std::size_t step) const
{
    if (m_frontier)
        return ui::costWeightOf(*m_frontier, step);
    const double lo = m_online->from[step];
    const double hi = m_online->endOf(step);
    const double inside = hi > lo ? roundestBetween(lo, hi) : lo;
    return m_online->at(inside) == step ? inside : lo;
}

} // namespace metallm::ui
