// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/comparejson.h"
#include "app/cli/evaluation.h"
#include "app/cli/experimentjson.h"
#include "app/cli/numbers.h"
#include "app/cli/program.h"
#include "core/sim/contender.h"
#include "core/util/textfile.h"

#include <algorithm>
#include <fmt/format.h>

namespace metallm::cli {

namespace {

struct CompareCommand {
    AnalysisOptions analysis;
    IntervalOptions intervals;
    std::string a;
    std::string b;
    int top = 10;
    std::string csv;
    bool splitGiven = false;
};

struct Sides {
    sim::Contender a;
    sim::Contender b;
    Played playedA;
    Played playedB;
    analysis::Comparison comparison;

    const data::Dataset& dataset() const { return *playedA.run->experiment->dataset; }
};

/// Two models need no training part: unless a split is asked for, every query counts.
void playEveryQuery(sim::Contender& a, sim::Contender& b)
{
    for (sim::Contender* side : {&a, &b}) {
        side->parameters.trainFraction = 0;
        if (side->parameters.models.empty())
            side->parameters.models =
                a.label == b.label ? std::vector{a.label} : std::vector{a.label, b.label};
    }
}

Result<Played> playSide(const CompareCommand& command, const LoadedData& loaded,
    const sim::Contender& side, const RunContext& context)
{
    AnalysisOptions options = command.analysis;
    options.parameters = side.parameters;
    options.costWeightGiven = options.costWeightGiven || side.setsCostWeight;
    return play(loaded, options, context);
}

Result<Sides> compare(const CompareCommand& command, const RunContext& context)
{
    const sim::Parameters& base = command.analysis.parameters;
    const auto loaded = loadData(command.analysis.study, base.dataset, base.priceTable, context);
    if (!loaded)
        return tl::unexpected(loaded.error());
    auto a = sim::parseContender(command.a, base, *loaded->dataset);
    if (!a)
        return tl::unexpected(a.error());
    auto b = sim::parseContender(command.b, base, *loaded->dataset);
    if (!b)
        return tl::unexpected(b.error());
    if (a->isModel && b->isModel && !command.splitGiven)
        playEveryQuery(*a, *b);
    auto playedA = playSide(command, *loaded, *a, context);
    if (!playedA)
        return tl::unexpected(playedA.error());
    auto playedB = playSide(command, *loaded, *b, context);
    if (!playedB)
        return tl::unexpected(playedB.error());
    auto comparison = analysis::compareRuns(
        *playedA->run, *playedB->run, compareOptions(command.intervals, base.seed), context);
    if (!comparison)
        return tl::unexpected(comparison.error());
    return Sides{std::move(*a), std::move(*b), std::move(*playedA), std::move(*playedB),
        std::move(*comparison)};
}

/// What both sides have in common is said once, the rest with the side that it concerns.
gates::Gates gatesOfBoth(const Sides& sides)
{
    const auto ofA = gatesOf(sides.playedA.analysed, sides.playedA.run.get());
    const auto ofB = gatesOf(sides.playedB.analysed, sides.playedB.run.get());
    gates::Gates gates;
    const auto add = [&](const gates::Gates& own, const gates::Gates& other, const char* side) {
        for (gates::Gate gate : own) {
            if (std::ranges::find(other, gate) == other.end())
                gate.text = side + gate.text;
            if (std::ranges::find(gates, gate) == gates.end())
                gates.push_back(std::move(gate));
        }
    };
    add(ofA, ofB, "A: ");
    add(ofB, ofA, "B: ");
    return gates;
}

Json sideJson(const sim::Contender& side, const Played& played)
{
    const sim::RunResult& run = *played.run;
    return {{"name", side.label}, {"policy", run.policy},
        {"parameters", parametersJson(*run.experiment, run.costWeight)},
        {"accuracy", jsonNumber(run.accuracy)}, {"cost_per_10k_usd", jsonNumber(run.costPer10k)},
        {"selection", selectionJson(*run.experiment, run.selection)}};
}

struct Hands {
    std::int64_t gained = 0; ///< A's answer is worth more
    std::int64_t lost = 0;
    std::int64_t even = 0;

