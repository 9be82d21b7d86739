// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/inspectedmodels.h"

#include "ui/charts/names.h"
#include "ui/models/modelchip.h"
#include "ui/util/format.h"

#include <cmath>
#include <QFont>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

/// A figure of the data set; none where the data set has none of its kind, or not this one.
template<typename Matrix>
std::optional<double> known(const Matrix& matrix, std::int32_t query, int model)
{
    if (matrix.rows() == 0 || std::isnan(matrix(query, model)))
        return std::nullopt;
    return static_cast<double>(matrix(query, model));
}

} // namespace

void InspectedModels::setInspection(const InspectionPtr& inspection)
{
    beginResetModel();
    m_inspection = inspection;
    endResetModel();
}

void InspectedModels::retranslate()
{
    headersChanged();
}

int InspectedModels::rows() const
{
    return m_inspection ? m_inspection->experiment().armCount() : 0;
}

QVariant InspectedModels::header(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return alignment(column != Model);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Model:
        return tr("model");
    case Score:
        return tr("score");
    case Tokens:
        return tr("tokens");
    default:
        return tr("USD");
    }
}

std::optional<double> InspectedModels::value(int row, int column) const
{
    const sim::Experiment& experiment = m_inspection->experiment();
    const data::Dataset& dataset = *experiment.dataset;
    const std::int32_t query = m_inspection->query;
    const int model = modelOfArm(experiment, row);
    if (column == Score)
        return known(dataset.scores, query, model);
    if (column == Cost)
        return known(experiment.costs.usd, query, row);
    const auto input = known(dataset.inputTokens, query, model);
    const auto output = known(dataset.outputTokens, query, model);
    return input && output ? std::optional(*input + *output) : std::nullopt;
}

QString InspectedModels::text(int row, int column) const
{
    switch (column) {
    case Model:
        return shortArmLabel(m_inspection->experiment(), row);
    case Score:
        return formatScore(value(row, Score));
    case Tokens: {
        const auto tokens = value(row, Tokens);
        return tokens ? formatCount(std::llround(*tokens)) : u"–"_s;
    }
    default: {
        const auto cost = value(row, Cost);
        return cost ? formatNumber(cost, 2) : u"–"_s;
    }
    }
}

QString InspectedModels::tip(int row) const
{
    const data::Dataset& dataset = *m_inspection->experiment().dataset;
    const std::int32_t query = m_inspection->query;
    const int model = modelOfArm(m_inspection->experiment(), row);
    QStringList lines{armLabel(m_inspection->experiment(), row)};
    const auto input = known(dataset.inputTokens, query, model);
    const auto output = known(dataset.outputTokens, query, model);
    if (input && output)
        lines.append(tr("%Ln tokens in, %1 out", nullptr, pluralCount(std::llround(*input)))
                         .arg(formatCount(std::llround(*output))));
    if (const auto latency = known(dataset.latencies, query, model))
        lines.append(tr("latency %1 s").arg(formatNumber(latency)));
    if (!value(row, Score))
        lines.append(tr("no outcome in the data set: missing, not wrong"));
    return lines.join(u'\n');
}

bool InspectedModels::isChosen(int row) const
{
    return m_inspection->step
        && m_inspection->snapshot->run->arms[static_cast<std::size_t>(*m_inspection->step)] == row;
}

QVariant InspectedModels::cell(int row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case SortRole:
        if (column == Model)
            return text(row, column);
        return value(row, column) ? QVariant(*value(row, column)) : QVariant();
    case Qt::TextAlignmentRole:
        return alignment(column != Model);
    case Qt::ToolTipRole:
        return tip(row);
    case Qt::DecorationRole:
        return column == Model ? QVariant(modelChip(modelOfArm(m_inspection->experiment(), row)))
                               : QVariant();
    case Qt::FontRole: {
        if (!isChosen(row))
            return {};
        QFont font;
        font.setBold(true);
        return font;
    }
    default:
        return {};
    }
}

} // namespace metallm::ui
