// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/data/dataset.h"
#include "core/util/result.h"
#include "core/util/runcontext.h"

#include <Eigen/Core>
#include <memory>
#include <optional>
#include <string>

namespace metallm::embed {

struct Endpoint;
struct Services;

/// Gives a text that no data set holds the vector that it would have had among the contexts of one.
class TextEmbedder {
public:
    virtual ~TextEmbedder() = default;

    virtual Result<Eigen::RowVectorXf> embed(
        const std::string& text, const RunContext& context) const = 0;
};

/// Where the contexts of a data set come from, as far as new texts can follow them.
enum class Origin {
    Nowhere, ///< it has none
    Lsa, ///< fitted here: can be fitted again
    Endpoint, ///< a server that can be asked again
    Elsewhere, ///< vectors from a file: nothing tells what made them
};
Origin originOf(const data::Dataset& dataset);

/// A text embedder, and what is known of how well it goes with the data set's contexts.
struct FittingEmbedder {
    std::shared_ptr<const TextEmbedder> embedder;
    /// Cosine of the vector that it gives a query of the data set to the one stored, where that was
    /// tried: 1 = the same.
    std::optional<double> agreement{};
};

/// The embedder that the contexts came from: Lsa fitted again on the queries that it was fitted on,
/// and checked against a stored vector, or the same endpoint. Fails for vectors from elsewhere.
/// `services` must outlive it.
Result<FittingEmbedder> embedderOf(
    const data::Dataset& dataset, const Services& services, const RunContext& context);

/// An endpoint in the place of one that is not known. Fails where its vectors are not as long as
/// the contexts. It is asked for a query of the data set that has a text, to tell whether it is the
/// one; vectors are scaled to the length that this query's has.
Result<FittingEmbedder> embedderAt(const Endpoint& endpoint, const data::Dataset& dataset,
    const Services& services, const RunContext& context);

} // namespace metallm::embed
