// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/util/theme.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

namespace metallm::ui {

constexpr int noModel = -1; ///< a column that stands for none

/// The name of a row or a column, and those that it is to be told from where it is shortened.
struct HeatName {
    QString text;
    QStringList peers{};
};

// Drawn alike on the screen and in saved pictures.
void drawHeatCell(QPainter& painter, const Theme& theme, const QRectF& rect, int datasetModel,
    double share, const QString& text);
/// `strength`: 0 to 1, how deep the tint is; none = not known.
void drawHeatFigure(QPainter& painter, const Theme& theme, const QRectF& rect,
    const QVariant& strength, const QString& text, bool bold);
/// A model's name over its column; upright where the column is too narrow for it.
void drawHeatHead(QPainter& painter, const Theme& theme, const QRectF& rect, int datasetModel,
    const HeatName& name, bool upright);
void drawHeatRowName(
    QPainter& painter, const Theme& theme, const QRectF& rect, const HeatName& name);

/// Sizes of a heat table in a given room: cells grow to fill it, and scroll when they cannot.
struct HeatLayout {
    int nameWidth = 0; ///< of the rows' names
    int headHeight = 0;
    int cellWidth = 0;
    int cellHeight = 0;
    bool upright = false; ///< models' names are turned

    /// `figures`: texts that the cells must have room for; none = whole per cent.
    static HeatLayout fitted(const QStringList& rows, const QStringList& heads, const QSize& room,
        const QStringList& figures = {});
    QSize total(qsizetype rows, qsizetype columns) const
    {
        return {nameWidth + static_cast<int>(columns) * cellWidth,
            headHeight + static_cast<int>(rows) * cellHeight};
    }
};

class HeatDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
};

class HeatHeader : public QHeaderView {
    Q_OBJECT

public:
    HeatHeader(Qt::Orientation orientation, QWidget* parent);
    void setLayoutInForce(const HeatLayout& layout);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    HeatLayout m_layout;
    QStringList m_names; // of all sections, as last painted
};

} // namespace metallm::ui
