// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/parameters.h"

#include <QString>
#include <QWidget>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace metallm::ui {

class ParameterEditor;
class WorkbenchState;

/// One group of controls of the tuning panel: a heading, rows, a hairline below. It shows the
/// parameters of the state and proposes changed ones; it holds none itself.
class TuningSection : public QWidget {
    Q_OBJECT

public:
    TuningSection(WorkbenchState& state, ParameterEditor& editor, QWidget* parent);

protected:
    /// Sets every text; called once by the subclass and again when the language changes.
    virtual void retranslate() = 0;
    /// Called when the parameters or the data set have changed, with signals of controls blocked
    /// by the callee.
    virtual void showParameters(const sim::Parameters& parameters) = 0;

    WorkbenchState& state() const { return m_state; }
    ParameterEditor& editor() const { return m_editor; }
    /// Proposes the present parameters after `change(parameters)`.
    template<typename Change>
    void propose(Change change)
    {
        sim::Parameters parameters = currentParameters();
        change(parameters);
        proposeParameters(parameters);
    }

    void setHeading(const QString& text);
    QVBoxLayout* content() const { return m_content; }
    /// A labelled control: the label at the left, its buddy at the right.
    QLabel* addRow(QWidget* control);
    void changeEvent(QEvent* event) override;

private:
    sim::Parameters currentParameters() const;
    void proposeParameters(const sim::Parameters& parameters);

    WorkbenchState& m_state;
    ParameterEditor& m_editor;
    QLabel* m_heading;
    QVBoxLayout* m_content;
};

} // namespace metallm::ui
