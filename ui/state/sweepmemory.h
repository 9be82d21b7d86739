// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/sweep.h"

#include <memory>
#include <QString>
#include <string>

namespace metallm::ui {

class StudyController;
class SweepController;
class WorkbenchState;

/// The finished cells of sweeps over a data set, kept in its study, over a connection of their own
/// for the thread that asks. Null where the study cannot be opened: then nothing is remembered.
std::unique_ptr<sim::CellStore> openSweepMemory(
    const QString& studyFile, const std::string& dataset);

/// From now on the sweeps over each data set that is loaded are remembered in the study it is of.
void rememberSweeps(SweepController& sweep, const StudyController& study, WorkbenchState& state);

} // namespace metallm::ui
