// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/inspectedmodels.h"

#include "ui/charts/names.h"
#include "ui/models/modelchip.h"
#include "ui/util/format.h"

#include <algorithm>
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

QString InspectedModels::chosenMark()
{
    return u"✓"_s;
}

QString InspectedModels::bestMark()
{
    return u"★"_s;
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
        return alignment(column > Model);
    if (role == Qt::ToolTipRole && column == Mark)
        return tr("%1 chosen by the router, %2 best here").arg(chosenMark(), bestMark());
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Mark:
        return QString();
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
    case Mark:
        return markText(row);
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
    if (const QString marks = markTip(row); !marks.isEmpty())
        lines.append(marks);
    return lines.join(u'\n');
}

QString InspectedModels::markText(int row) const
{
    return isBest(row) ? bestMark() : isChosen(row) ? chosenMark() : QString();
}

QString InspectedModels::markTip(int row) const
{
    QStringList marks;
    if (isChosen(row))
        marks.append(tr("chosen by the router"));
    if (isBest(row))
        marks.append(tr("best here: the highest score less cost weight times normalised cost"));
    else if (std::ranges::find(m_inspection->equals, row) != m_inspection->equals.end())
        marks.append(tr("as good as the best here"));
    return marks.join(u'\n');
}

bool InspectedModels::isChosen(int row) const
{
    return m_inspection->chosen() == row;
}

QVariant InspectedModels::cell(int row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case SortRole:
        if (column <= Model)
            return text(row, column);
        return value(row, column) ? QVariant(*value(row, column)) : QVariant();
    case Qt::TextAlignmentRole:
        return alignment(column > Model);
    case Qt::AccessibleTextRole:
        return column == Mark ? markTip(row) : QVariant();
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
