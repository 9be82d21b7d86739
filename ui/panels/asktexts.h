// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/askanswer.h"
#include "ui/state/askcontroller.h"

#include <QCoreApplication>
#include <QStringList>

namespace metallm::ui {

/// What the Ask panel says in words.
class AskTexts {
    Q_DECLARE_TR_FUNCTIONS(metallm::ui::AskTexts)

public:
    /// Which model the router takes at the cost weight, and over which others; or why it names
    /// none.
    static QString verdict(const AskAnswer& answer, double costWeight);
    /// What has to be known of the figures: where the cost comes from, what the run knew, what
    /// makes them doubtful.
    static QStringList notes(const AskAnswer& answer);
    /// What to do next, where there is no answer.
    static QString next(const AskController& ask, const data::Dataset* dataset);

private:
    static QString costNote(analysis::Advice::CostSource source);
    static QString choiceNote(const AskAnswer& answer);
    static QString textNote(const AskAnswer& answer);
};

} // namespace metallm::ui
