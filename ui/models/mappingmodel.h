// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/columnroles.h"
#include "ui/models/tablemodel.h"

namespace metallm::ui {

/// The columns of a table with what an import takes them for, which can be changed: one row a
/// column. Edits are proposed by a signal and shown when they come back.
class MappingModel : public TableModel {
    Q_OBJECT

public:
    enum Column { Name, Sample, Role, Model, ColumnCount };

    using TableModel::TableModel;

    void setTable(std::vector<std::string> header, std::vector<std::vector<std::string>> cells);
    void setMapping(const importer::Mapping& mapping);
    const importer::Mapping& mapping() const { return m_mapping; }
    void retranslate();

    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// The role as an importer::ColumnRole in a number, the model as text.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void proposed(const metallm::importer::Mapping& mapping);

protected:
    int rows() const override { return static_cast<int>(m_header.size()); }
    int columns() const override { return ColumnCount; }
    QVariant header(int column, int role) const override;
    QVariant cell(int row, int column, int role) const override;

private:
    importer::ColumnUse use(int row) const;
    QString sample(int row) const;

    std::vector<std::string> m_header;
    std::vector<std::vector<std::string>> m_cells;
    importer::Mapping m_mapping;
};

} // namespace metallm::ui
