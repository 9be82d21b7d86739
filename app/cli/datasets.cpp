// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/program.h"
#include "app/cli/studyfile.h"

#include <fmt/format.h>

namespace metallm::cli {

namespace {

Json json(const store::DatasetInfo& info)
{
    Json splits = Json::object();
    for (const auto& [split, queries] : info.splits)
        splits[split] = queries;
    const Json embeddings = info.embedder.empty()
        ? Json(nullptr)
        : Json{{"embedder", info.embedder}, {"dimension", info.embeddingDimension}};
    return {{"name", info.name}, {"queries", info.queries}, {"models", info.models},
        {"outcomes", info.outcomes}, {"missing", info.missing()}, {"domains", info.domains},
        {"splits", std::move(splits)}, {"embeddings", embeddings}, {"simulated", info.simulated},
        {"hash", info.hash}, {"source", info.source},
        {"price_table", info.priceTable.empty() ? Json(nullptr) : Json(info.priceTable)}};
}

std::string splitsText(const store::DatasetInfo& info)
{
    std::string text;
    for (const auto& [split, queries] : info.splits)
        text += (text.empty() ? "" : ", ") + (split.empty() ? "(none)" : split) + " "
            + grouped(queries);
    return text.empty() ? "-" : text;
}

std::string embeddingsText(const store::DatasetInfo& info)
{
    return info.embedder.empty() ? "-"
                                 : fmt::format("{} ({})", info.embedder, info.embeddingDimension);
}

void print(const std::vector<store::DatasetInfo>& datasets)
{
    using enum Table::Align;
    Table table({{"name", Left}, {"queries"}, {"models"}, {"outcomes"}, {"missing"}, {"domains"},
        {"splits", Left}, {"embeddings", Left}});
    for (const auto& info : datasets)
        table.addRow({info.name + (info.simulated ? " (simulated)" : ""), grouped(info.queries),
            grouped(info.models), grouped(info.outcomes), grouped(info.missing()),
            std::to_string(info.domains.size()), splitsText(info), embeddingsText(info)});
    table.print();
}

Result<void> showDatasets(const std::string& file, const Session& session)
{
    const auto study = openForReading(file);
    if (!study)
        return tl::unexpected(study.error());
    const auto datasets = study->datasets();
    if (!datasets)
        return tl::unexpected(datasets.error());
    if (!session.json) {
        print(*datasets);
        return {};
    }
    Json list = Json::array();
    for (const auto& info : *datasets)
        list.push_back(json(info));
    printJson({{"datasets", std::move(list)}});
    return {};
}

} // namespace

void addDatasets(Program& program)
{
    const auto study = std::make_shared<std::string>();
    CLI::App* command = program.addCommand("datasets", "List the data sets of a study",
        [study](const Session& session) { return showDatasets(*study, session); });
    addStudy(command, *study);
}

} // namespace metallm::cli
