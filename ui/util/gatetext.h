// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gates/gate.h"
#include "core/import/lint.h"

#include <QString>
#include <span>

namespace metallm::ui {

/// In the user's language, with figures as the window writes them.
QString sentenceText(const Sentence& sentence);
QString gateText(const gates::Gate& gate);
QString lintText(const importer::LintFinding& finding);

/// The patterns that have translations: all that core's gates and lint say.
std::span<const char* const> knownSentences();

} // namespace metallm::ui
