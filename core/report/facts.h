// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/reportmodel.h"

namespace metallm::report {

// The parts of a report that are facts, not findings.

std::string policyTitle(const sim::Parameters& parameters);
std::vector<Fact> parameterFacts(const sim::Experiment& experiment, double costWeight);
std::vector<Fact> datasetFacts(const sim::Experiment& experiment);
/// What must be known before the figures are believed, the gates that closed among it.
std::vector<std::string> notes(const ReportInput& input, const gates::Gates& gates);

} // namespace metallm::report
