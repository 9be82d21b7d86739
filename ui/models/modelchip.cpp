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

QPixmap paintedChip(const QColor& color)
{
    constexpr int side = 10;
    const QString key = u"modelchip "_s + color.name();
    QPixmap chip;
    if (QPixmapCache::find(key, &chip))
        return chip;
    const qreal scale = qGuiApp->devicePixelRatio();
    chip = QPixmap(QSize(side, side) * scale);
    chip.setDevicePixelRatio(scale);
    chip.fill(Qt::transparent);
    QPainter painter(&chip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(0, 0, side, side), 2, 2);
    painter.end();
    QPixmapCache::insert(key, chip);
    return chip;
}

} // namespace

QIcon modelChip(int datasetModelIndex)
{
    const QPixmap chip = paintedChip(modelColor(datasetModelIndex));
    QIcon icon(chip);
    icon.addPixmap(chip, QIcon::Selected); // or the highlight would tint it: another model's colour
    return icon;
}

} // namespace metallm::ui
