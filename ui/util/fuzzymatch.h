// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QString>

namespace metallm::ui {

/// How well a text answers what was typed: every letter of `typed` must be in it, in that order and
/// in any case (spaces do not count). Beginnings of words and letters in a row weigh more, and so
/// do shorter texts. Higher is better; none = no match. Everything matches an empty `typed`, with
/// 0.
std::optional<int> fuzzyScore(const QString& typed, const QString& text);

} // namespace metallm::ui
