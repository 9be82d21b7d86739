// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace metallm::ui {

/// The texts of the register of budgets, which core has in English: named here so that they are
/// translated (context "policy", as policyText() looks them up).
inline constexpr const char* pacingTexts[] = {
    QT_TRANSLATE_NOOP("policy", "Fixed cost weight"),
    QT_TRANSLATE_NOOP("policy",
        "the cost weight stays: the one given, or the one that met the budget on the "
        "training part"),
    QT_TRANSLATE_NOOP("policy", "Schedule"),
    QT_TRANSLATE_NOOP("policy",
        "the cost weight is the user's own, constant from one entry of the schedule to "
        "the next"),
    QT_TRANSLATE_NOOP("policy", "eta"),
    QT_TRANSLATE_NOOP("policy",
        "step: how far p moves for one unit of normalised cost off the target; 0 = 1 / "
        "(rho sqrt(T))"),
    QT_TRANSLATE_NOOP("policy", "Primal-dual pacing"),
    QT_TRANSLATE_NOOP("policy",
        "raises p when a query cost more than the remaining budget per remaining query, "
        "lowers it when it cost less"),
    QT_TRANSLATE_NOOP("policy", "lower"),
    QT_TRANSLATE_NOOP("policy",
        "LB, least value/cost ratio in score per normalised cost; 0 = of the training "
        "part"),
    QT_TRANSLATE_NOOP("policy", "upper"),
    QT_TRANSLATE_NOOP("policy", "UB, greatest value/cost ratio; 0 = of the training part"),
    QT_TRANSLATE_NOOP("policy", "otherwise"),
    QT_TRANSLATE_NOOP("policy", "what a query is given for which no arm clears the threshold"),
    QT_TRANSLATE_NOOP("policy", "Online knapsack threshold"),
    QT_TRANSLATE_NOOP("policy",
        "lets through the arms whose value for money clears a threshold that rises as the"
        " budget is used"),
    QT_TRANSLATE_NOOP("policy", "cheapest"),
    QT_TRANSLATE_NOOP("policy", "nothing"),
};

} // namespace metallm::ui
