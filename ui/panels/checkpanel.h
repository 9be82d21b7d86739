// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/gatesmodel.h"
#include "ui/state/checkcontroller.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace metallm::ui {

class ClaimForm;
class WorkbenchState;

/// What must be known before the result is relied on: the warnings, each leading to what it speaks
/// of, and whether what is claimed of the result holds.
class CheckPanel : public QWidget {
    Q_OBJECT

public:
    CheckPanel(WorkbenchState& state, CheckController& checks, QWidget* parent);

    QSize sizeHint() const override { return {820, 190}; }

signals:
    void ledTo(metallm::ui::GateSubject subject);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectState();
    void retranslate();
    void showReport(const CheckReportPtr& report);
    void showSelected();
    const gates::Gate* selected() const;
    void lead();

    WorkbenchState& m_state;
    CheckController& m_checks;
    GatesModel* m_model;
    QTableView* m_table;
    QLabel* m_none;
    QLabel* m_text;
    QPushButton* m_lead;
    ClaimForm* m_claim;
};

} // namespace metallm::ui
