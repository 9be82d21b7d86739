// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace metallm::report {

extern const char* const htmlTemplate; ///< mustache
extern const char* const htmlStyle; ///< the style sheet, pictures included

} // namespace metallm::report
