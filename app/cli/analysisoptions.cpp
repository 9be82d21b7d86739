// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analysisoptions.h"

#include "app/cli/experimentjson.h"
#include "app/cli/numbers.h"
#include "app/cli/output.h"
#include "app/cli/program.h"
#include "app/cli/studyfile.h"
#include "app/cli/worldoptions.h"

#include <fmt/format.h>
#include <utility>

namespace metallm::cli {

namespace {

template<typename T>
void addChoice(CLI::App* command, const std::string& name, T& target,
    std::map<std::string, T> choices, const std::string& help)
{
    std::string words;
    for (const auto& choice : choices)
        words += (words.empty() ? "" : "/") + choice.first;
    command
        ->add_option_function<std::string>(
            name,
            [&target, name, words, choices = std::move(choices)](const std::string& word) {
                const auto found = choices.find(word);
                if (found == choices.end())
                    throw CLI::ValidationError(
                        name, fmt::format("'{}' is none of {}", word, words));
                target = found->second;
            },
            help)
        ->type_name(words);
}

void addDataOptions(CLI::App* command, sim::Parameters& parameters)
{
    command->add_option("--dataset", parameters.dataset, "Which data set (default: the only one)")
        ->type_name("NAME");
    addSplitOptions(command, parameters);
    addNameList(command, "--models", parameters.models, "These models only, in this order");
    addChoice<sim::Order>(command, "--order", parameters.order,
        {{"given", sim::Order::Given}, {"shuffled", sim::Order::Shuffled}},
        "Order of the evaluation queries (default shuffled)");
    addChoice<bool>(command, "--intercept", parameters.intercept, {{"on", true}, {"off", false}},
        "Append a constant 1 to every context (default on)");
    addNumber(command, "--pca", parameters.pca, {1},
        "Project the contexts to this many principal components");
}

void addPolicyOptions(CLI::App* command, sim::Parameters& parameters)
{
    command->add_option("--policy", parameters.policy, "See metallm policies (default linucb)")
        ->type_name("NAME");
    addChoice<sim::Mode>(command, "--mode", parameters.mode,
        {{"offline", sim::Mode::Offline}, {"online", sim::Mode::Online},
            {"hybrid", sim::Mode::Hybrid}},
        "Warm start without updates, updates without warm start, or both (default offline)");
    addNumber(command, "--alpha", parameters.alpha, notNegative, "Exploration (default 0)");
    addNumber(command, "--lambda", parameters.lambda, positive, "Ridge (default 1)");
    addNumber(command, "--gamma", parameters.gamma, {.least = 0, .most = 1, .leastIncluded = false},
        "Forgetting; 1 = none (default 1)");
    addSettings(command, "--set", "A parameter of the policy's own (metallm policies); repeatable",
        parameters.settings);
    addChoice<sim::Precision>(command, "--precision", parameters.precision,
        {{"double", sim::Precision::Double}, {"single", sim::Precision::Single}},
        "Of the arithmetic (default double)");
}

void addCostOptions(CLI::App* command, AnalysisOptions& options)
{
    sim::Parameters& parameters = options.parameters;
    addNumber(command, "--cost-weight", parameters.costWeight, notNegative,
        "p: what one unit of normalised cost is worth in score (default 0)")
        ->each([&options](const std::string&) { options.costWeightGiven = true; });
    addChoice<data::CostMode>(command, "--cost-mode", parameters.costMode,
        {{"flat", data::CostMode::Flat}, {"metered", data::CostMode::Metered},
            {"recorded", data::CostMode::Recorded}},
        "Default: the best that the data set allows");
    command->add_option("--prices", parameters.priceTable, "Price table (default: the data set's)")
        ->type_name("TABLE");
    addNumber(command, "--budget", parameters.budget, notNegative, "USD per 10,000 queries");
    addChoice<bool>(command, "--budget-mix", parameters.budgetMix, {{"on", true}, {"off", false}},
        "Meet the budget exactly, by mixing two cost weights at random (default off)");
}

Result<prices::PriceTable> loadPrices(
    const store::Study& study, const data::Dataset& dataset, const std::string& asked)
{
    const std::string& name = asked.empty() ? dataset.priceTable : asked;
    return name.empty() ? Result<prices::PriceTable>(prices::PriceTable{}) : study.priceTable(name);
}

} // namespace

void addSplitOptions(CLI::App* command, sim::Parameters& parameters)
{
    command->add_option("--train", parameters.trainSplit, "The data set's split that trains")
        ->type_name("SPLIT");
    command->add_option("--eval", parameters.evalSplit, "The data set's split that is evaluated")
        ->type_name("SPLIT");
    addNumber(command, "--train-fraction", parameters.trainFraction,
        {.least = 0, .most = 1, .mostIncluded = false},
        "Without --train: the share that trains, stratified by domain (default 0.75)");
    addSeed(command, parameters.seed);
}

void addAnalysisOptions(CLI::App* command, AnalysisOptions& options)
{
    addStudy(command, options.study);
    addDataOptions(command, options.parameters);
    addPolicyOptions(command, options.parameters);
    addCostOptions(command, options);
    addWorldOptions(command, options.parameters);
}

Result<LoadedData> loadData(const std::string& file, const std::string& dataset,
    const std::string& prices, const RunContext& context)
{
    const auto study = openForReading(file);
    if (!study)
        return tl::unexpected(study.error());
    const auto name = datasetName(*study, dataset);
    if (!name)
        return tl::unexpected(name.error());
    const auto loaded = study->loadDataset(*name, context);
    if (!loaded)
        return tl::unexpected(loaded.error());
    auto table = loadPrices(*study, **loaded, prices);
    if (!table)
        return tl::unexpected(table.error());
    auto tables = study->priceTables();
    if (!tables)
        return tl::unexpected(tables.error());
    return LoadedData{*loaded, std::move(*table), std::move(*tables)};
}

Result<Analysed> analyse(const AnalysisOptions& options, const RunContext& context)
{
    const sim::Parameters& asked = options.parameters;
    const auto loaded = loadData(options.study, asked.dataset, asked.priceTable, context);
    return loaded ? analyse(*loaded, options, context) : tl::unexpected(loaded.error());
}

Result<Analysed> analyse(
    const LoadedData& loaded, const AnalysisOptions& options, const RunContext& context)
{
    sim::Parameters parameters = options.parameters;
    parameters.dataset = loaded.dataset->name;
    const auto analysis = sim::analyse(loaded.dataset, loaded.prices, parameters, context);
    if (!analysis)
        return tl::unexpected(analysis.error());
    return Analysed{*analysis, loaded.prices, loaded.otherPrices};
}

void printCostMode(data::CostMode mode, const std::string& note)
{
    fmt::print("costs: {}{}{}\n", data::costModeName(mode), note.empty() ? "" : ", ", note);
}

void printHeader(const sim::Experiment& experiment)
{
    const sim::Parameters& parameters = experiment.parameters;
    fmt::print("{}{}: {}, {}, {} training and {} evaluation queries, {} models\n",
        experiment.dataset->name, experiment.dataset->simulated ? " (simulated)" : "",
        parameters.policy, sim::modeName(parameters.mode), grouped(trainingQueries(experiment)),
        grouped(static_cast<std::int64_t>(experiment.eval.size())), experiment.armCount());
    printCostMode(experiment.costs.mode, experiment.costs.note);
    for (const sim::Event& event : parameters.scenario.events)
        fmt::print("event: {}\n", sim::toText(event));
}

} // namespace metallm::cli
