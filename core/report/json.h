// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/reportmodel.h"

namespace metallm::report {

/// One object, UTF-8; a figure that does not exist is null.
std::string toJson(const Report& report, const ReportInput& input);

} // namespace metallm::report
