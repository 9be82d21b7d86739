// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/parameters.h"

#include <QCoreApplication>
#include <QStringList>

namespace metallm::ui {

/// What a change of parameters is called in the undo list: "Cost weight 0.20 to 0.35".
class ChangeText {
    Q_DECLARE_TR_FUNCTIONS(metallm::ui::ChangeText)

public:
    static QString of(const sim::Parameters& before, const sim::Parameters& after);
    /// Every difference by itself; empty where there is none.
    static QStringList all(const sim::Parameters& before, const sim::Parameters& after);

private:
    static QString fromTo(const QString& name, double before, double after);
    static QString named(const QString& name, const QString& value);
    static QString budget(const std::optional<double>& budget);
    static QString models(const sim::Parameters& before, const sim::Parameters& after);
    static QString split(const sim::Parameters& before, const sim::Parameters& after);
    static QString setting(const sim::Parameters& before, const sim::Parameters& after);
    static QString keptBudget(const sim::Parameters& before, const sim::Parameters& after);
    static QString mode(sim::Mode mode);
    static QString costMode(data::CostMode mode);
    static QString order(sim::Order order);
    static QString precision(sim::Precision precision);
};

} // namespace metallm::ui
