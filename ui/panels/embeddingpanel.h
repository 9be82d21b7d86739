// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/embeddingcontroller.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QListWidget;

namespace metallm::ui {

class ChoiceBox;
class EmbeddingMap;
class SelectionEditor;
class WorkbenchState;

/// The contexts of the data set: what they look like in figures, and every query on a map. A point
/// that is chosen is the window's query; a rectangle filters the queries.
class EmbeddingPanel : public QWidget {
    Q_OBJECT

public:
    struct Collaborators {
        WorkbenchState& state;
        SelectionEditor& selection;
        EmbeddingController& embedding;
    };

    EmbeddingPanel(const Collaborators& with, QWidget* parent);

    EmbeddingMap& map() const { return *m_map; }
    QSize sizeHint() const override { return {520, 280}; }

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildSide();
    void connectState();
    void connectMap();
    void retranslate();
    void showLegend();
    void showStatistics(const EmbeddingPtr& embedding);

    Collaborators m_with;
    ChoiceBox* m_colouring;
    QListWidget* m_legend;
    QLabel* m_statistics;
    EmbeddingMap* m_map;
};

} // namespace metallm::ui
