// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/comparedcolumn.h"

#include <array>
#include <QWidget>

class QPushButton;

namespace metallm::ui {

class ChartFeed;
class ChartLink;

/// Two analyses side by side, what they differ in above them. Their charts have the same axes:
/// zoom, pan and crosshair of one are those of the other.
class SideBySidePanel : public QWidget {
    Q_OBJECT

public:
    SideBySidePanel(SideBySide& sides, QWidget* parent);

    /// Of the analysis at a place: 0 = left, 1 = right.
    std::vector<ChartPanel*> charts(std::size_t place) const;
    /// Whether anybody looks; nothing is drawn for a panel that nobody sees.
    void setWatched(bool watched);
    QSize sizeHint() const override { return {820, 620}; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* comparison();
    void linkCharts();
    void retranslate();
    void showSides();
    void showHeads();
    void showRow(std::size_t row);
    void refit();

    SideBySide& m_sides;
    std::array<ComparedColumn*, 2> m_columns;
    std::array<ChartLink*, ComparedColumn::chartCount> m_links{};
    QWidget* m_comparison = nullptr;
    QLabel* m_hint;
    QLabel* m_differences;
    QPushButton* m_swap;
    ChartFeed* m_feed = nullptr; // row by row
    bool m_watched = false;
};

} // namespace metallm::ui
