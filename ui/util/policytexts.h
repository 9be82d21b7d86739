// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace metallm::ui {

/// The texts of the register of policies, which core has in English: named here so that they are
/// translated (context "policy", as policyText() looks them up).
inline constexpr const char* policyTexts[] = {
    QT_TRANSLATE_NOOP("policy", "LinUCB"),
    QT_TRANSLATE_NOOP("policy", "Linear Thompson sampling"),
    QT_TRANSLATE_NOOP("policy", "Epsilon-greedy"),
    QT_TRANSLATE_NOOP("policy", "Softmax"),
    QT_TRANSLATE_NOOP("policy", "Discounted LinUCB"),
    QT_TRANSLATE_NOOP("policy", "Sliding-window LinUCB"),
    QT_TRANSLATE_NOOP("policy", "Logistic UCB"),
    QT_TRANSLATE_NOOP("policy", "Kernel UCB"),
    QT_TRANSLATE_NOOP("policy", "SquareCB"),
    QT_TRANSLATE_NOOP("policy", "UCB1"),
    QT_TRANSLATE_NOOP("policy", "Thompson sampling"),
    QT_TRANSLATE_NOOP("policy", "Exp4"),
    QT_TRANSLATE_NOOP("policy", "Ridge regression"),
    QT_TRANSLATE_NOOP("policy", "Nearest neighbours"),
    QT_TRANSLATE_NOOP("policy", "Logistic regression"),
    QT_TRANSLATE_NOOP("policy", "Domain table"),
    QT_TRANSLATE_NOOP("policy", "Threshold on two models"),
    QT_TRANSLATE_NOOP("policy", "Cascade"),
    QT_TRANSLATE_NOOP("policy", "Oracle"),
    QT_TRANSLATE_NOOP("policy", "Single model"),
    QT_TRANSLATE_NOOP("policy", "Cheapest model"),
    QT_TRANSLATE_NOOP("policy", "Random"),
    QT_TRANSLATE_NOOP("policy", "Random mix of two models"),
    QT_TRANSLATE_NOOP("policy", "Zero router"),
    QT_TRANSLATE_NOOP("policy", "Domain oracle (hindsight)"),
    QT_TRANSLATE_NOOP("policy", "Best linear policy (hindsight)"),
    QT_TRANSLATE_NOOP(
        "policy", "one linear model for each arm, chosen by its upper confidence bound"),
    QT_TRANSLATE_NOOP(
        "policy", "one linear model for each arm, drawn afresh from what is known at every query"),
    QT_TRANSLATE_NOOP(
        "policy", "the best prediction of one linear model for each arm, and now and then any arm"),
    QT_TRANSLATE_NOOP(
        "policy", "draws an arm, the likelier the better one linear model for each arm thinks it"),
    QT_TRANSLATE_NOOP(
        "policy", "LinUCB that forgets the past by a factor gamma a query, for a changing world"),
    QT_TRANSLATE_NOOP("policy", "LinUCB that knows the last queries only, for a changing world"),
    QT_TRANSLATE_NOOP("policy",
        "one logistic model for each arm, for scores between 0 and 1, chosen by its "
        "upper confidence bound"),
    QT_TRANSLATE_NOOP(
        "policy", "LinUCB on random Fourier features, for what is not linear in the contexts"),
    QT_TRANSLATE_NOOP("policy",
        "draws an arm, the rarer the further one linear model for each arm puts it "
        "behind the best"),
    QT_TRANSLATE_NOOP("policy", "the best mean plus what it may lack; does not look at the query"),
    QT_TRANSLATE_NOOP(
        "policy", "draws each arm's score from what is known of it; does not look at the query"),
    QT_TRANSLATE_NOOP(
        "policy", "learns which of some other policies to follow, and draws from what they advise"),
    QT_TRANSLATE_NOOP(
        "policy", "a linear prediction of each model's score and cost; LinUCB without its bonus"),
    QT_TRANSLATE_NOOP("policy", "score and cost of each model on the training queries most alike"),
    QT_TRANSLATE_NOOP("policy", "the probability that each model is right, by logistic regression"),
    QT_TRANSLATE_NOOP("policy",
        "the best model of each domain, from the training part; rare domains lean on "
        "all"),
    QT_TRANSLATE_NOOP(
        "policy", "the strong one of two models where it is likely enough to beat the weak one"),
    QT_TRANSLATE_NOOP("policy",
        "asks the cheapest model first and the next one while the answer is predicted "
        "to be wrong; all of them are paid for"),
    QT_TRANSLATE_NOOP(
        "policy", "knows every outcome: the cheapest among the best; no router can do better"),
    QT_TRANSLATE_NOOP("policy", "one model for every query"),
    QT_TRANSLATE_NOOP("policy", "the model with the lowest mean cost for every query"),
    QT_TRANSLATE_NOOP("policy", "every model with the same probability, seeded"),
    QT_TRANSLATE_NOOP(
        "policy", "two models at random, the second one with a given probability, seeded"),
    QT_TRANSLATE_NOOP("policy",
        "the best single model at each cost weight, from the training part: no look at "
        "the query"),
    QT_TRANSLATE_NOOP("policy",
        "the best model of each domain, by the evaluation part's own outcomes: what "
        "knowing the domain alone can bring"),
    QT_TRANSLATE_NOOP("policy",
        "ridge regression fitted on the evaluation part itself, with every outcome: an "
        "upper reference for linear policies"),
    QT_TRANSLATE_NOOP("policy", "epsilon"),
    QT_TRANSLATE_NOOP("policy", "temperature"),
    QT_TRANSLATE_NOOP("policy", "window"),
    QT_TRANSLATE_NOOP("policy", "features"),
    QT_TRANSLATE_NOOP("policy", "bandwidth"),
    QT_TRANSLATE_NOOP("policy", "scale"),
    QT_TRANSLATE_NOOP("policy", "exponent"),
    QT_TRANSLATE_NOOP("policy", "width"),
    QT_TRANSLATE_NOOP("policy", "experts"),
    QT_TRANSLATE_NOOP("policy", "mixing"),
    QT_TRANSLATE_NOOP("policy", "costs"),
    QT_TRANSLATE_NOOP("policy", "k"),
    QT_TRANSLATE_NOOP("policy", "weights"),
    QT_TRANSLATE_NOOP("policy", "shrinkage"),
    QT_TRANSLATE_NOOP("policy", "strong"),
    QT_TRANSLATE_NOOP("policy", "weak"),
    QT_TRANSLATE_NOOP("policy", "predictor"),
    QT_TRANSLATE_NOOP("policy", "chain"),
    QT_TRANSLATE_NOOP("policy", "length"),
    QT_TRANSLATE_NOOP("policy", "failure"),
    QT_TRANSLATE_NOOP("policy", "model"),
    QT_TRANSLATE_NOOP("policy", "first"),
    QT_TRANSLATE_NOOP("policy", "second"),
    QT_TRANSLATE_NOOP("policy", "share"),
    QT_TRANSLATE_NOOP("policy", "share of the queries that any arm may answer"),
    QT_TRANSLATE_NOOP("policy", "difference in value that makes an arm e times as likely"),
    QT_TRANSLATE_NOOP(
        "policy", "how many of the last queries are known, training queries among them"),
    QT_TRANSLATE_NOOP("policy", "how many random features stand for the kernel"),
    QT_TRANSLATE_NOOP(
        "policy", "distance at which two contexts begin to differ; theirs are of length 1"),
    QT_TRANSLATE_NOOP("policy", "how quickly an arm grows rarer with its distance to the best"),
    QT_TRANSLATE_NOOP(
        "policy", "how that grows with the queries learned from: 0 stays, 0.5 as their root"),
    QT_TRANSLATE_NOOP(
        "policy", "factor of the bonus for arms that little is known of; the paper's is 1"),
    QT_TRANSLATE_NOOP("policy", "policies and models that advise, with commas between them"),
    QT_TRANSLATE_NOOP(
        "policy", "share of the queries that any arm may answer; also how fast it learns"),
    QT_TRANSLATE_NOOP("policy",
        "cost reckoned with before a model is asked: predicted from the query, the "
        "model's mean in training, or the query's own (known: only afterwards, but for "
        "flat prices)"),
    QT_TRANSLATE_NOOP("policy", "training queries that are asked, where the neighbours predict"),
    QT_TRANSLATE_NOOP("policy", "all neighbours alike, or the nearer ones more (1 / (1 - cosine))"),
    QT_TRANSLATE_NOOP("policy", "queries that the means over all domains count as in each domain"),
    QT_TRANSLATE_NOOP("policy", "name of the strong model"),
    QT_TRANSLATE_NOOP("policy", "name of the weak model"),
    QT_TRANSLATE_NOOP("policy", "what predicts it"),
    QT_TRANSLATE_NOOP("policy",
        "models in the order in which they are asked, MODEL,MODEL,...; auto = the best "
        "chain on the training part"),
    QT_TRANSLATE_NOOP("policy", "most models in a chain that is chosen"),
    QT_TRANSLATE_NOOP("policy",
        "what is charged where no model is right: the cheapest model (as "
        "LLMRouterBench), or nothing (as RouterBench)"),
    QT_TRANSLATE_NOOP("policy", "name of the model"),
    QT_TRANSLATE_NOOP("policy", "name of the one model"),
    QT_TRANSLATE_NOOP("policy", "name of the other model"),
    QT_TRANSLATE_NOOP("policy", "probability of the second one"),
    QT_TRANSLATE_NOOP("policy", "predicted"),
    QT_TRANSLATE_NOOP("policy", "mean"),
    QT_TRANSLATE_NOOP("policy", "known"),
    QT_TRANSLATE_NOOP("policy", "uniform"),
    QT_TRANSLATE_NOOP("policy", "distance"),
    QT_TRANSLATE_NOOP("policy", "most accurate"),
    QT_TRANSLATE_NOOP("policy", "logistic"),
    QT_TRANSLATE_NOOP("policy", "knn"),
    QT_TRANSLATE_NOOP("policy", "auto"),
    QT_TRANSLATE_NOOP("policy", "cheapest"),
    QT_TRANSLATE_NOOP("policy", "nothing"),
    QT_TRANSLATE_NOOP("policy", "ridge"),
};

} // namespace metallm::ui
