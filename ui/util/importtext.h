// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/columnroles.h"
#include "core/import/importer.h"
#include "core/import/preview.h"

#include <QString>

// Words of the importers in the user's language; core has its own in English.
namespace metallm::ui {

QString roleText(importer::ColumnRole role);
/// One line about a format.
QString formatHelp(const importer::FormatInfo& format);
/// Why the format was taken: "recognised by its columns prompt, ...".
QString evidenceText(const importer::Evidence& evidence);
/// The kind of a finding, from its code; the finding's own words where it is not known.
QString lintTitle(const importer::LintFinding& finding);
/// "Imported own: 10 queries, 3 models, 30 outcomes".
QString importedText(const importer::ImportSummary& summary);

} // namespace metallm::ui
