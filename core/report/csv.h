// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/reportmodel.h"

namespace metallm::report {

/// Long form: one figure a row, as part, item, figure, value.
std::string toCsv(const Report& report);

} // namespace metallm::report
