// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartpanel.h"

class QAbstractItemDelegate;
class QAbstractItemModel;
class QBoxLayout;
class QLabel;
class QModelIndex;
class QTableView;

namespace metallm::ui {

class HeatHeader;
struct HeatLayout;
struct Theme;

/// A table of tinted cells under a head, with a caption: cells grow to fill the panel and scroll
/// where they cannot; the picture that is saved is drawn alike.
class HeatPanel : public ChartPanel {
    Q_OBJECT

public:
    explicit HeatPanel(QWidget* parent = nullptr);

protected:
    /// `name`: the panel's; its table is called the same with "Table" behind it.
    void setUp(const QString& name, QAbstractItemModel* model, QAbstractItemDelegate* delegate);
    /// After the model has changed.
    void showCells();
    /// Of rows or columns, as they stand beside and over the cells.
    virtual QStringList names(Qt::Orientation orientation) const;
    /// Index in the data set's models, for its colour; noModel = the column stands for none.
    virtual int modelOfColumn(int column) const;
    /// What the cells must have room for; none = whole per cent.
    virtual QStringList cellTexts() const;
    virtual void drawCell(
        QPainter& painter, const QRectF& rect, const QModelIndex& index) const = 0;
    /// What the cells are, below a saved picture.
    virtual QString legend() const = 0;
    /// Enter or Space on a cell; false = the table's own answer.
    virtual bool enterPressed(const QModelIndex& cell);

    QTableView& table() const { return *m_table; }
    HeatHeader& head() const { return *m_head; }
    HeatHeader& rowNames() const { return *m_rowNames; }
    QLabel& caption() const { return *m_caption; }
    /// The line of the caption: there is room behind it.
    QBoxLayout& captionLine() const { return *m_captionLine; }

    void staleChanged() override;
    QSize pictureSize() const override;
    void paintPicture(QPainter& painter, const QSizeF& size) const override;
    void retranslate() override;

    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    HeatLayout layoutFor(const QSize& room) const;
    void fitCells();

    QTableView* m_table;
    HeatHeader* m_head;
    HeatHeader* m_rowNames;
    QLabel* m_caption;
    QBoxLayout* m_captionLine;
};

} // namespace metallm::ui
