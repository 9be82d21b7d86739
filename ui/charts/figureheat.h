// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartpanel.h"

#include <optional>
#include <QAbstractTableModel>
#include <QStringList>
#include <vector>

class QLabel;
class QTableView;

namespace metallm::ui {

class HeatHeader;
struct HeatLayout;

/// Figures in rows and columns, tinted by their size. Pure.
struct FigureTable {
    struct Cell {
        std::optional<double> value{}; ///< none = not known
        QString text{};
        QString tip{};
        bool stands = false; ///< in bold
    };

    QStringList rows;
    QStringList columns;
    std::vector<int> columnModels{}; ///< index in the data set's models, for their colours
    std::vector<Cell> cells{}; ///< row by row
    QString caption{};

    bool isEmpty() const { return cells.empty(); }
    std::size_t cellAt(int row, int column) const
    {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(columns.size())
            + static_cast<std::size_t>(column);
    }
};

class FigureModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { StrengthRole = Qt::UserRole, DatasetModelRole, StandsRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setTable(FigureTable table);
    const FigureTable& table() const { return m_table; }

    int rowCount(const QModelIndex& parent = {}) const final;
    int columnCount(const QModelIndex& parent = {}) const final;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

private:
    FigureTable m_table;
    double m_least = 0;
    double m_most = 0;
};

/// A table of figures as a heat map. A click or Enter chooses a cell.
class FigureHeat : public ChartPanel {
    Q_OBJECT

public:
    explicit FigureHeat(const QString& name, QWidget* parent = nullptr);

    void setTable(FigureTable table);
    /// In the user's language.
    void setTitle(const QString& title, const QString& hint);
    QSize sizeHint() const override { return {420, 160}; }
    QString title() const override { return m_title; }
    QString csv() override;

signals:
    void cellChosen(int row, int column);

protected:
    bool hasPicture() const override;
    void snapshotChanged() override { }
    void appearanceChanged() override { fitCells(); }
    QSize pictureSize() const override;
    void paintPicture(QPainter& painter, const QSizeF& size) const override;
    QString emptyText() const override;

    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTable(const QString& name);
    void fitCells();
    void showCaption();
    HeatLayout layoutFor(const QSize& room) const;

    QString m_title;
    FigureModel* m_model;
    QTableView* m_table;
    HeatHeader* m_head;
    HeatHeader* m_rowNames;
    QLabel* m_caption;
};

} // namespace metallm::ui
