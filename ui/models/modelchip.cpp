// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/modelchip.h"

#include "ui/util/theme.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

/// With an outline, which stands out from the panel where the colour alone does not.
QPixmap paintedChip(const QColor& color, const QColor& outline)
{
    constexpr int side = 10;
    const QString key = u"modelchip "_s + color.name() + outline.name();
    QPixmap chip;
    if (QPixmapCache::find(key, &chip))
        return chip;
    const qreal scale = qGuiApp->devicePixelRatio();
    chip = QPixmap(QSize(side, side) * scale);
    chip.setDevicePixelRatio(scale);
    chip.fill(Qt::transparent);
    QPainter painter(&chip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(outline, 1));
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(0.5, 0.5, side - 1, side - 1), 2, 2);
    painter.end();
    QPixmapCache::insert(key, chip);
    return chip;
}

} // namespace

QIcon modelChip(int datasetModelIndex)
{
    const QColor color = modelColor(datasetModelIndex);
    const Theme& theme = Theme::of(QGuiApplication::palette());
    const QPixmap chip = paintedChip(color, theme.readable(color));
    QIcon icon(chip);
    icon.addPixmap(chip, QIcon::Selected); // or the highlight would tint it: another model's colour
    return icon;
}

} // namespace metallm::ui
