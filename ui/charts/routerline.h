// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frontier/frontier.h"
#include "ui/state/onlinefrontier.h"

#include <memory>
#include <optional>
#include <QList>
#include <QPointF>
#include <QString>
#include <vector>

namespace metallm::ui {

/// Our router over the cost weight, whichever way that is known: steps of a frozen policy's exact
/// frontier, or the outcomes of a run that learns. Steps ascend with the cost weight.
class RouterLine {
public:
    RouterLine() = default;
    explicit RouterLine(std::shared_ptr<const frontier::Frontier> frontier);
    explicit RouterLine(OnlineFrontierPtr online);

    bool isEmpty() const { return m_points.isEmpty(); }
    /// Each point is a run of its own: they lie beside each other, not on a line.
    bool isScattered() const { return m_online != nullptr; }
    QString name() const;

    /// The steps that have figures: x = USD per 10,000 queries, y = accuracy.
    const QList<QPointF>& points() const { return m_points; }
    std::size_t stepOf(qsizetype point) const { return m_steps[static_cast<std::size_t>(point)]; }

    std::size_t steps() const;
    std::optional<std::size_t> stepAt(double costWeight) const;
    /// The step's figures; none where nothing could be evaluated.
    std::optional<QPointF> figures(std::size_t step) const;
    /// Where the step begins.
    double beginOf(std::size_t step) const;
    /// A cost weight at which the step is in force: the roundest one.
    double costWeightOf(std::size_t step) const;

private:
    void collectPoints();
    frontier::Figures rawFigures(std::size_t step) const;

    std::shared_ptr<const frontier::Frontier> m_frontier;
    OnlineFrontierPtr m_online;
    QList<QPointF> m_points;
    std::vector<std::size_t> m_steps; // of each point
};

} // namespace metallm::ui
