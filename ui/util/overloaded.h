// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace metallm::ui {

/// For std::visit: one call for each alternative.
template<typename... Calls>
struct Overloaded : Calls... {
    using Calls::operator()...;
};

} // namespace metallm::ui
