// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "ui/state/queryselection.h"

#include <QCoreApplication>

namespace metallm::ui {

/// What a filter is called on its chip: "domain: maths".
class FilterText {
    Q_DECLARE_TR_FUNCTIONS(metallm::ui::FilterText)

public:
    static QString of(const QueryFilter& filter, const data::Dataset& dataset);

private:
    static QString outcome(OutcomeFilter::Outcome outcome);
};

} // namespace metallm::ui
