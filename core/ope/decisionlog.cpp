// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/ope/decisionlog.h"

#include <algorithm>
#include <fmt/format.h>
#include <string>
#include <unordered_map>

namespace metallm::ope {

namespace {

constexpr double leastPropensity = 1e-12; // smaller is a slip, not a chance

bool isDsjson(std::filesystem::path file)
{
    if (file.extension() == ".gz")
        file = file.stem();
    const auto suffix = file.extension();
    return suffix == ".dsjson" || suffix == ".json" || suffix == ".jsonl";
}

} // namespace

struct LogBuilder::Names {
    std::unordered_map<std::string, std::int32_t> queries;
    std::unordered_map<std::string, std::int32_t> models;
};

LogBuilder::LogBuilder(const data::Dataset& dataset)
    : m_names(std::make_unique<Names>())
{
    for (std::size_t i = 0; i < dataset.queryIds.size(); ++i)
        m_names->queries.emplace(dataset.queryIds[i], static_cast<std::int32_t>(i));
    for (std::size_t k = 0; k < dataset.models.size(); ++k)
        m_names->models.emplace(dataset.models[k].name, static_cast<std::int32_t>(k));
}

LogBuilder::~LogBuilder() = default;

void LogBuilder::add(std::string_view query, std::string_view model, LoggedRound round)
{
    const auto foundQuery = m_names->queries.find(std::string(query));
    const auto foundModel = m_names->models.find(std::string(model));
    m_log.unknownQueries += foundQuery == m_names->queries.end();
    m_log.unknownModels +=
        foundQuery != m_names->queries.end() && foundModel == m_names->models.end();
    if (foundQuery == m_names->queries.end() || foundModel == m_names->models.end())
        return;
    round.query = foundQuery->second;
    round.model = foundModel->second;
    m_log.rounds.push_back(round);
}

Result<double> checkedPropensity(double propensity)
{
    if (propensity >= leastPropensity && propensity <= 1)
        return propensity;
    return failed(fmt::format("the propensity {} is not allowed", propensity),
        "it is the chance with which the logged model was chosen: above 0, at most 1");
}

Error noPropensities()
{
    return Error{"the log has no propensities, and what another policy would have earned cannot be "
                 "told without them",
        {}, 0,
        "log, with each decision, the chance with which its model was chosen (column propensity, "
        "or "
        "_label_probability in dsjson); 1 only where the model was certain"};
}

Result<DecisionLog> readLog(
    const std::filesystem::path& file, const data::Dataset& dataset, const RunContext& context)
{
    auto log =
        isDsjson(file) ? readDsjsonLog(file, dataset, context) : readCsvLog(file, dataset, context);
    if (log && log->rounds.empty())
        return tl::unexpected(Error{
            fmt::format("no decision of the log is about the data set {}: {} unknown queries, {} "
                        "unknown models, {} without an outcome",
                dataset.name, log->unknownQueries, log->unknownModels, log->withoutOutcome),
            file.string(), 0,
            "name queries and models in the log as in the data set (query_id or EventId, model or "
            "_tag)"});
    return log;
}

} // namespace metallm::ope
