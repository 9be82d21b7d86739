// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/claim.h"

#include "app/cli/commands.h"
#include "app/cli/comparejson.h"
#include "app/cli/evaluation.h"
#include "app/cli/experimentjson.h"
#include "app/cli/numbers.h"
#include "app/cli/program.h"

#include <fmt/format.h>

namespace metallm::cli {

namespace {

struct ClaimCommand {
    AnalysisOptions analysis;
    IntervalOptions intervals;
    std::optional<double> moreAccurate; // percent, or points
    std::optional<double> cheaper; // percent
    std::string accuracyIn = "percent";
    std::string baseline = "most-accurate";
};

/// A baseline's word, or the name of a model.
Result<analysis::Claim> claimOf(const ClaimCommand& command)
{
    const auto share = [](std::optional<double> percent) {
        return percent ? std::optional(*percent / 100) : std::nullopt;
    };
    analysis::Claim claim{.moreAccurate = share(command.moreAccurate),
        .inPoints = command.accuracyIn == "points",
        .cheaper = share(command.cheaper)};
    const std::string named = "model:";
    if (command.baseline.starts_with(named)) {
        claim.baseline = analysis::Baseline::Named;
        claim.model = command.baseline.substr(named.size());
        return claim;
    }
    const auto baseline = analysis::baselineFromName(command.baseline);
    if (!baseline)
        return tl::unexpected(baseline.error());
    if (*baseline == analysis::Baseline::Named)
        return wrongCall("the baseline 'model' has no name", "write --baseline model:NAME");
    claim.baseline = *baseline;
    return claim;
}

Json partJson(const analysis::ClaimPart& part)
{
    return {{"what", analysis::partName(part.what)}, {"in", part.inPoints ? "points" : "percent"},
        {"claimed", jsonNumber(100 * part.claimed)},
        {"measured", part.measured ? jsonNumber(100 * part.measured->mean) : Json(nullptr)},
        {"interval",
            part.measured && part.measured->low
                ? Json::array({100 * *part.measured->low, 100 * *part.measured->high})
                : Json(nullptr)},
        {"verdict", analysis::verdictName(part.verdict)}};
}

Json json(const Played& played, const analysis::ClaimCheck& check, const gates::Gates& gates)
{
    const sim::RunResult& run = *played.run;
    Json parts = Json::array();
    for (const auto& part : check.parts)
        parts.push_back(partJson(part));
    Json object{{"verdict", analysis::verdictName(check.verdict)}, {"baseline", check.baseline},
        {"parts", std::move(parts)}, {"policy", run.policy},
        {"parameters", parametersJson(*run.experiment, run.costWeight)},
        {"dataset", run.experiment->dataset->name}};
    Json comparison = Json::object();
    addComparison(comparison, check.comparison);
    object["comparison"] = std::move(comparison);
    object["warnings"] = warningsJson(gates);
    addExperimentFacts(object, *run.experiment);
    return object;
}

void print(const Played& played, const analysis::ClaimCheck& check, const gates::Gates& gates)
{
    using enum Table::Align;
    printHeader(*played.run->experiment);
    fmt::print("against {}, over {} queries; intervals: {}\n", check.baseline,
        grouped(std::ssize(check.comparison.pairing.queries)), check.comparison.intervalMethod);
    Table table({{"claim", Left}, {"at least"}, {"measured (95 %)", Left}, {"verdict", Left}});
    for (const auto& part : check.parts) {
        const std::string unit = part.inPoints ? " points" : " %";
        std::string measured = shareText(part.measured);
        if (part.inPoints && part.measured)
            measured.replace(measured.size() - 2, 2, unit);
        table.addRow(
            {std::string(analysis::partName(part.what)), decimals(100 * part.claimed, 2) + unit,
                measured, std::string(analysis::verdictName(part.verdict))});
    }
    table.print();
    fmt::print("the claim is {}\n", analysis::verdictName(check.verdict));
    printWarnings(gates);
}

Result<void> checkClaim(const ClaimCommand& command, const Session& session)
{
    const auto claim = claimOf(command);
    if (!claim)
        return tl::unexpected(claim.error());
    const auto played = play(command.analysis, session.context());
    if (!played)
        return tl::unexpected(played.error());
    const auto check = analysis::checkClaim(*played->analysed.analysis, *played->run, *claim,
        compareOptions(command.intervals, played->run->experiment->parameters.seed),
        session.context());
    if (!check)
        return tl::unexpected(check.error());
    const auto gates = gatesOf(played->analysed, played->run.get());
    session.json ? printJson(json(*played, *check, gates)) : print(*played, *check, gates);
    return {};
}

} // namespace

void addClaim(Program& program)
{
    const auto options = std::make_shared<ClaimCommand>();
    CLI::App* command = program.addCommand("claim",
        "Test \"X % more accurate and Y % cheaper than B\": supported, refuted or undecided",
        [options](const Session& session) { return checkClaim(*options, session); });
    addAnalysisOptions(command, options->analysis);
    addNumber(
        command, "--more-accurate", options->moreAccurate, Range{-100}, "Claimed gain in accuracy");
    command
        ->add_option("--accuracy-in", options->accuracyIn,
            "percent of the baseline's accuracy, or points (default percent)")
        ->check(CLI::IsMember({"percent", "points"}))
        ->type_name("percent/points");
    addNumber(command, "--cheaper", options->cheaper, Range{.most = 100},
        "Claimed saving, percent of the baseline's cost");
    command
        ->add_option("--baseline", options->baseline,
            "most-accurate, cheapest, priciest, best-under-budget, best-per-domain or model:NAME "
            "(default most-accurate)")
        ->type_name("BASELINE");
    addIntervalOptions(command, options->intervals);
}

} // namespace metallm::cli
