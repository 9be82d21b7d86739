// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/spreaddelegate.h"

#include "ui/models/comparedmodels.h"
#include "ui/util/theme.h"

#include <QPainter>

namespace metallm::ui {

namespace {

constexpr double barWidth = 2.5; // px a bin
constexpr double margin = 4;

} // namespace

void SpreadDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const auto bins = index.data(ComparedModels::BinsRole).value<QList<double>>();
    const Theme& theme = Theme::of(option.widget);
    const QColor color =
        theme.readable(modelColor(index.data(ComparedModels::DatasetModelRole).toInt()));
    const double bottom = option.rect.bottom() - margin + 1;
    const double most = option.rect.height() - 2 * margin;
    for (qsizetype i = 0; i < bins.size(); ++i)
        if (bins[i] > 0) {
            const double height = std::max(1.0, bins[i] * most);
            painter->fillRect(QRectF(option.rect.left() + margin + double(i) * barWidth,
                                  bottom - height, barWidth - 0.5, height),
                color);
        }
}

QSize SpreadDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto bins = index.data(ComparedModels::BinsRole).value<QList<double>>();
    return QStyledItemDelegate::sizeHint(option, index)
        .grownBy({0, 0, static_cast<int>(double(bins.size()) * barWidth + margin), 0});
}

} // namespace metallm::ui
