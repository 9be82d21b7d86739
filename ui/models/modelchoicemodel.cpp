// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/modelchoicemodel.h"

#include "ui/models/modelchip.h"
#include "ui/util/format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace metallm::ui {

void ModelChoiceModel::setDataset(const std::shared_ptr<const data::Dataset>& dataset)
{
    beginResetModel();
    m_dataset = dataset;
    m_snapshot.reset();
    m_chosen.assign(dataset ? dataset->models.size() : 0, true);
    endResetModel();
}

void ModelChoiceModel::setParameters(const sim::Parameters& parameters)
{
    std::vector<bool> chosen = m_chosen;
    for (std::size_t row = 0; row < chosen.size(); ++row)
        chosen[row] = parameters.models.empty()
            || std::ranges::find(parameters.models, m_dataset->models[row].name)
                != parameters.models.end();
    if (chosen == m_chosen)
        return;
    m_chosen = chosen;
    emit dataChanged(index(0, Name), index(rows() - 1, Name), {Qt::CheckStateRole});
}

void ModelChoiceModel::setSnapshot(const SnapshotPtr& snapshot)
{
    const bool sameFigures = m_snapshot && snapshot && m_snapshot->analysis == snapshot->analysis;
    m_snapshot = snapshot;
    if (!sameFigures && rows() > 0)
        emit dataChanged(index(0, Accuracy), index(rows() - 1, Cost));
}

void ModelChoiceModel::retranslate()
{
    headersChanged();
}

std::vector<std::string> ModelChoiceModel::names(const std::vector<bool>& chosen) const
{
    std::vector<std::string> result;
    if (std::ranges::all_of(chosen, std::identity()))
        return result;
    for (std::size_t row = 0; row < chosen.size(); ++row) {
        if (chosen[row])
            result.push_back(m_dataset->models[row].name);
    }
    return result;
}

std::vector<std::string> ModelChoiceModel::withToggled(int row) const
{
    std::vector<bool> chosen = m_chosen;
    chosen[static_cast<std::size_t>(row)] = !isChosen(row);
    return names(chosen);
}

std::vector<std::string> ModelChoiceModel::withOnly(int row) const
{
    std::vector<bool> chosen(m_chosen.size(), false);
    chosen[static_cast<std::size_t>(row)] = true;
    return names(chosen);
}

Qt::ItemFlags ModelChoiceModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = TableModel::flags(index);
    return index.isValid() && index.column() == Name ? flags | Qt::ItemIsUserCheckable : flags;
}

bool ModelChoiceModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const bool wanted = value.toInt() == Qt::Checked;
    const bool last = !wanted && std::ranges::count(m_chosen, true) == 1;
    if (wanted == isChosen(index.row()) || last)
        return false; // a router needs at least one model
    emit proposed(withToggled(index.row()));
    return true;
}

QVariant ModelChoiceModel::header(int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return alignment(column != Name);
    if (role == Qt::DisplayRole)
        return column == Name ? tr("Models") : column == Accuracy ? tr("accuracy") : tr("$/10k");
    if (role == Qt::ToolTipRole && column != Name)
        return column == Accuracy ? tr("Accuracy of the model used for every evaluation query")
                                  : tr("US dollars for 10,000 queries, all sent to the model");
    return {};
}

QVariant ModelChoiceModel::cell(int row, int column, int role) const
{
    const analysis::SingleModel* model = figures(row);
    const std::optional<double> accuracy = model ? model->accuracy : std::nullopt;
    const std::optional<double> cost = model ? model->costPer10k : std::nullopt;
    const std::string& name = m_dataset->models[static_cast<std::size_t>(row)].name;
    if (role == Qt::TextAlignmentRole)
        return alignment(column != Name);
    if (role == Qt::ToolTipRole)
        return tip(row);
    if (column == Name && role == Qt::CheckStateRole)
        return isChosen(row) ? Qt::Checked : Qt::Unchecked;
    if (column == Name && role == Qt::DecorationRole)
        return modelChip(row);
    if (column == Name && (role == Qt::DisplayRole || role == SortRole))
        return QString::fromStdString(name);
    if (role == Qt::DisplayRole)
        return column == Accuracy ? formatFixed(accuracy ? 100 * *accuracy : accuracy, 1)
                                  : formatNumber(cost, cost && *cost < 0.01 ? 1 : 3);
    if (role == SortRole) {
        const std::optional<double> figure = column == Accuracy ? accuracy : cost;
        return figure ? QVariant(*figure) : QVariant();
    }
    return {};
}

const analysis::SingleModel* ModelChoiceModel::figures(int row) const
{
    if (!m_snapshot)
        return nullptr;
    const auto& models = m_snapshot->analysis->models;
    const auto found = std::ranges::find(models,
        m_dataset->models[static_cast<std::size_t>(row)].name, &analysis::SingleModel::name);
    return found == models.end() ? nullptr : &*found;
}

QString ModelChoiceModel::tip(int row) const
{
    const data::ModelInfo& info = m_dataset->models[static_cast<std::size_t>(row)];
    const QString name = QString::fromStdString(info.name).toHtmlEscaped();
    const QString provider = QString::fromStdString(info.provider).toHtmlEscaped();
    const analysis::SingleModel* model = figures(row);
    QString text = u"<p><b>"_s + name + u"</b>"_s;
    if (!provider.isEmpty())
        text += u"<br>"_s + provider;
    if (!model)
        return text + u"</p>"_s;
    text += u"<br>"_s
        + tr("%1 alone: accuracy %2, %3 per 10,000 queries")
              .arg(name, formatPercent(model->accuracy), formatUsd(model->costPer10k))
        + u"<br>"_s
        + tr("%Ln evaluation queries with an outcome", nullptr, pluralCount(model->outcomes));
    return text + u"</p>"_s;
}

} // namespace metallm::ui
