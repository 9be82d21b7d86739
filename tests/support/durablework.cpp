// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/durablework.h"

#include "core/import/importer.h"
#include "core/store/datasetwriter.h"

namespace metallm::test {

using store::Study;

namespace {

constexpr int queries = 3000;
constexpr int importedOutcomes = 8000;
constexpr const char* models[] = {"a", "b", "c", "d"};

auto part(const char* what)
{
    return failed(std::string("part of a step is there: ") + what);
}

// Of another size than the step before, so that a full disk is met.
data::Contexts contextsOf(int step)
{
    const int dimension = 16 * (1 + step % 4);
    data::Contexts contexts{"file:" + std::to_string(step), {}, {}};
    contexts.values = data::ContextMatrix::Constant(queries, dimension, static_cast<float>(step));
    return contexts;
}

// Grows with each step, so that a full disk is met.
prices::PriceTable pricesOf(int step)
{
    prices::PriceTable table{"edited", "by hand", "2024-05-01", {}};
    for (int i = 0; i < 50 + 20 * step; ++i)
        table.entry("model " + std::to_string(i)).inputUsdPerMtok = step;
    return table;
}

Result<void> importStep(Study& study, const std::filesystem::path& data, int step)
{
    importer::ImportRequest request;
    request.paths = {data};
    request.dataset = "imported " + std::to_string(step);
    return importer::importDataset(study, request, {}).map([](const auto&) {});
}

Result<int> imported(const Study& study)
{
    const auto infos = study.datasets();
    if (!infos)
        return tl::unexpected(infos.error());
    for (std::size_t i = 1; i < infos->size(); ++i) {
        const auto dataset = study.loadDataset((*infos)[i].name, {});
        if (!dataset)
            return tl::unexpected(dataset.error());
        if ((*infos)[i].outcomes != importedOutcomes || (*dataset)->scores.hasNaN())
            return part("a data set");
    }
    const auto rows = study.database().integer("SELECT count(*) FROM queries");
    if (rows != queries + static_cast<std::int64_t>(infos->size() - 1) * importedOutcomes / 4)
        return part("queries");
    return static_cast<int>(infos->size()) - 1;
}

Result<int> embedded(const Study& study)
{
    const auto dataset = study.loadDataset("base", {});
    if (!dataset)
        return tl::unexpected(dataset.error());
    const data::Contexts& contexts = *(*dataset)->contexts;
    const auto step = static_cast<int>(contexts.values(0, 0));
    const data::Contexts expected = contextsOf(step);
    if (contexts.values.cols() != expected.values.cols() || contexts.values != expected.values
        || contexts.embedder != expected.embedder)
        return part("contexts");
    return step;
}

Result<int> priced(const Study& study)
{
    const auto table = study.priceTable("edited");
    if (!table)
        return tl::unexpected(table.error());
    const auto step = static_cast<int>(table->prices.front().inputUsdPerMtok.value_or(-1));
    return *table == pricesOf(step) ? Result<int>(step) : part("prices");
}

Result<void> save(Study& study, int step)
{
    return study
        .storeAnalysis({0, std::to_string(step), "base", "00", R"({"seed":1})",
            R"({"text":")" + std::string(2000, 'x') + R"("})", {}})
        .map([](std::int64_t) {});
}

Result<int> saved(const Study& study)
{
    const auto records = study.analyses();
    if (!records)
        return tl::unexpected(records.error());
    for (std::size_t i = 0; i < records->size(); ++i)
        if ((*records)[i].name != std::to_string(i + 1))
            return part("analyses");
    return static_cast<int>(records->size());
}

} // namespace

Result<void> makeDurableStudy(const std::filesystem::path& file)
{
    auto study = Study::open(file);
    if (!study)
        return tl::unexpected(study.error());
    data::Dataset dataset;
    dataset.name = "base";
    for (int i = 0; i < queries; ++i)
        dataset.queryIds.push_back(std::to_string(i));
    dataset.texts.resize(queries);
    dataset.labels.resize(queries);
    dataset.splitOf.assign(queries, -1);
    dataset.domainOf.assign(queries, -1);
    dataset.models = {{"a", ""}};
    dataset.scores.setConstant(queries, 1, 0.5);
    dataset.contexts = std::make_shared<data::Contexts>(contextsOf(0));
    return store::storeDataset(*study, dataset, nullptr, {}).and_then([&] {
        return study->storePriceTable(pricesOf(0));
    });
}

std::filesystem::path writeTidyData(const Scratch& scratch)
{
    QByteArray ids("query_id,text\n");
    QByteArray outcomes("query_id,model,score,cost_usd\n");
    for (int i = 0; i < importedOutcomes / 4; ++i) {
        const QByteArray id = "q" + QByteArray::number(i);
        ids += id + ",a text of some length that fills the pages of the study\n";
        for (const char* model : models)
            outcomes += id + ',' + model + ",0.25,1e-05\n";
    }
    scratch.write("tidy/queries.csv", ids);
    scratch.write("tidy/outcomes.csv", outcomes);
    return scratch.path("tidy");
}

std::vector<DurableWork> durableWorks(const std::filesystem::path& data)
{
    return {
        {"import", [data](Study& study, int step) { return importStep(study, data, step); },
            imported},
        {"embed",
            [](Study& study, int step) {
                return study.storeContexts("base", contextsOf(step), {});
            },
            embedded},
        {"price edit", [](Study& study, int step) { return study.storePriceTable(pricesOf(step)); },
            priced},
        {"save", save, saved},
    };
}

} // namespace metallm::test
