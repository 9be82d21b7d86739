// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/heatpanel.h"

#include <optional>
#include <QAbstractTableModel>
#include <QStringList>
#include <vector>

namespace metallm::ui {

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
class FigureHeat : public HeatPanel {
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
    void appearanceChanged() override { showCells(); }
    int modelOfColumn(int column) const override;
    void drawCell(QPainter& painter, const QRectF& rect, const QModelIndex& index) const override;
    QString legend() const override { return m_model->table().caption; }
    bool enterPressed(const QModelIndex& cell) override;
    QString emptyText() const override;

private:
    void showCaption();

    QString m_title;
    FigureModel* m_model;
};

} // namespace metallm::ui
