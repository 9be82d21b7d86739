// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/mapping.h"

#include <QStyledItemDelegate>

namespace metallm::ui {

/// Edits a column's role by a drop-down list that opens at once; shows a mark that it can be.
class RoleDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setShape(importer::Mapping::Shape shape) { m_shape = shape; }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(
        QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;

private:
    importer::Mapping::Shape m_shape = importer::Mapping::Shape::Long;
};

} // namespace metallm::ui
