// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analysisoptions.h"
#include "app/cli/commands.h"
#include "app/cli/evaluation.h"
#include "app/cli/experimentjson.h"
#include "app/cli/numbers.h"
#include "app/cli/output.h"
#include "app/cli/program.h"
#include "core/ope/evaluation.h"

#include <algorithm>
#include <fmt/format.h>

namespace metallm::cli {

namespace {

struct OpeCommand {
    AnalysisOptions analysis;
    std::string log;
    std::vector<std::string> estimators;
    std::optional<double> clip;
};

struct Answer {
    std::shared_ptr<const sim::Analysis> analysis;
    double costWeight = 0;
    ope::DecisionLog log;
    ope::Target target;
    ope::Evaluation evaluation;
};

ope::Options optionsOf(const OpeCommand& command)
{
    const bool all = std::ranges::find(command.estimators, "all") != command.estimators.end();
    return {all ? std::vector<std::string>{} : command.estimators, command.clip,
        command.analysis.parameters.seed};
}

Result<Answer> answer(const OpeCommand& command, const RunContext& context)
{
    const auto analysed = analyse(command.analysis, context);
    if (!analysed)
        return tl::unexpected(analysed.error());
    const sim::Analysis& analysis = *analysed->analysis;
    auto log = ope::readLog(command.log, *analysis.experiment->dataset, context);
    if (!log)
        return tl::unexpected(log.error());
    const double costWeight = command.analysis.parameters.costWeight;
    auto target = ope::targetOf(analysis, costWeight, *log, context);
    if (!target)
        return tl::unexpected(target.error());
    auto evaluation = ope::evaluate(analysis, costWeight, *target, optionsOf(command), context);
    if (!evaluation)
        return tl::unexpected(evaluation.error());
    return Answer{analysed->analysis, costWeight, std::move(*log), std::move(*target),
        std::move(*evaluation)};
}

void addFigure(
    Json& object, const std::string& key, const std::optional<analysis::Estimate>& figure)
{
    object[key] = figure ? jsonNumber(figure->mean) : Json(nullptr);
    object[key + "_interval"] = intervalJson(figure);
}

Json estimatorsJson(const ope::Evaluation& evaluation)
{
    Json list = Json::array();
    for (const auto& value : evaluation.values) {
        Json object{{"name", value.estimator->name}, {"title", value.estimator->title},
            {"biased", value.estimator->isBiased}};
        addFigure(object, "score", value.score);
        addFigure(object, "cost_per_10k_usd", value.costPer10k);
        addFigure(object, "reward", value.reward);
        list.push_back(std::move(object));
    }
    return list;
}

Json json(const Answer& answer, const OpeCommand& command)
{
    const sim::Experiment& experiment = *answer.analysis->experiment;
    const ope::Overlap& overlap = answer.evaluation.overlap;
    Json object{{"policy", experiment.parameters.policy},
        {"parameters", parametersJson(experiment, answer.costWeight)},
        {"dataset", experiment.dataset->name}, {"log", command.log},
        {"rounds", answer.evaluation.rounds},
        {"left_out",
            {{"unknown_queries", answer.log.unknownQueries},
                {"unknown_models", answer.log.unknownModels},
                {"without_outcome", answer.log.withoutOutcome},
                {"outside_evaluation", answer.target.outsideEvaluation},
                {"outside_models", answer.target.outsideModels}}},
        {"matched", overlap.matched},
        {"effective_sample_size", jsonNumber(overlap.effectiveSampleSize)},
        {"mean_weight", jsonNumber(overlap.meanWeight)},
        {"largest_weight", jsonNumber(overlap.largestWeight)}, {"clip", jsonNumber(command.clip)},
        {"clipped", overlap.clipped}};
    addFigure(object, "logged_score", answer.evaluation.loggedScore);
    object["estimators"] = estimatorsJson(answer.evaluation);
    object["interval_method"] = "95 %, Student's t over the rounds' contributions";
    object["warnings"] = answer.evaluation.warnings;
    addExperimentFacts(object, experiment);
    return object;
}

void printFacts(const Answer& answer, const OpeCommand& command)
{
    const ope::Overlap& overlap = answer.evaluation.overlap;
    const auto left = answer.log.unknownQueries + answer.log.unknownModels
        + answer.log.withoutOutcome + answer.target.outsideEvaluation + answer.target.outsideModels;
    Facts facts;
    facts.add("rounds", grouped(answer.evaluation.rounds) + ", " + grouped(left) + " left out");
    facts.add("rounds that match the policy", grouped(overlap.matched));
    facts.add("effective sample size", decimals(overlap.effectiveSampleSize, 1));
    facts.add("largest weight", decimals(overlap.largestWeight, 2));
    facts.add("clipping",
        command.clip ? fmt::format("weights above {} ({} of them)", *command.clip, overlap.clipped)
                     : "none");
    facts.add("score of the log itself", estimateText(answer.evaluation.loggedScore, 4));
    facts.print();
}

void print(const Answer& answer, const OpeCommand& command)
{
    using enum Table::Align;
    printHeader(*answer.analysis->experiment);
    printFacts(answer, command);
    Table table({{"estimator", Left}, {"score (95 %)", Left}, {"USD per 10k (95 %)", Left},
        {"reward a query (95 %)", Left}});
    for (const auto& value : answer.evaluation.values)
        table.addRow({value.estimator->title + (value.estimator->isBiased ? " *" : ""),
            estimateText(value.score, 4), estimateText(value.costPer10k, 4),
            estimateText(value.reward, 4)});
    table.print();
    const auto& values = answer.evaluation.values;
    if (std::ranges::any_of(values, [](const auto& value) { return value.estimator->isBiased; }))
        fmt::print("* its interval says nothing of errors in the fitted model\n");
    for (const std::string& warning : answer.evaluation.warnings)
        fmt::print("warning: {}\n", warning);
}

Result<void> showOpe(const OpeCommand& command, const Session& session)
{
    const auto done = answer(command, session.context());
    if (!done)
        return tl::unexpected(done.error());
    session.json ? printJson(json(*done, command)) : print(*done, command);
    return {};
}

} // namespace

void addOpe(Program& program)
{
    const auto options = std::make_shared<OpeCommand>();
    CLI::App* command = program.addCommand("ope",
        "What a policy would have earned, told from the logged decisions of another one",
        [options](const Session& session) { return showOpe(*options, session); });
    addAnalysisOptions(command, options->analysis);
    command
        ->add_option("--log", options->log,
            "Decisions with propensities: .csv (query_id, model, propensity, score, cost_usd) or "
            "VowpalWabbit .dsjson")
        ->required()
        ->type_name("FILE");
    addNameList(command, "--estimator", options->estimators,
        "all, or some of dm, ips, snips, dr (default all)");
    addNumber(command, "--clip", options->clip, positive,
        "Set importance weights above this to it (default: no clipping)");
}

} // namespace metallm::cli
