// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/adviser.h"
#include "core/embed/endpoint.h"
#include "core/embed/textembedder.h"
#include "ui/net/httpposter.h"
#include "ui/state/askanswer.h"

#include <memory>
#include <optional>

namespace metallm::ui {

/// An embedder with the way to the server that it may need.
struct HeldEmbedder {
    std::shared_ptr<const net::HttpPoster> poster{};
    embed::FittingEmbedder fitting{};
};
using HeldEmbedderPtr = std::shared_ptr<const HeldEmbedder>;

/// The data set's own embedder; with an endpoint, that one in its place.
Result<HeldEmbedderPtr> holdEmbedder(const std::shared_ptr<const data::Dataset>& dataset,
    const std::optional<embed::Endpoint>& endpoint, const net::HttpOptions& http,
    const RunContext& context);

/// A text with the vector that an embedder gave it.
struct EmbeddedText {
    HeldEmbedderPtr embedder{};
    std::string text{};
    Eigen::RowVectorXf vector{};
};
using EmbeddedTextPtr = std::shared_ptr<const EmbeddedText>;

Result<EmbeddedTextPtr> embedText(
    const HeldEmbedderPtr& embedder, const std::string& text, const RunContext& context);

/// The run that is asked. Whoever asks does so from one thread at a time.
struct HeldAdviser {
    std::shared_ptr<const sim::Analysis> analysis{};
    double costWeight = 0; ///< at which it learned; of no matter for a frozen policy
    std::shared_ptr<analysis::Adviser> adviser{};

    /// It is the one of this snapshot.
    bool serves(const ResultSnapshot& snapshot) const;
};

/// Without a vector: the policy does not look at the text.
Result<AskAnswerPtr> ask(const AskedQuestion& question, const SnapshotPtr& snapshot,
    const EmbeddedTextPtr& embedded, const HeldAdviser& adviser, const RunContext& context);

} // namespace metallm::ui
