// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/bardelegate.h"

#include "ui/models/learningmodel.h"
#include "ui/util/theme.h"

#include <QPainter>

namespace metallm::ui {

namespace {
constexpr double barHeight = 3;
constexpr double margin = 3;
} // namespace

void BarDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant length = index.data(LearningModel::BarRole);
    if (!length.isValid())
        return;
    const Theme& theme = Theme::of(option.widget);
    const QRectF cell = QRectF(option.rect).adjusted(margin, 0, -margin, -1);
    const double width = length.toDouble() * cell.width();
    painter->fillRect(QRectF(cell.right() - width, cell.bottom() - barHeight, width, barHeight),
        theme.readable(modelColor(index.data(LearningModel::DatasetModelRole).toInt())));
}

} // namespace metallm::ui
