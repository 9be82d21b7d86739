// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/budgetseries.h"

namespace metallm::ui {

QList<QPointF> spendingLine(const std::vector<double>& spending)
{
    QList<QPointF> points{{0, 0}};
    points.reserve(static_cast<qsizetype>(spending.size()) + 1);
    for (std::size_t query = 0; query < spending.size(); ++query)
        points.append({static_cast<double>(query + 1), spending[query]});
    return points;
}

QList<QPointF> stepLine(const std::vector<double>& values)
{
    QList<QPointF> points;
    for (std::size_t query = 0; query < values.size(); ++query) {
        const auto x = static_cast<double>(query);
        if (query > 0 && values[query] == values[query - 1])
            continue;
        if (query > 0)
            points.append({x, values[query - 1]});
        points.append({x, values[query]});
    }
    if (!values.empty())
        points.append({static_cast<double>(values.size()), values.back()});
    return points;
}

std::optional<QPointF> firstViolation(
    const sim::RunResult& run, const std::vector<double>& spending)
{
    if (!run.budget || !run.budget->firstViolationStep)
        return std::nullopt;
    const auto step = static_cast<std::size_t>(*run.budget->firstViolationStep);
    if (step >= spending.size())
        return std::nullopt;
    return QPointF(static_cast<double>(step + 1), spending[step]);
}

} // namespace metallm::ui
