// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>

// Texts of the policy register, which core has in English.
namespace metallm::ui {

/// In the user's language, where there is a translation (context "policy").
QString policyText(const std::string& text);
/// A parameter's name as people read it: "Window length" for window-length.
QString settingTitle(const std::string& name);

} // namespace metallm::ui
