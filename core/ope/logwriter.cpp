// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/ope/logwriter.h"

#include "core/util/partfile.h"
#include "core/util/textfile.h"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <vector>

namespace metallm::ope {

namespace {

using Json = nlohmann::ordered_json;
using sim::Experiment;
using sim::RunResult;

struct Step {
    const Experiment& experiment;
    std::int32_t query;
    int arm;
    Eigen::RowVectorXd chances; // per arm

    const std::string& queryId() const
    {
        return experiment.dataset->queryIds[static_cast<std::size_t>(query)];
    }
    double score() const { return experiment.score(query, arm); }
    double costUsd() const { return experiment.costUsd(query, arm); }
};

std::string csvLine(const Step& step)
{
    return fmt::format("{},{},{},{},{}\n", csvField(step.queryId()),
        csvField(step.experiment.armName(step.arm)), step.chances(step.arm), step.score(),
        step.costUsd());
}

/// The arms as dsjson ranks them: the chosen one first, the others in model order.
std::vector<int> ranked(const Step& step)
{
    std::vector<int> arms{step.arm};
    for (int arm = 0; arm < step.experiment.armCount(); ++arm)
        if (arm != step.arm)
            arms.push_back(arm);
    return arms;
}

Json sharedFeatures(const Step& step)
{
    const data::Dataset& dataset = *step.experiment.dataset;
    Json features = Json::object();
    const std::int32_t domain = dataset.domainOf[static_cast<std::size_t>(step.query)];
    if (domain >= 0)
        features["domain"] = dataset.domains[static_cast<std::size_t>(domain)];
    if (dataset.contexts) {
        const auto& values = dataset.contexts->values;
        features["x"] = Json::array();
        for (Eigen::Index column = 0; column < values.cols(); ++column)
            features["x"].push_back(values(step.query, column));
    }
    return features;
}

std::string dsjsonLine(const Step& step)
{
    Json actions = Json::array();
    Json chances = Json::array();
    for (const int arm : ranked(step)) {
        actions.push_back(arm + 1);
        chances.push_back(step.chances(arm));
    }
    Json described = Json::array();
    for (int arm = 0; arm < step.experiment.armCount(); ++arm)
        described.push_back({{"_tag", step.experiment.armName(arm)},
            {"m", {{"id", step.experiment.armName(arm)}}}});
    const Json event{{"_label_cost", -step.score()}, {"_label_probability", step.chances(step.arm)},
        {"_label_Action", step.arm + 1}, {"_labelIndex", step.arm},
        {"o", Json::array({{{"v", step.score()}, {"EventId", step.queryId()}}})}, {"Version", "1"},
        {"EventId", step.queryId()}, {"_cost_usd", step.costUsd()}, {"a", actions},
        {"c", {{"q", sharedFeatures(step)}, {"_multi", described}}}, {"p", chances}};
    return event.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
}

bool isCsv(std::filesystem::path file)
{
    const auto suffix = file.extension();
    return suffix != ".dsjson" && suffix != ".json" && suffix != ".jsonl";
}

} // namespace

Result<void> writeLog(
    const std::filesystem::path& file, const RunResult& run, const Eigen::MatrixXd& propensities)
{
    const Experiment& experiment = *run.experiment;
    const bool csv = isCsv(file);
    PartFile out(file);
    if (csv)
        out.write(std::string_view("query_id,model,propensity,score,cost_usd\n"));
    for (std::size_t step = 0; step < run.arms.size(); ++step) {
        const int arm = run.arms[step];
        const std::int32_t query = experiment.eval[step];
        if (arm == sim::noArm || !experiment.hasOutcome(query, arm))
            continue;
        const Step decision{
            experiment, query, arm, propensities.row(static_cast<Eigen::Index>(step))};
        out.write(std::string_view(csv ? csvLine(decision) : dsjsonLine(decision)));
    }
    if (auto finished = out.finish(); !finished)
        return finished;
    return out.commit();
}

} // namespace metallm::ope
