// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/askedmodels.h"

#include "ui/charts/names.h"
#include "ui/charts/valuebar.h"
#include "ui/models/modelchip.h"
#include "ui/util/format.h"

#include <algorithm>
#include <cmath>
#include <QFont>

using namespace Qt::StringLiterals;

namespace metallm::ui {

void AskedModels::setAnswer(const AskAnswerPtr& answer, double costWeight)
{
    m_answer = answer;
    m_costWeight = costWeight;
    rank();
}

void AskedModels::setCostWeight(double costWeight)
{
    if (costWeight == m_costWeight)
        return;
    m_costWeight = costWeight;
    rank();
}

void AskedModels::rank()
{
    beginResetModel();
    m_ranking = m_answer
        ? analysis::ranked(m_answer->advice, m_answer->experiment().armCount(), m_costWeight)
        : std::vector<analysis::RankedModel>();
    ValueSpan span;
    for (const analysis::RankedModel& model : m_ranking)
        span.include(model.reason);
    m_least = span.least;
    m_most = span.most;
    endResetModel();
}

void AskedModels::retranslate()
{
    headersChanged();
    columnsChanged(0, ColumnCount - 1);
}

bool AskedModels::hasBonus() const
{
    return std::ranges::any_of(m_ranking, [](const analysis::RankedModel& model) {
        return model.reason.bonus != 0 && !std::isnan(model.reason.bonus);
    });
}

QVariant AskedModels::header(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return alignment(column != Model);
    if (role == Qt::ToolTipRole)
        return headerTip(column);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Model:
        return tr("model");
    case Score:
        return tr("score");
    case Bonus:
        return tr("bonus");
    case Cost:
        return tr("USD");
    case Value:
        return tr("value");
    default:
        return tr("chosen at p");
    }
}

QString AskedModels::headerTip(int column) const
{
    switch (column) {
    case Score:
        return tr("The score that the router predicts for this query");
    case Bonus:
        return tr("What the router adds for what it does not know yet");
    case Cost:
        return tr("The cost in USD that the router reckons with for this query");
    case Value:
        return tr("Predicted score + bonus − cost weight × cost: the greatest is chosen");
    case Chosen:
        return tr("The cost weights p at which this model is chosen for this query");
    default:
        return {};
    }
}

QVariant AskedModels::value(int row, int column) const
{
    const analysis::RankedModel& model = m_ranking[static_cast<std::size_t>(row)];
    if (column == Chosen)
        return model.chosenOver.empty() ? QVariant() : QVariant(model.chosenOver.front().from);
    if (!model.reason.eligible)
        return {};
    const auto known = [](double figure) {
        return std::isnan(figure) ? QVariant() : QVariant(figure);
    };
    switch (column) {
    case Score:
        return known(model.reason.predictedScore);
    case Bonus:
        return known(model.reason.bonus);
    case Cost:
        return known(model.costUsd);
    default:
        return known(model.reason.value());
    }
}

QString AskedModels::text(int row, int column) const
{
    const analysis::RankedModel& model = m_ranking[static_cast<std::size_t>(row)];
    if (column == Model)
        return shortArmLabel(m_answer->experiment(), model.arm);
    if (column == Chosen)
        return rangeText(model);
    const QVariant figure = value(row, column);
    if (!figure.isValid())
        return u"–"_s;
    if (column == Cost)
        return formatNumber(figure.toDouble(), 2);
    return formatFixed(figure.toDouble(), 3);
}

QString AskedModels::rangeText(const analysis::RankedModel& model) const
{
    if (m_answer->advice.transitions.empty())
        return u"–"_s;
    if (model.chosenOver.empty())
        return tr("never");
    QStringList ranges;
    for (const analysis::CostWeightRange& range : model.chosenOver) {
        if (std::isfinite(range.to))
            ranges.append(u"%1 – %2"_s.arg(formatNumber(range.from), formatNumber(range.to)));
        else
            ranges.append(
                range.from > 0 ? tr("from %1 on").arg(formatNumber(range.from)) : tr("always"));
    }
    return ranges.join(u", "_s);
}

QString AskedModels::tip(int row) const
{
    const analysis::RankedModel& model = m_ranking[static_cast<std::size_t>(row)];
    const QString name = armLabel(m_answer->experiment(), model.arm);
    if (!model.reason.eligible)
        return name;
    return name + u'\n'
        + tr("predicted score %1 + bonus %2 − cost %3 = %4")
              .arg(formatFixed(model.reason.predictedScore, 3), formatFixed(model.reason.bonus, 3),
                  formatFixed(model.reason.costTerm, 3), formatFixed(model.reason.value(), 3));
}

QVariant AskedModels::bar(int row) const
{
    const analysis::ArmReason& reason = m_ranking[static_cast<std::size_t>(row)].reason;
    if (!reason.isKnown())
        return {};
    return QVariant::fromValue(
        QList<double>{reason.predictedScore, reason.bonus, reason.costTerm, m_least, m_most});
}

QVariant AskedModels::cell(int row, int column, int role) const
{
    const analysis::RankedModel& model = m_ranking[static_cast<std::size_t>(row)];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case SortRole:
        return column == Model ? QVariant(text(row, column)) : value(row, column);
    case BarRole:
        return column == Value ? bar(row) : QVariant();
    case Qt::TextAlignmentRole:
        return alignment(column != Model);
    case Qt::ToolTipRole:
        return tip(row);
    case Qt::DecorationRole:
        return column == Model ? QVariant(modelChip(modelOfArm(m_answer->experiment(), model.arm)))
                               : QVariant();
    case Qt::FontRole: {
        if (!model.chosen)
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
