// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/modelscontroller.h"

#include <QWidget>
#include <vector>

class QLabel;
class QTabWidget;

namespace metallm::ui {

class ChartPanel;
class ChoiceBox;
class FigureHeat;
class ParameterEditor;
class ProgressOverlay;
class QualityPriceChart;

/// The models compared with each other, whatever the router does: by domain, in pairs, one by one,
/// as pools, and quality against price. Every mark asks for the queries behind it.
class CompareModelsPanel : public QWidget {
    Q_OBJECT

public:
    CompareModelsPanel(ModelsController& models, ParameterEditor& editor, QWidget* parent);

    /// Those that can be saved and exported.
    std::vector<ChartPanel*> charts() const;
    QSize sizeHint() const override { return {820, 190}; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void build(ParameterEditor& editor);
    QWidget* agreementPage();
    void connectModels();
    void connectProgress();
    void retranslate();
    void showComparison();
    void showAgreement();
    analysis::RightKind kind() const;
    void askDomain(int row, int arm);
    void askPair(int a, int b);
    void askRight(int arm);

    ModelsController& m_models;
    QTabWidget* m_tabs;
    FigureHeat* m_domains;
    QLabel* m_kindLabel;
    ChoiceBox* m_kind;
    FigureHeat* m_agreement;
    QualityPriceChart* m_scatter;
    ProgressOverlay* m_progress;
};

} // namespace metallm::ui
