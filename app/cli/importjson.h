// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "core/import/preview.h"

namespace metallm::cli {

Json json(const importer::ImportSummary& summary);
Json json(const importer::Preview& preview);
void print(const importer::ImportSummary& summary);
void print(const importer::Preview& preview);

} // namespace metallm::cli
