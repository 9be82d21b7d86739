// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/reportmodel.h"

namespace metallm::report {

/// One file that needs no other: no script, no font, no picture from elsewhere; light and dark.
std::string toHtml(const Report& report, const ReportInput& input);

} // namespace metallm::report
