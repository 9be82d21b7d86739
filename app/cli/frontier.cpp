// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/evaluation.h"
#include "app/cli/frontieranswer.h"
#include "app/cli/frontiercsv.h"
#include "app/cli/frontieroptions.h"
#include "app/cli/learningfrontier.h"
#include "app/cli/numbers.h"
#include "app/cli/program.h"
#include "core/util/textfile.h"

namespace metallm::cli {

namespace {

Result<void> writeCsv(const std::string& file, const std::string& csv)
{
    return file.empty() ? Result<void>{} : writeFileAtomically(file, csv);
}

Result<void> showFrozen(
    const Analysed& analysed, const FrontierOptions& options, const Session& session)
{
    const auto& analysis = analysed.analysis;
    if (options.asksForRange())
        return wrongCall("the frontier of a frozen policy is exact over all cost weights at once",
            "leave --from, --to and --certify out, or use --mode online or hybrid");
    const frontier::Frontier& frontier = *analysis->frontier;
    FrontierAnswer answer{.analysis = analysis,
        .exact = !analysis->isGrid(),
        .steps = frontier.steps(),
        .metrics = analysis->metrics,
        .forms = analysis::frontierForms(analysis::settingsOf(frontier), analysis->models),
        .gates = gatesOf(analysed, nullptr),
        .budgetPoint = analysis->budgetPoint,
        .seconds = analysis->elapsedSeconds};
    for (const double costWeight : options.at)
        answer.at.push_back(sim::pointAt(*analysis, costWeight));
    if (const auto written = writeCsv(options.csv, frontierCsv(frontier)); !written)
        return written;
    printFrontier(answer, session.json);
    return {};
}

Result<void> showLearning(
    const Analysed& analysed, const FrontierOptions& options, const Session& session)
{
    auto found = learningFrontier(analysed.analysis, options, session);
    if (!found)
        return tl::unexpected(found.error());
    if (const auto written = writeCsv(options.csv, frontierCsv(*found->intervals)); !written)
        return written;
    found->answer.gates = gatesOf(analysed, nullptr);
    printFrontier(found->answer, session.json);
    return {};
}

Result<void> showFrontier(const FrontierOptions& options, const Session& session)
{
    const auto analysed = analyse(options.analysis, session.context());
    if (!analysed)
        return tl::unexpected(analysed.error());
    return analysed->analysis->frontier ? showFrozen(*analysed, options, session)
                                        : showLearning(*analysed, options, session);
}

void addLearningOptions(CLI::App* command, FrontierOptions& options)
{
    addNumber(command, "--from", options.from, notNegative,
        "A run that learns: the first cost weight (default 0)");
    addNumber(command, "--to", options.to, positive,
        "A run that learns: where to end (default: where choices no longer change)");
    addNumber(command, "--max-intervals", options.maxIntervals, {0, 1e8},
        "A run that learns: so many exact intervals, then a grid (default 100000; 0 = grid alone)");
    addNumber(command, "--grid-points", options.gridPoints, {1, 1e6},
        "Cost weights of that grid (default 101)");
    addNumber(command, "--certify", options.certify, {1},
        "A run that learns: replay so many random intervals at both ends and in the middle");
}

} // namespace

void addFrontier(Program& program)
{
    const auto options = std::make_shared<FrontierOptions>();
    CLI::App* command = program.addCommand("frontier",
        "Accuracy and cost over all cost weights at once, exact, for a policy that is frozen and "
        "for LinUCB that learns; for some policies on a grid, which the output says",
        [options](const Session& session) { return showFrontier(*options, session); });
    addAnalysisOptions(command, options->analysis);
    addNumberList(command, "--at", options->at, notNegative, "Figures at these cost weights");
    command->add_option("--csv", options->csv, "Write every step to a CSV file")->type_name("FILE");
    addLearningOptions(command, *options);
}

} // namespace metallm::cli
