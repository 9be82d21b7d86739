// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/data/dataset.h"
#include "core/util/result.h"
#include "core/util/runcontext.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string_view>
#include <vector>

namespace metallm::ope {

/// One decision of a policy in production: the model it chose and what came of it. What another
/// model would have said is not known.
struct LoggedRound {
    std::int32_t query = 0; ///< row of the data set
    std::int32_t model = 0; ///< index into the data set's models
    double propensity = 1; ///< the chance with which the model was chosen, in (0, 1]
    double score = 0;
    double costUsd = data::missing; ///< NaN = the log does not say
    double events = 1; ///< how many events it stands for (1 / (1 - pdrop) of dsjson)
};

struct DecisionLog {
    std::vector<LoggedRound> rounds; ///< in the order of the file
    std::int64_t unknownQueries = 0; ///< rows left out: the data set has no such query
    std::int64_t unknownModels = 0; ///< rows left out: the data set has no such model
    std::int64_t withoutOutcome = 0; ///< rows left out: nothing came of them
};

/// Reads a log: CSV (query_id, model, propensity, score, and cost_usd if known), or VowpalWabbit's
/// dsjson where the name ends in .dsjson, .json or .jsonl. gzip too. Fails, with a remedy, where
/// there are no propensities: assuming 1 would make every figure wrong (METHODS.md section 6).
Result<DecisionLog> readLog(
    const std::filesystem::path& file, const data::Dataset& dataset, const RunContext& context);

/// What the readers share: finds the query and the model, and counts what it leaves out.
class LogBuilder {
public:
    explicit LogBuilder(const data::Dataset& dataset);
    ~LogBuilder();

    void add(std::string_view query, std::string_view model, LoggedRound round);
    void leaveOutWithoutOutcome() { ++m_log.withoutOutcome; }
    DecisionLog taken() { return std::move(m_log); }

private:
    struct Names;
    std::unique_ptr<Names> m_names;
    DecisionLog m_log;
};

/// 1e-12 to 1, else an error that says what a propensity is.
Result<double> checkedPropensity(double propensity);
Error noPropensities();

Result<DecisionLog> readCsvLog(
    const std::filesystem::path& file, const data::Dataset& dataset, const RunContext& context);
/// Streamed, one JSON object a line. The action is 1-based; `p` stands
/// in the order of `a`, not of the actions; reward = -_label_cost. The query is named by EventId, a
/// model by the action's _tag, else by its place among the data set's models. Lines without a label
/// are left out.
Result<DecisionLog> readDsjsonLog(
    const std::filesystem::path& file, const data::Dataset& dataset, const RunContext& context);

} // namespace metallm::ope