    std::int64_t all() const { return gained + lost + even; }
};

Hands hands(const analysis::Comparison& comparison)
{
    Hands counts;
    for (const std::size_t i : analysis::changedHands(comparison.pairing)) {
        const auto& [query, a, b] = comparison.pairing.queries[i];
        ++(a.reward > b.reward ? counts.gained : a.reward < b.reward ? counts.lost : counts.even);
    }
    return counts;
}

Json json(const Sides& sides, const CompareCommand& command)
{
    Json object{{"dataset", sides.dataset().name}, {"a", sideJson(sides.a, sides.playedA)},
        {"b", sideJson(sides.b, sides.playedB)}};
    addComparison(object, sides.comparison);
    const Hands changed = hands(sides.comparison);
    object["changed_hands"] = {{"queries", changed.all()}, {"gained", changed.gained},
        {"lost", changed.lost}, {"even", changed.even}};
    object["changes"] =
        changesJson(sides.dataset(), sides.comparison, static_cast<std::size_t>(command.top));
    object["warnings"] = warningsJson(gatesOfBoth(sides));
    addExperimentFacts(object, *sides.playedA.run->experiment);
    return object;
}

void addFigure(Table& table, const std::string& name,
    const std::optional<analysis::PairedFigure>& figure, int places)
{
    if (figure)
        table.addRow({name, decimals(figure->a, places), decimals(figure->b, places),
            estimateText(figure->difference, places)});
}

void printFigures(const Sides& sides)
{
    using enum Table::Align;
    const auto& comparison = sides.comparison;
    Table figures({{"", Left}, {"A"}, {"B"}, {"A - B (95 %)", Left}});
    addFigure(figures, "accuracy", comparison.accuracy, 4);
    addFigure(figures, "USD per 10k", comparison.costPer10k, 4);
    addFigure(figures, "reward a query", comparison.reward, 4);
    figures.print();
    Facts facts;
    facts.add("more accurate", shareText(comparison.accuracyRatio));
    facts.add("cheaper", shareText(comparison.saving));
    facts.add("both right", grouped(comparison.right.both));
    facts.add("only A", grouped(comparison.right.onlyA));
    facts.add("only B", grouped(comparison.right.onlyB));
    facts.add("neither", grouped(comparison.right.neither));
    facts.print();
}

void printDomains(const analysis::Comparison& comparison)
{
    using enum Table::Align;
    if (comparison.domains.size() < 2)
        return;
    Table table({{"domain", Left}, {"queries"}, {"both"}, {"only A"}, {"only B"}, {"neither"},
        {"A"}, {"B"}, {"A - B (95 %)", Left}, {"USD A"}, {"USD B"}});
    for (const auto& domain : comparison.domains)
        table.addRow({domain.domain.empty() ? "-" : domain.domain, grouped(domain.queries),
            grouped(domain.right.both), grouped(domain.right.onlyA), grouped(domain.right.onlyB),
            grouped(domain.right.neither), decimals(domain.accuracy.a, 4),
            decimals(domain.accuracy.b, 4), estimateText(domain.accuracy.difference, 4),
            usd(domain.costPer10k.a), usd(domain.costPer10k.b)});
    fmt::print("\n");
    table.print();
}

void printChanges(const Sides& sides, int top)
{
    using enum Table::Align;
    const Hands changed = hands(sides.comparison);
    fmt::print("\n{} queries changed hands: A is worth more in {}, less in {}, the same in {}\n",
        grouped(changed.all()), grouped(changed.gained), grouped(changed.lost),
        grouped(changed.even));
    const auto order = analysis::changedHands(sides.comparison.pairing);
    const auto shown = std::min(order.size(), static_cast<std::size_t>(top));
    if (shown == 0)
        return;
    Table table({{"query", Left}, {"A", Left}, {"B", Left}, {"score A"}, {"score B"}, {"gain"}});
    for (std::size_t i = 0; i < shown; ++i) {
        const auto& [query, a, b] = sides.comparison.pairing.queries[order[i]];
        table.addRow({sides.dataset().queryIds[static_cast<std::size_t>(query)],
            modelText(sides.dataset(), a), modelText(sides.dataset(), b), decimals(a.score, 2),
            decimals(b.score, 2), decimals(a.reward - b.reward, 4)});
    }
    table.print();
}

void print(const Sides& sides, const CompareCommand& command)
{
    const auto& comparison = sides.comparison;
    fmt::print("{}{}: A = {}, B = {}\n{} queries, {} left out; intervals: {}\n",
        sides.dataset().name, sides.dataset().simulated ? " (simulated)" : "", sides.a.label,
        sides.b.label, grouped(std::ssize(comparison.pairing.queries)),
        grouped(comparison.pairing.leftOut), comparison.intervalMethod);
    printCostMode(
        sides.playedA.run->experiment->costs.mode, sides.playedA.run->experiment->costs.note);
    printFigures(sides);
    printDomains(comparison);
    if (!sides.a.isModel || !sides.b.isModel)
        printChanges(sides, command.top);
    printWarnings(gatesOfBoth(sides));
}

Result<void> showComparison(const CompareCommand& command, const Session& session)
{
    const auto sides = compare(command, session.context());
    if (!sides)
        return tl::unexpected(sides.error());
    if (!command.csv.empty())
        if (const auto written =
                writeFileAtomically(command.csv, changesCsv(sides->dataset(), sides->comparison));
            !written)
            return written;
    session.json ? printJson(json(*sides, command)) : print(*sides, command);
    return {};
}

} // namespace

void addCompare(Program& program)
{
    const auto options = std::make_shared<CompareCommand>();
    CLI::App* command = program.addCommand("compare",
        "Two models or policies over the same queries: who is right where, with paired intervals",
        [options](const Session& session) { return showComparison(*options, session); });
    addAnalysisOptions(command, options->analysis);
    for (const auto& [name, target] : {std::pair("A", &options->a), std::pair("B", &options->b)})
        command->add_option(name, *target, "A model, or policy:NAME[,PARAMETER=VALUE...]")
            ->required()
            ->type_name("");
    addIntervalOptions(command, options->intervals);
    addNumber(command, "--top", options->top, {0, 1e9},
        "Show this many queries that changed hands (default 10)");
    command->add_option("--csv", options->csv, "Write every query that changed hands to a CSV file")
        ->type_name("FILE");
    for (const char* split : {"--train", "--eval", "--train-fraction"})
        command->get_option(split)->each(
            [options](const std::string&) { options->splitGiven = true; });
}

} // namespace metallm::cli
