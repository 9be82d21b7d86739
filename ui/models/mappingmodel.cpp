// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/mappingmodel.h"

#include "ui/util/importtext.h"

#include <array>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

constexpr std::size_t sampledRows = 3;
constexpr qsizetype sampledLetters = 40;

} // namespace

void MappingModel::setTable(
    std::vector<std::string> header, std::vector<std::vector<std::string>> cells)
{
    if (header == m_header && cells == m_cells)
        return;
    beginResetModel();
    m_header = std::move(header);
    m_cells = std::move(cells);
    endResetModel();
}

void MappingModel::setMapping(const importer::Mapping& mapping)
{
    m_mapping = mapping;
    columnsChanged(Role, Model);
}

void MappingModel::retranslate()
{
    headersChanged();
    columnsChanged(Role, Role);
}

importer::ColumnUse MappingModel::use(int row) const
{
    return importer::useOf(m_mapping, m_header[static_cast<std::size_t>(row)]);
}

QString MappingModel::sample(int row) const
{
    QStringList texts;
    for (std::size_t i = 0; i < std::min(sampledRows, m_cells.size()); ++i) {
        const auto& cells = m_cells[i];
        const auto column = static_cast<std::size_t>(row);
        const QString text =
            column < cells.size() ? QString::fromStdString(cells[column]).simplified() : QString();
        texts.append(text.size() > sampledLetters ? text.left(sampledLetters) + u'…' : text);
    }
    return texts.join(u" · "_s);
}

Qt::ItemFlags MappingModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = TableModel::flags(index);
    if (!index.isValid() || index.column() < Role)
        return flags;
    const bool hasModel = importer::belongsToModel(m_mapping.shape, use(index.row()).role);
    return index.column() == Role || hasModel ? flags | Qt::ItemIsEditable : flags;
}

bool MappingModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const importer::ColumnUse old = use(index.row());
    importer::ColumnUse wanted = old;
    if (index.column() == Role)
        wanted.role = static_cast<importer::ColumnRole>(value.toInt());
    else
        wanted.model = value.toString().trimmed().toStdString();
    if (wanted == old)
        return false;
    emit proposed(importer::withUse(
        m_mapping, m_header[static_cast<std::size_t>(index.row())], std::move(wanted)));
    return true;
}

QVariant MappingModel::header(int column, int role) const
{
    const std::array<QString, ColumnCount> names{
        tr("column"), tr("first values"), tr("is"), tr("of model")};
    if (role == Qt::TextAlignmentRole)
        return alignment(false);
    return role == Qt::DisplayRole ? names[static_cast<std::size_t>(column)] : QVariant();
}

QVariant MappingModel::cell(int row, int column, int role) const
{
    if (role == Qt::EditRole && column == Role)
        return static_cast<int>(use(row).role);
    if (role == Qt::ToolTipRole && column == Role)
        return tr("Click or press F2 to say what this column is");
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != SortRole)
        return {};
    switch (column) {
    case Name:
        return QString::fromStdString(m_header[static_cast<std::size_t>(row)]);
    case Sample:
        return sample(row);
    case Role:
        return roleText(use(row).role);
    default:
        return QString::fromStdString(use(row).model);
    }
}

} // namespace metallm::ui
