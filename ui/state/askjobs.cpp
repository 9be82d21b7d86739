// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/askjobs.h"

#include "core/embed/endpointembedder.h"
#include "core/policy/registry.h"

namespace metallm::ui {

namespace {
constexpr std::size_t neighboursShown = 3;
}

Result<HeldEmbedderPtr> holdEmbedder(const std::shared_ptr<const data::Dataset>& dataset,
    const std::optional<embed::Endpoint>& endpoint, const net::HttpOptions& http,
    const RunContext& context)
{
    auto held = std::make_shared<HeldEmbedder>();
    held->poster = std::make_shared<const net::HttpPoster>(http);
    const embed::Services services{.poster = held->poster.get()};
    auto fitting = endpoint ? embed::embedderAt(*endpoint, *dataset, services, context)
                            : embed::embedderOf(*dataset, services, context);
    if (!fitting)
        return tl::unexpected(fitting.error());
    held->fitting = std::move(*fitting);
    return held;
}

Result<EmbeddedTextPtr> embedText(
    const HeldEmbedderPtr& embedder, const std::string& text, const RunContext& context)
{
    return embedder->fitting.embedder->embed(text, context).map([&](Eigen::RowVectorXf vector) {
        return std::make_shared<const EmbeddedText>(
            EmbeddedText{embedder, text, std::move(vector)});
    });
}

bool HeldAdviser::serves(const ResultSnapshot& snapshot) const
{
    return adviser && analysis == snapshot.analysis
        && (!policy::learns(*analysis->experiment) || costWeight == snapshot.run->costWeight);
}

Result<AskAnswerPtr> ask(const AskedQuestion& question, const SnapshotPtr& snapshot,
    const EmbeddedTextPtr& embedded, const HeldAdviser& adviser, const RunContext& context)
{
    auto answer = std::make_shared<AskAnswer>();
    answer->question = question;
    answer->snapshot = snapshot;
    analysis::NewQuery query{.domain = question.domain};
    if (embedded) {
        query.context = embedded->vector;
        answer->agreement = embedded->embedder->fitting.agreement;
        answer->knowsNoWord = query.context.norm() == 0;
        answer->neighbours = analysis::nearestTraining(
            answer->experiment(), query.context, neighboursShown, context);
    }
    auto advice = adviser.adviser->advise(query, context);
    if (!advice)
        return tl::unexpected(advice.error());
    if (context.stopRequested())
        return stopped();
    answer->advice = std::move(*advice);
    return answer;
}

} // namespace metallm::ui
