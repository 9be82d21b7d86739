// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/study.h"
#include "ui/state/resultsnapshot.h"

#include <QString>

namespace metallm::ui {

/// What a study keeps of the analysis on screen: enough to produce every figure again.
store::AnalysisRecord analysisRecord(const ResultSnapshot& snapshot, const QString& name);

} // namespace metallm::ui
