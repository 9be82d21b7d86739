// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importer.h"

#include <filesystem>
#include <QByteArray>

namespace metallm::test {

/// The folder of the project's own fixtures.
std::filesystem::path dataFolder();

/// A data set as a person would check it by eye: its format, models, queries with their facts, the
/// figures of every outcome ("-" = missing or unknown), warnings and lint codes. `folder` is taken
/// out of the warnings.
QByteArray datasetText(const importer::ImportSummary& summary, const data::Dataset& dataset,
    const prices::PriceTable& prices, const std::filesystem::path& folder);

} // namespace metallm::test
