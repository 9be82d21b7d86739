// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/sweep.h"

#include "app/cli/analysisoptions.h"
#include "app/cli/commands.h"
#include "app/cli/numbers.h"
#include "app/cli/program.h"
#include "app/cli/studyfile.h"
#include "app/cli/sweepoutput.h"
#include "core/store/sweepcells.h"
#include "core/util/textfile.h"

#include <fmt/format.h>
#include <limits>
#include <malloc.h>

namespace metallm::cli {

namespace {

struct SweepOptions {
    AnalysisOptions analysis;
    std::vector<std::string> grids;
    int seeds = 1;
    std::string csv;
};

Result<sim::SweepRequest> requestOf(const SweepOptions& options)
{
    sim::SweepRequest request;
    request.base = options.analysis.parameters;
    request.seeds = options.seeds;
    bool costWeightGiven = options.analysis.costWeightGiven;
    for (const std::string& text : options.grids) {
        auto axis = sim::parseAxis(text, request.base.policy);
        if (!axis)
            return tl::unexpected(axis.error());
        costWeightGiven = costWeightGiven || axis->name == "cost-weight";
        request.axes.push_back(std::move(*axis));
    }
    request.costWeightFromBudget = !costWeightGiven;
    return request;
}

/// Says where finished runs are kept, where they are not, and why.
class Memory {
public:
    Memory(const std::string& file, const std::string& dataset)
    {
        auto study = store::Study::open(file);
        if (!study) {
            m_problem = study.error();
            return;
        }
        m_study.emplace(std::move(*study));
        m_cells.emplace(*m_study, dataset);
    }

    sim::CellStore* cells() { return m_cells ? &*m_cells : nullptr; }

    void report(bool quiet) const
    {
        const auto& problem = m_cells ? m_cells->problem() : m_problem;
        if (problem && !quiet)
            fmt::print(
                stderr, "metallm: nothing is remembered of this sweep: {}\n", problem->message());
    }

    /// What an interrupted sweep leaves behind.
    std::string rest() const
    {
        const std::int64_t remembered = m_cells ? m_cells->remembered() : 0;
        return remembered == 0
            ? "nothing was changed"
            : fmt::format(
                "{} finished runs are remembered, the same call goes on from there", remembered);
    }

private:
    std::optional<store::Study> m_study;
    std::optional<store::SweepCells> m_cells;
    std::optional<Error> m_problem;
};

/// Every run asks for the same large matrices again. Handing them back to the system in between
/// costs a tenth of the time, and more where several threads do it at once.
void keepFreedMemory()
{
    mallopt(M_MMAP_THRESHOLD, 1 << 30);
    mallopt(M_TRIM_THRESHOLD, std::numeric_limits<int>::max());
}

Result<void> sweepParameters(const SweepOptions& options, const Session& session)
{
    auto request = requestOf(options);
    if (!request)
        return tl::unexpected(request.error());
    keepFreedMemory();
    const auto loaded = loadData(
        options.analysis.study, request->base.dataset, request->base.priceTable, session.context());
    if (!loaded)
        return tl::unexpected(loaded.error());
    request->base.dataset = loaded->dataset->name;
    Memory memory(options.analysis.study, request->base.dataset);
    const auto result =
        sim::sweep(loaded->dataset, loaded->prices, *request, memory.cells(), session.context());
    memory.report(session.quiet);
    if (!result) {
        Error error = result.error();
        if (error.kind == Error::Kind::Stopped)
            error.remedy = memory.rest();
        return tl::unexpected(error);
    }
    if (!options.csv.empty())
        if (const auto written = writeFileAtomically(options.csv, sweepCsv(**result)); !written)
            return written;
    printSweep(**result, *loaded->dataset, session.json);
    return {};
}

} // namespace

void addSweep(Program& program)
{
    const auto options = std::make_shared<SweepOptions>();
    CLI::App* command = program.addCommand("sweep",
        "Every combination of some parameters' values, over several seeds: means and 95 % "
        "intervals. Finished runs are kept in the study, also when the sweep is interrupted, and "
        "are not played again; nothing else in the study is touched",
        [options](const Session& session) { return sweepParameters(*options, session); });
    addAnalysisOptions(command, options->analysis);
    command
        ->add_option("--grid", options->grids,
            "A parameter's values: NAME=FIRST:LAST:COUNT or NAME=VALUE,VALUE,...; repeatable. "
            "NAME is an option of the analysis, or a parameter of the policy's own")
        ->allow_extra_args(false)
        ->type_name("NAME=...");
    addNumber(
        command, "--seeds", options->seeds, {1, 1e6}, "So many seeds, from --seed on (default 1)");
    command->add_option("--csv", options->csv, "Write every combination to a CSV file")
        ->type_name("FILE");
}

} // namespace metallm::cli
