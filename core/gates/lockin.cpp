// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/gates/gate.h"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace metallm::gates {

namespace {

constexpr double nearlyAll = 0.99; // METHODS.md section 3, "Lock-in"

std::vector<std::string> neverTried(const sim::RunResult& run)
{
    std::vector<std::string> names;
    for (std::size_t arm = 0; arm < run.selection.size(); ++arm)
        if (run.selection[arm] == 0)
            names.push_back(run.experiment->armName(static_cast<int>(arm)));
    return names;
}

} // namespace

void checkLockIn(const GateInput& input, Gates& gates)
{
    if (input.run == nullptr || input.analysis.frontier || input.run->selection.size() < 2)
        return; // a frozen policy has learned what it will
    const sim::RunResult& run = *input.run;
    const auto queries = std::ssize(run.arms);
    const auto never = neverTried(run);
    if (!never.empty())
        gates.push_back(gate("model_never_tried", Severity::Warning,
            sentence("%1 of %2 models were never tried (%3): the run may be locked in; explore "
                     "more, or start it warm",
                never.size(), run.selection.size(), fmt::format("{}", fmt::join(never, ", "))),
            queries));
    const auto most = std::ranges::max_element(run.selection);
    const double share = static_cast<double>(*most) / static_cast<double>(queries);
    if (share > nearlyAll)
        gates.push_back(gate("one_model_took_all", Severity::Warning,
            sentence("%1 took %2 % of the queries of a run that learns: it may be locked in",
                run.experiment->armName(static_cast<int>(most - run.selection.begin())),
                decimals(100 * share, 2)),
            *most));
}

} // namespace metallm::gates
