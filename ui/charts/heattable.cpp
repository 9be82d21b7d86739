// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heattable.h"

#include "ui/charts/names.h"
#include "ui/util/format.h"
#include "ui/util/shortname.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace metallm::ui {

std::vector<int> wholePercents(const std::vector<double>& shares)
{
    std::vector<int> percents;
    std::vector<std::pair<double, std::size_t>> remainders;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const double percent = 100 * shares[i];
        percents.push_back(static_cast<int>(std::floor(percent)));
        remainders.emplace_back(percents.back() - percent, i); // most negative first
    }
    const double total = std::accumulate(shares.begin(), shares.end(), 0.0);
    const int missing = static_cast<int>(std::lround(100 * total))
        - std::accumulate(percents.begin(), percents.end(), 0);
    std::ranges::sort(remainders);
    for (int k = 0; k < missing; ++k)
        ++percents[remainders[static_cast<std::size_t>(k)].second];
    return percents;
}

HeatTable heatTable(const sim::RunResult& run, const QString& noDomain)
{
    const sim::Experiment& experiment = *run.experiment;
    HeatTable table;
    for (int arm = 0; arm < experiment.armCount(); ++arm) {
        table.models.append(armLabel(experiment, arm));
        table.datasetModels.push_back(modelOfArm(experiment, arm));
    }
    const auto& domains = experiment.dataset->domains;
    for (Eigen::Index row = 0; row < run.selectionByDomain.rows(); ++row) {
        const std::int64_t queries = run.selectionByDomain.row(row).sum();
        if (queries == 0)
            continue;
        const auto domain = static_cast<std::size_t>(row);
        table.domains.append(
            domain < domains.size() ? QString::fromStdString(domains[domain]) : noDomain);
        table.datasetDomains.push_back(domain < domains.size() ? static_cast<int>(domain) : -1);
        table.queries.push_back(queries);
        std::vector<double> shares;
        for (Eigen::Index arm = 0; arm < run.selectionByDomain.cols(); ++arm)
            shares.push_back(static_cast<double>(run.selectionByDomain(row, arm))
                / static_cast<double>(queries));
        table.percents.push_back(wholePercents(shares));
        table.shares.push_back(std::move(shares));
    }
    return table;
}

std::vector<std::vector<double>> selectedParts(const HeatTable& table, const sim::RunResult& run,
    const std::vector<std::int32_t>& selectedSteps)
{
    const sim::Experiment& experiment = *run.experiment;
    const std::size_t noDomain = experiment.dataset->domains.size();
    std::vector<std::vector<std::int64_t>> counts(
        noDomain + 1, std::vector<std::int64_t>(table.models.size(), 0));
    for (const std::int32_t step : selectedSteps) {
        const auto at = static_cast<std::size_t>(step);
        const std::int32_t domain =
            experiment.dataset->domainOf[static_cast<std::size_t>(experiment.eval[at])];
        if (run.arms[at] != sim::noArm)
            ++counts[domain < 0 ? noDomain : static_cast<std::size_t>(domain)]
                    [static_cast<std::size_t>(run.arms[at])];
    }
    std::vector<std::vector<double>> parts;
    for (std::size_t row = 0; row < table.shares.size(); ++row) {
        const int domain = table.datasetDomains[row];
        const auto& selected = counts[domain < 0 ? noDomain : static_cast<std::size_t>(domain)];
        std::vector<double>& line = parts.emplace_back();
        for (std::size_t column = 0; column < selected.size(); ++column) {
            const double all = table.shares[row][column] * static_cast<double>(table.queries[row]);
            line.push_back(
                all > 0 ? std::min(1.0, static_cast<double>(selected[column]) / all) : 0);
        }
    }
    return parts;
}

void HeatModel::setTable(HeatTable table)
{
    beginResetModel();
    m_table = std::move(table);
    m_selectedParts.clear();
    endResetModel();
}

void HeatModel::setSelectedParts(std::vector<std::vector<double>> parts)
{
    if (parts == m_selectedParts || (!parts.empty() && parts.size() != m_table.shares.size()))
        return;
    m_selectedParts = std::move(parts);
    if (rowCount() > 0 && columnCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {SelectedPartRole});
}

int HeatModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.domains.size());
}

int HeatModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.models.size());
}

QVariant HeatModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const auto column = static_cast<std::size_t>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return m_table.percents[row][column];
    case ShareRole:
        return m_table.shares[row][column];
    case DatasetModelRole:
        return m_table.datasetModels[column];
    case SelectedPartRole:
        return m_selectedParts.empty() ? QVariant() : QVariant(m_selectedParts[row][column]);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case Qt::ToolTipRole:
        return tr("%1 took %2 of the %Ln queries in %3", nullptr, pluralCount(m_table.queries[row]))
            .arg(m_table.models[index.column()], formatPercent(m_table.shares[row][column]),
                m_table.domains[index.row()]);
    default:
        return {};
    }
}

QVariant HeatModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool across = orientation == Qt::Horizontal;
    if (section < 0 || section >= (across ? columnCount() : rowCount()))
        return {};
    if (across && role == DatasetModelRole)
        return m_table.datasetModels[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return across ? shortName(m_table.models[section], m_table.models)
                      : m_table.domains[section];
    if (role == Qt::ToolTipRole)
        return across ? m_table.models[section]
                      : tr("%1: %Ln queries", nullptr,
                          pluralCount(m_table.queries[static_cast<std::size_t>(section)]))
                            .arg(m_table.domains[section]);
    return {};
}

} // namespace metallm::ui
