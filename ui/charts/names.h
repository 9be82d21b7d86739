// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/experiment.h"

#include <QString>
#include <QStringList>
#include <string>

namespace metallm::ui {

/// A policy as people write it: "LinUCB" for linucb.
QString policyLabel(const std::string& policy);

/// Name of an arm's model, and its index in the data set's model list (its colour and marker).
QString armLabel(const sim::Experiment& experiment, int arm);
/// Where room is short: as shortName() has it among the models of the data set.
QString shortArmLabel(const sim::Experiment& experiment, int arm);
QStringList modelNames(const data::Dataset& dataset);
int modelOfArm(const sim::Experiment& experiment, int arm);

} // namespace metallm::ui
