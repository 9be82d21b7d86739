// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/reportmodel.h"

namespace metallm::report {

std::string toMarkdown(const Report& report);

} // namespace metallm::report
