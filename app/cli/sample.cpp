// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample.h"

#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/program.h"
#include "app/cli/studyfile.h"

#include <fmt/format.h>

namespace metallm::cli {

namespace {

void print(const std::string& study, const store::DatasetInfo& info, bool json)
{
    if (json)
        return printJson({{"dataset", info.name}, {"queries", info.queries},
            {"models", info.models}, {"outcomes", info.outcomes}, {"simulated", info.simulated},
            {"price_table", info.priceTable}});
    fmt::print("{}: {} simulated queries, {} models, in {}\n", info.name, grouped(info.queries),
        info.models, study);
}

Result<void> createSample(const std::string& file, const Session& session)
{
    StudyToWrite target(file);
    const auto study = target.open();
    if (!study)
        return tl::unexpected(study.error());
    if (const auto made = sample::createSample(**study, session.context()); !made)
        return made;
    target.keep();
    const auto info = (*study)->datasetInfo(sample::datasetName);
    if (!info)
        return tl::unexpected(info.error());
    print(file, *info, session.json);
    return {};
}

} // namespace

void addSample(Program& program)
{
    const auto study = std::make_shared<std::string>();
    CLI::App* command = program.addCommand("sample",
        "Write the built-in, simulated sample data set and its prices into a study",
        [study](const Session& session) { return createSample(*study, session); });
    addStudy(command, *study);
}

} // namespace metallm::cli
