// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/scenario.h"
#include "ui/charts/eventmarks.h"

#include <QCoreApplication>

namespace metallm::sim {
struct Experiment;
}

namespace metallm::ui {

/// A scenario's events as people read them.
class EventText {
    Q_DECLARE_TR_FUNCTIONS(metallm::ui::EventText)

public:
    /// "Price change", for menus and lists.
    static QString kind(sim::Event::Kind kind);
    /// "large: price × 2", without its time.
    static QString of(const sim::Event& event);

private:
    static QString price(const sim::Event& event);
    static QString feedback(const sim::Event& event);
    static QString quality(const sim::Event& event);
};

/// The events of the scenario that the experiment was played in, for a chart over its queries.
QList<ChartMark> eventMarks(const sim::Experiment& experiment);

} // namespace metallm::ui
