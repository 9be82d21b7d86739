// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runfiles.h"

#include "app/cli/curvecsv.h"
#include "app/cli/trace.h"
#include "core/ope/logwriter.h"
#include "core/util/textfile.h"

namespace metallm::cli {

namespace {

Result<void> writeLog(const Played& played, const std::string& file, const RunContext& context)
{
    const auto propensities = ope::propensitiesOf(*played.analysed.analysis, *played.run, context);
    if (!propensities)
        return tl::unexpected(propensities.error());
    return ope::writeLog(file, *played.run, *propensities);
}

} // namespace

void addRunFiles(CLI::App* command, RunFiles& files)
{
    command->add_option("--trace", files.trace, "Write every step to a CSV file")
        ->type_name("FILE.csv");
    command
        ->add_option("--curve", files.curve,
            "Write the mean score and reward after every step, with intervals that may be watched")
        ->type_name("FILE.csv");
    command
        ->add_option("--log", files.log,
            "Write the decisions with their propensities: .csv, or VowpalWabbit .dsjson")
        ->type_name("FILE");
}

Result<void> writeRunFiles(const Played& played, const RunFiles& files, const RunContext& context)
{
    if (!files.trace.empty())
        if (auto written = writeFileAtomically(files.trace, traceCsv(*played.run)); !written)
            return written;
    if (!files.curve.empty())
        if (auto written = writeFileAtomically(files.curve, curveCsv(*played.run)); !written)
            return written;
    return files.log.empty() ? Result<void>{} : writeLog(played, files.log, context);
}

} // namespace metallm::cli
