// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/jobrunner.h"
#include "ui/state/whatif.h"
#include "ui/state/whatifpicture.h"

#include <optional>
#include <QObject>
#include <QTimer>

namespace metallm::ui {

class AnalysisController;
class ParameterEditor;
class WorkbenchState;

/// Prices that are tried out: what is set here is on the undo stack and moves the prices in force;
/// what follows from it (the band of a range, break-even prices, another scenario beside it) is
/// computed in a worker once the analysis on screen answers.
class WhatIfController : public QObject {
    Q_OBJECT

public:
    WhatIfController(WorkbenchState& state, ParameterEditor& editor,
        const AnalysisController& analysis, QObject* parent = nullptr);

    const prices::WhatIf& whatIf() const { return m_whatIf; }
    /// Null until there is one for the analysis on screen.
    const WhatIfPicturePtr& picture() const { return m_picture; }
    const std::optional<prices::PriceTable>& compared() const { return m_compared; }
    double share() const { return m_share; }
    bool isBusy() const { return m_runner.isBusy(); }

    void set(const std::string& model, const prices::WhatIfPrice& price);
    /// As set(), all until endDrag() being one command.
    void drag(const std::string& model, const prices::WhatIfPrice& price);
    void endDrag() { m_dragging = false; }
    void resetToList();
    /// Nothing = compare with nothing.
    void compareWith(std::optional<prices::PriceTable> table);
    /// Share of the queries that a break-even price is for; 0 = a single query.
    void setShare(double share);

    /// For the undo command: both at once.
    void restore(const prices::WhatIf& whatIf);

signals:
    void whatIfChanged();
    void pictureChanged(const metallm::ui::WhatIfPicturePtr& picture);
    void failed(const metallm::Error& error);

private:
    void push(const std::string& model, const prices::WhatIfPrice& price, int drag);
    void push(prices::WhatIf after, const QString& text, int drag);
    void onPricesChanged(const prices::PriceTable& prices);
    void askLater();
    void ask();
    void setPicture(WhatIfPicturePtr picture);

    WorkbenchState& m_state;
    ParameterEditor& m_editor;
    const AnalysisController& m_analysis;
    JobRunner m_runner;
    QTimer m_pause;
    prices::WhatIf m_whatIf;
    WhatIfPicturePtr m_picture;
    std::optional<prices::PriceTable> m_compared;
    double m_share = 0.05; // one odd query is no reason to keep a model
    int m_drag = 0;
    bool m_dragging = false;
    bool m_restoring = false; // the prices that change are ours
};

} // namespace metallm::ui
