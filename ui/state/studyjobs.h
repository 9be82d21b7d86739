// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/import/importer.h"
#include "core/prices/pricetable.h"
#include "core/sim/parameters.h"
#include "core/store/salvage.h"
#include "core/store/study.h"
#include "core/util/result.h"
#include "core/util/runcontext.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

// What the study controller does in its worker: values in, values out, a connection of its own.
namespace metallm::ui {

/// What a study holds, for lists and menus.
struct StudyContents {
    std::filesystem::path file;
    bool readOnly = false;
    std::vector<store::DatasetInfo> datasets;
    std::vector<prices::PriceTable> priceTables;
    std::vector<store::AnalysisRecord> analyses;

    /// To hold the prices of the table in force against.
    std::vector<prices::PriceTable> otherPriceTables(const std::string& inForce) const;
};

/// A data set ready for the window.
struct LoadedDataset {
    std::shared_ptr<const data::Dataset> dataset;
    prices::PriceTable prices;
    sim::Parameters parameters;
    StudyContents contents; ///< the embedding may have changed it
};

struct ImportedDataset {
    importer::ImportSummary summary;
    StudyContents contents;
};

struct SalvagedStudy {
    store::SalvageReport report;
    StudyContents contents; ///< of the new study
};

Result<StudyContents> readStudy(const std::filesystem::path& file);
/// Puts the sample into the study unless it is there.
Result<StudyContents> addSample(const std::filesystem::path& file, const RunContext& context);
Result<ImportedDataset> importFiles(const std::filesystem::path& file,
    const importer::ImportRequest& request, const RunContext& context);
/// The data set with its prices and the parameters to begin with. One that has texts but no
/// contexts is embedded on the way, fitted on its training part, and the contexts are kept.
Result<LoadedDataset> loadForWindow(
    const std::filesystem::path& file, const std::string& dataset, const RunContext& context);
Result<StudyContents> savePrices(
    const std::filesystem::path& file, const prices::PriceTable& prices);
/// These in the place of all analyses of the data set with that hash.
Result<StudyContents> saveAnalyses(const std::filesystem::path& file,
    const std::string& datasetHash, const std::vector<store::AnalysisRecord>& records);
/// Into a new study beside the damaged one: "mine-salvaged.metallm", or with a number where that is
/// taken.
Result<SalvagedStudy> salvageBeside(const std::filesystem::path& file, const RunContext& context);
/// Gives the folder back.
Result<std::filesystem::path> exportFolder(const std::filesystem::path& file,
    const std::string& dataset, const std::filesystem::path& folder, const RunContext& context);

/// A training part named by the data set itself where it has one, the best cost mode that it
/// allows, and a cost weight at which both ends of the scale matter.
sim::Parameters startingParameters(const data::Dataset& dataset, const prices::PriceTable& prices);

} // namespace metallm::ui
