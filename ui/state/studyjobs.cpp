// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/studyjobs.h"

#include "core/data/costs.h"
#include "core/embed/embedder.h"
#include "core/sample/sample.h"
#include "core/sim/split.h"
#include "core/store/analyses.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

namespace metallm::ui {

namespace {

constexpr double startingCostWeight = 0.2;
constexpr auto defaultEmbedder = "lsa:256";

Result<StudyContents> contentsOf(const store::Study& study)
{
    auto datasets = study.datasets();
    if (!datasets)
        return tl::unexpected(datasets.error());
    auto tables = study.priceTables();
    if (!tables)
        return tl::unexpected(tables.error());
    auto analyses = study.analyses();
    if (!analyses)
        return tl::unexpected(analyses.error());
    return StudyContents{study.file(), study.isReadOnly(), *std::move(datasets), *std::move(tables),
        *std::move(analyses)};
}

bool hasSplit(const data::Dataset& dataset, const std::string& name)
{
    return std::ranges::find(dataset.splits, name) != dataset.splits.end();
}

Result<std::shared_ptr<const data::Dataset>> embedded(
    store::Study& study, std::shared_ptr<const data::Dataset> dataset, const RunContext& context)
{
    if (dataset->contexts || !data::hasTexts(*dataset))
        return dataset;
    const auto split = sim::splitQueries(*dataset, sim::embeddingSplit(*dataset));
    if (!split)
        return tl::unexpected(split.error());
    const auto embedder = embed::makeEmbedder(defaultEmbedder);
    if (!embedder)
        return tl::unexpected(embedder.error());
    auto contexts = (*embedder)->embed(*dataset, split->train, context);
    if (!contexts)
        return tl::unexpected(contexts.error());
    if (!study.isReadOnly()) {
        if (auto kept = study.storeContexts(dataset->name, *contexts, context); !kept)
            return tl::unexpected(kept.error());
    }
    auto copy = std::make_shared<data::Dataset>(*dataset);
    copy->contexts = std::make_shared<const data::Contexts>(*std::move(contexts));
    return copy;
}

/// The table that came with the data set; else an empty one, to be filled in the prices panel and
/// found again under the same name.
Result<prices::PriceTable> pricesFor(const store::Study& study, const data::Dataset& dataset)
{
    if (!dataset.priceTable.empty())
        return study.priceTable(dataset.priceTable);
    const auto tables = study.priceTables();
    if (!tables)
        return tl::unexpected(tables.error());
    const auto found = std::ranges::find(*tables, dataset.name, &prices::PriceTable::name);
    return found != tables->end() ? *found : prices::PriceTable{dataset.name};
}

} // namespace

sim::Parameters startingParameters(const data::Dataset& dataset, const prices::PriceTable& prices)
{
    sim::Parameters parameters;
    parameters.dataset = dataset.name;
    parameters.priceTable = prices.name;
    parameters.costWeight = startingCostWeight;
    if (hasSplit(dataset, "train") && hasSplit(dataset, "test")) {
        parameters.trainSplit = "train";
        parameters.evalSplit = "test";
    }
    std::vector<int> arms(dataset.models.size());
    std::iota(arms.begin(), arms.end(), 0);
    if (const auto costs = data::computeCosts(dataset, prices, arms, data::CostMode::Best))
        parameters.costMode = costs->mode;
    return parameters;
}

std::vector<prices::PriceTable> StudyContents::otherPriceTables(const std::string& inForce) const
{
    std::vector<prices::PriceTable> others;
    std::ranges::copy_if(priceTables, std::back_inserter(others),
        [&inForce](const prices::PriceTable& table) { return table.name != inForce; });
    return others;
}

Result<StudyContents> readStudy(const std::filesystem::path& file)
{
    const auto study = store::Study::open(file);
    return study ? contentsOf(*study) : tl::unexpected(study.error());
}

Result<StudyContents> addSample(const std::filesystem::path& file, const RunContext& context)
{
    auto study = store::Study::open(file);
    if (!study)
        return tl::unexpected(study.error());
    const auto datasets = study->datasets();
    if (!datasets)
        return tl::unexpected(datasets.error());
    const bool there =
        std::ranges::find(*datasets, std::string(sample::datasetName), &store::DatasetInfo::name)
        != datasets->end();
    if (!there) {
        if (auto made = sample::createSample(*study, context); !made)
            return tl::unexpected(made.error());
    }
    return contentsOf(*study);
}

Result<ImportedDataset> importFiles(const std::filesystem::path& file,
    const importer::ImportRequest& request, const RunContext& context)
{
    auto study = store::Study::open(file);
    if (!study)
        return tl::unexpected(study.error());
    auto summary = importer::importDataset(*study, request, context);
    if (!summary)
        return tl::unexpected(summary.error());
    auto contents = contentsOf(*study);
    if (!contents)
        return tl::unexpected(contents.error());
    return ImportedDataset{*std::move(summary), *std::move(contents)};
}

Result<LoadedDataset> loadForWindow(
    const std::filesystem::path& file, const std::string& name, const RunContext& context)
{
    auto study = store::Study::open(file);
    if (!study)
        return tl::unexpected(study.error());
    auto stored = study->loadDataset(name, context);
    if (!stored)
        return tl::unexpected(stored.error());
    auto dataset = embedded(*study, *std::move(stored), context);
    if (!dataset)
        return tl::unexpected(dataset.error());
    auto prices = pricesFor(*study, **dataset);
    if (!prices)
        return tl::unexpected(prices.error());
    auto contents = contentsOf(*study);
    if (!contents)
        return tl::unexpected(contents.error());
    sim::Parameters parameters = startingParameters(**dataset, *prices);
    return LoadedDataset{
        *std::move(dataset), *std::move(prices), std::move(parameters), *std::move(contents)};
}

Result<StudyContents> savePrices(
    const std::filesystem::path& file, const prices::PriceTable& prices)
{
    auto study = store::Study::open(file);
    if (!study)
        return tl::unexpected(study.error());
    if (auto kept = study->storePriceTable(prices); !kept)
        return tl::unexpected(kept.error());
    return contentsOf(*study);
}

Result<StudyContents> saveAnalyses(const std::filesystem::path& file,
    const std::string& datasetHash, const std::vector<store::AnalysisRecord>& records)
{
    auto study = store::Study::open(file);
    if (!study)
        return tl::unexpected(study.error());
    if (auto kept = store::replaceAnalyses(*study, datasetHash, records); !kept)
        return tl::unexpected(kept.error());
    return contentsOf(*study);
}

Result<SalvagedStudy> salvageBeside(const std::filesystem::path& file, const RunContext& context)
{
    std::filesystem::path target;
    for (int number = 1; target.empty() || std::filesystem::exists(target); ++number)
        target = file.parent_path()
            / (file.stem().string() + "-salvaged" + (number > 1 ? std::to_string(number) : "")
                + file.extension().string());
    auto report = store::salvageStudy(file, target, context);
    if (!report)
        return tl::unexpected(report.error());
    return readStudy(target).map([&](StudyContents contents) {
        return SalvagedStudy{*std::move(report), std::move(contents)};
    });
}

Result<std::filesystem::path> exportFolder(const std::filesystem::path& file,
    const std::string& dataset, const std::filesystem::path& folder, const RunContext& context)
{
    const auto study = store::Study::open(file, store::Study::Access::ReadOnly);
    if (!study)
        return tl::unexpected(study.error());
    if (auto done = importer::exportTidy(*study, dataset, folder, context); !done)
        return tl::unexpected(done.error());
    return folder;
}

} // namespace metallm::ui
