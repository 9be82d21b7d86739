// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/changesmodel.h"

#include "ui/charts/names.h"
#include "ui/models/modelchip.h"
#include "ui/util/format.h"
#include "ui/util/shortname.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

constexpr qsizetype mostLetters = 200;
constexpr std::size_t mostTextBytes = 4 * mostLetters; // UTF-8

} // namespace

void ChangesModel::setChanges(const ChangesPtr& changes)
{
    beginResetModel();
    m_changes = changes;
    m_order.clear();
    endResetModel();
}

void ChangesModel::setOrder(const ChangesPtr& changes, const std::vector<std::uint32_t>& order)
{
    if (changes != m_changes)
        return;
    beginResetModel();
    m_order = order;
    endResetModel();
}

void ChangesModel::retranslate()
{
    headersChanged();
}

const ChangedQuery& ChangesModel::at(int row) const
{
    const auto place = static_cast<std::size_t>(row);
    return m_changes->queries[m_order.empty() ? place : m_order[place]];
}

QVariant ChangesModel::header(int column, int role) const
{
    const std::array names{
        tr("query"), tr("pinned"), tr("present"), tr("Δ score"), tr("Δ cost"), tr("gain")};
    const std::array tips{QString(), tr("Model that the pinned run chose"),
        tr("Model that the present run chooses"), tr("Present run less pinned run"),
        tr("Present run less pinned run, US dollars"),
        tr("Reward of the present run less that of the pinned one, both at the present cost "
           "weight")};
    const auto place = static_cast<std::size_t>(column);
    if (role == Qt::DisplayRole)
        return names[place];
    if (role == Qt::ToolTipRole)
        return tips[place];
    if (role == Qt::TextAlignmentRole)
        return alignment(column >= int(ChangeColumn::Score));
    return {};
}

QString ChangesModel::modelName(int model) const
{
    if (model < 0)
        return tr("unserved");
    const QStringList names = modelNames(*m_changes->dataset);
    return shortName(names[model], names);
}

QString ChangesModel::text(int row, ChangeColumn column) const
{
    const ChangedQuery& change = at(row);
    switch (column) {
    case ChangeColumn::Query: {
        const auto query = static_cast<std::size_t>(change.query);
        const data::Dataset& dataset = *m_changes->dataset;
        const QString id = QString::fromStdString(dataset.queryIds[query]);
        const std::string& whole = dataset.texts[query];
        const auto bytes = static_cast<qsizetype>(std::min(whole.size(), mostTextBytes));
        const QString words = QString::fromUtf8(whole.data(), bytes).left(mostLetters).simplified();
        return words.isEmpty() ? id : id + u"  "_s + words;
    }
    case ChangeColumn::Before:
        return modelName(change.before);
    case ChangeColumn::After:
        return modelName(change.after);
    case ChangeColumn::Score:
        return formatSigned(change.score, 2);
    case ChangeColumn::Cost:
        return formatSigned(change.costUsd, formatUsd(change.costUsd));
    case ChangeColumn::Gain:
        break;
    }
    return formatSigned(change.gain, 3);
}

QVariant ChangesModel::cell(int row, int column, int role) const
{
    const auto which = ChangeColumn(column);
    if (role == Qt::TextAlignmentRole)
        return alignment(which >= ChangeColumn::Score);
    const int model = which == ChangeColumn::Before ? at(row).before
        : which == ChangeColumn::After              ? at(row).after
                                                    : -1;
    const data::Dataset& dataset = *m_changes->dataset;
    if (role == PeerNamesRole)
        return shortNames(modelNames(dataset));
    if (role == Qt::ToolTipRole && model >= 0)
        return QString::fromStdString(dataset.models[static_cast<std::size_t>(model)].name);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(row, which);
    if (role == Qt::DecorationRole && model >= 0)
        return modelChip(model);
    return {};
}

} // namespace metallm::ui
