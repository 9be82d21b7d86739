// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <Eigen/Core>
#include <limits>
#include <memory>
#include <string>
#include <vector>

namespace metallm::data {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

/// rows = queries, cols = models; NaN = missing (METHODS.md, "Missing outcomes").
using OutcomeMatrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
/// Room for one, not filled, that is quick to read in any order of the queries.
OutcomeMatrix outcomeMatrix(Eigen::Index queries, Eigen::Index models);
/// As OutcomeMatrix for figures that need no more than 24 bits (tokens, seconds).
using TokenMatrix = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
/// rows = queries, cols = dimensions of the context.
using ContextMatrix = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

struct ModelInfo {
    std::string name;
    std::string provider; ///< may be empty
};

/// One context vector for each query, and where they came from.
struct Contexts {
    std::string embedder; ///< "file:embeddings.npy", "lsa:256", ...
    ContextMatrix values;
    /// For an embedder that is fitted: the queries (rows) it was fitted on; empty = not fitted.
    std::vector<std::int32_t> fittedOn{};
};

/// A data set as the analysis sees it. Made once, then only read: hold it by
/// std::shared_ptr<const Dataset>.
struct Dataset {
    std::string name;
    std::string hash; ///< of the contents, 32 hexadecimal digits; the same on every machine
    std::string source; ///< where it came from, for people
    bool simulated = false; ///< made by our own generator; shown wherever its figures are

    // One entry a query, in the order of queries.csv. Texts and labels may be empty strings.
    std::vector<std::string> queryIds;
    std::vector<std::string> texts;
    std::vector<std::string> labels;

    std::vector<std::string> splits; ///< names, in order of first appearance
    std::vector<std::int32_t> splitOf; ///< per query: index in `splits`, -1 = none
    std::vector<std::string> domains; ///< names, in order of first appearance
    std::vector<std::int32_t> domainOf; ///< per query: index in `domains`, -1 = none

    std::vector<ModelInfo> models; ///< in the order of their first row in outcomes.csv

    OutcomeMatrix scores; ///< 0 to 1
    OutcomeMatrix recordedCosts; ///< USD; no rows where the data set has none at all
    TokenMatrix inputTokens; ///< no rows where the data set has none at all
    TokenMatrix outputTokens;
    TokenMatrix latencies; ///< seconds; no rows where the data set has none at all

    std::shared_ptr<const Contexts> contexts; ///< null until embedded
    std::string priceTable; ///< name of the price table that came with it; may be empty

    Eigen::Index queryCount() const { return static_cast<Eigen::Index>(queryIds.size()); }
    Eigen::Index modelCount() const { return static_cast<Eigen::Index>(models.size()); }
};

/// True where at least one query has a text that an embedder could read.
bool hasTexts(const Dataset& dataset);

/// Index of the model of that name, or -1.
int modelIndex(const Dataset& dataset, const std::string& name);

} // namespace metallm::data
