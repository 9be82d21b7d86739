// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/valuedelegate.h"

#include "ui/charts/valuebar.h"
#include "ui/models/askedmodels.h"
#include "ui/util/theme.h"

#include <QPainter>

namespace metallm::ui {

namespace {

constexpr double figureWidth = 58; // px: "−0.000" and room
constexpr double margin = 6;

} // namespace

void ValueDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const auto bar = index.data(AskedModels::BarRole).value<QList<double>>();
    const QRectF room = QRectF(option.rect).adjusted(margin, 0, -figureWidth, 0);
    if (bar.size() < 5 || room.width() < 2 * margin)
        return;
    const ValueSpan span{bar[3], bar[4]};
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawValueBar(*painter, Theme::of(option.widget),
        {.predictedScore = bar[0], .bonus = bar[1], .costTerm = bar[2]}, room,
        span.scale(room.left(), room.width()));
    painter->restore();
}

} // namespace metallm::ui
