// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/tuningsection.h"

class QTreeView;

namespace metallm::ui {

class ModelChoiceModel;

/// The models that take part, with check marks, colours and what each does alone.
class ModelsSection : public TuningSection {
    Q_OBJECT

public:
    ModelsSection(WorkbenchState& state, ParameterEditor& editor, QWidget* parent);

protected:
    void retranslate() override;
    void showParameters(const sim::Parameters& parameters) override;

private:
    void buildView();
    void connectState();
    void fitHeight();
    void showMenu(const QPoint& position);
    void choose(const std::vector<std::string>& models);

    ModelChoiceModel* m_model;
    QTreeView* m_view;
};

} // namespace metallm::ui
