// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace metallm::ui {

/// A column of models' names: one that is too wide for its cell keeps what tells it from the others
/// (elidedName). These are what the model has under TableModel::PeerNamesRole, or else the names in
/// the same column.
class NameDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
};

} // namespace metallm::ui
