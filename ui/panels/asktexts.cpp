// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/asktexts.h"

#include "core/analysis/adviser.h"
#include "core/budget/pacing.h"
#include "core/policy/registry.h"
#include "ui/charts/names.h"
#include "ui/util/format.h"
#include "ui/util/policytext.h"

#include <cmath>

namespace metallm::ui {

namespace {

using Kind = analysis::Advice::Kind;

constexpr double leastAgreement = 0.99; // cosine

QString policyTitle(const AskAnswer& answer)
{
    return policyText(policy::find(answer.experiment().parameters.policy)->title);
}

} // namespace

QString AskTexts::verdict(const AskAnswer& answer, double costWeight)
{
    const QString policy = policyTitle(answer);
    if (answer.advice.kind == Kind::Outcomes)
        return tr("%1 cannot answer: it chooses by outcomes, and a new query has none").arg(policy);
    if (answer.advice.kind == Kind::Blind)
        return tr("%1 draws the model: it predicts nothing for each of them").arg(policy);
    if (answer.advice.kind == Kind::Draws)
        return tr("%1 draws the model, most often the first").arg(policy);
    if (answer.advice.transitions.empty())
        return tr("%1 knows none of the models").arg(policy);
    const analysis::Explanation why = analysis::explain(answer.advice, costWeight);
    if (why.chosen < 0)
        return tr("%1 has no model left to ask").arg(policy);
    const QString model = armLabel(answer.experiment(), why.chosen);
    if (std::isfinite(why.to))
        return tr("%1 asks %2, at cost weights from %3 to %4")
            .arg(policy, model, formatNumber(why.from), formatNumber(why.to));
    if (why.from > 0)
        return tr("%1 asks %2, at cost weights from %3 on")
            .arg(policy, model, formatNumber(why.from));
    return tr("%1 asks %2, whatever the cost weight").arg(policy, model);
}

QStringList AskTexts::notes(const AskAnswer& answer)
{
    QStringList notes{textNote(answer), choiceNote(answer)};
    if (answer.advice.lines.steps() > 0)
        notes.append(costNote(answer.advice.costs));
    const sim::Parameters& parameters = answer.experiment().parameters;
    if (!analysis::needsContext(answer.experiment()) && answer.advice.kind != Kind::Outcomes)
        notes.append(tr("This policy does not look at the text: the answer is the same for all."));
    if (budget::isPaced(parameters))
        notes.append(tr("The budget moves the cost weight during the run; shown is the one of the "
                        "slider."));
    notes.removeAll(QString());
    return notes;
}

QString AskTexts::textNote(const AskAnswer& answer)
{
    if (answer.knowsNoWord)
        return tr("The text shares no word with those that the embedder was fitted on: the figures "
                  "say nothing about it.");
    if (answer.agreement && *answer.agreement < leastAgreement)
        return tr("The endpoint gives a query of the data set another vector than the one that is "
                  "stored (cosine %1): it is hardly the one that made them.")
            .arg(formatFixed(answer.agreement, 2));
    return {};
}

QString AskTexts::choiceNote(const AskAnswer& answer)
{
    const sim::Parameters& parameters = answer.experiment().parameters;
    if (answer.advice.kind == Kind::Draws)
        return tr("Shown is what it draws by. Its choice is no line in the cost weight, so that no "
                  "interval is known.");
    if (answer.advice.kind == Kind::Choices && parameters.policy == "cascade")
        return tr("A cascade asks one model after the other and predicts only whether to go on: "
                  "shown is whose answer it takes.");
    if (answer.advice.kind == Kind::Lines && policy::learns(answer.experiment()))
        return tr("As the router knows it at the end of the run; the intervals hold for what it "
                  "learned at the present cost weight.");
    if (parameters.policy == "threshold")
        return tr("The score of the strong model is the chance that it beats the weak one.");
    return {};
}

QString AskTexts::costNote(analysis::Advice::CostSource source)
{
    switch (source) {
    case analysis::Advice::CostSource::Flat:
        return tr("Cost: the price per query of each model.");
    case analysis::Advice::CostSource::Predicted:
        return tr("Cost: predicted from the query, as the score is.");
    case analysis::Advice::CostSource::Mean:
        break;
    }
    return tr("Cost: the mean of each model in training.");
}

QString AskTexts::next(const AskController& ask, const data::Dataset* dataset)
{
    using Stage = AskController::Stage;
    switch (ask.stage()) {
    case Stage::NoRun:
        return tr("The analysis is not there yet: the answer follows it.");
    case Stage::NoContexts:
        return dataset && !data::hasTexts(*dataset)
            ? tr("The data set has neither texts nor contexts. Give it vectors from a file first.")
            : tr("The data set has no contexts yet. Embed its texts first, so that a new one can "
                 "be placed among them.");
    case Stage::UnknownEmbedder:
        return tr("The contexts came from a file (%1), and nothing tells what made them. Choose "
                  "an endpoint that gives the same vectors, of %2 numbers, or embed the data set "
                  "anew.")
            .arg(QString::fromStdString(dataset->contexts->embedder),
                formatCount(dataset->contexts->values.cols()));
    case Stage::NoText:
        return tr("Type a query to see which model the router would send it to, and why.");
    case Stage::Preparing:
        return tr("Getting ready: the embedder and the router are trained once…");
    case Stage::Failed:
        return QString::fromStdString(ask.error().message());
    default:
        return tr("Asking…");
    }
}

} // namespace metallm::ui
