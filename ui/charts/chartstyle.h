// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/util/theme.h"

#include <QPainterPath>
#include <QPen>
#include <QRectF>
#include <QStringList>

class QPainter;

// How every chart draws the same things.
namespace metallm::ui {

namespace chartmeasure {
constexpr double routerWidth = 2.4; ///< px
constexpr double referenceWidth = 1.3;
constexpr double markRadius = 5;
constexpr double gridOpacity = 0.08;
constexpr double bandOpacity = 0.10;
constexpr double staleOpacity = 0.4;
} // namespace chartmeasure

QPainterPath markerPath(MarkerShape shape, const QPointF& centre, double radius);

/// A model's mark: its colour and shape, with an outline where the colour alone is too faint.
void drawModelMark(
    QPainter& painter, const Theme& theme, int datasetModel, const QPointF& centre, double radius);

/// Text with a halo of the panel's colour, so that it stays readable over a line.
void drawHaloText(QPainter& painter, const Theme& theme, const QRectF& rect, const QString& text,
    const QColor& ink, Qt::Alignment alignment = Qt::AlignCenter);

/// One line of a tip: a colour (invalid = none), what it is, and its figure.
struct TipLine {
    QString text;
    QString figure{};
    QColor color{};

    bool operator==(const TipLine&) const = default;
};

QSizeF tipSize(const QList<TipLine>& lines);
void drawTip(
    QPainter& painter, const Theme& theme, const QRectF& rect, const QList<TipLine>& lines);
/// Beside `anchor`, inside `bounds`, on the side that covers least of `avoid`.
QRectF tipRect(const QSizeF& size, const QPointF& anchor, const QRectF& bounds,
    const QList<QRectF>& avoid = {});

QSizeF textSize(const QString& text, const QFont& font);

} // namespace metallm::ui
