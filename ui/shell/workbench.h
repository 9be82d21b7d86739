// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/analysiscontroller.h"
#include "ui/state/askcontroller.h"
#include "ui/state/checkcontroller.h"
#include "ui/state/embedcontroller.h"
#include "ui/state/embeddingcontroller.h"
#include "ui/state/inspector.h"
#include "ui/state/learningcontroller.h"
#include "ui/state/messagelog.h"
#include "ui/state/modelscontroller.h"
#include "ui/state/onlinecontroller.h"
#include "ui/state/parametereditor.h"
#include "ui/state/pinboard.h"
#include "ui/state/pincomparer.h"
#include "ui/state/queryselector.h"
#include "ui/state/reportcontroller.h"
#include "ui/state/selectioneditor.h"
#include "ui/state/sidebyside.h"
#include "ui/state/studycontroller.h"
#include "ui/state/sweepcontroller.h"
#include "ui/state/whatifcontroller.h"
#include "ui/state/workbenchstate.h"

namespace metallm::ui {

/// Everything behind the window: the state, and those who change it. No widget among them.
struct Workbench {
    MessageLog log;
    WorkbenchState state;
    ParameterEditor editor{state};
    AnalysisController analysis{state};
    StudyController study{state};
    ReportController report{state, study};
    LearningController learning{state};
    Inspector inspector{state, learning};
    OnlineController online{state};
    SweepController sweep{state};
    EmbedController embed{state, study};
    EmbeddingController embedding{state};
    SelectionEditor selection{state, editor.undoStack()};
    QuerySelector selector{state};
    WhatIfController whatIf{state, editor, analysis};
    CheckController checks{state, study};
    ModelsController models{state};
    PinBoard pins{state, editor.undoStack()};
    PinComparer comparer{state, pins};
    AskController ask{state};
    SideBySide sides{state, pins};

    bool isBusy() const
    {
        return analysis.isBusy() || study.isBusy() || report.isBusy() || online.isBusy()
            || sweep.isBusy() || selector.isBusy() || checks.isBusy() || models.isBusy()
            || pins.isBusy() || comparer.isBusy() || embedding.isBusy() || whatIf.isBusy()
            || embed.isBusy() || ask.isBusy() || learning.isBusy();
    }
};

} // namespace metallm::ui
