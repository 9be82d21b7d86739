// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prices/pricetable.h"
#include "core/sim/parameters.h"

#include <memory>
#include <QString>
#include <QUndoCommand>

namespace metallm::ui {

class WorkbenchState;

/// What undo and redo move between. The table is shared: most commands leave it alone.
struct Setup {
    sim::Parameters parameters;
    std::shared_ptr<const prices::PriceTable> prices;
};

/// Moves the window's parameters and prices from one setup to another. Commands of one drag
/// (the same number, not 0) melt into one; a drag that ends where it began leaves none.
class SetupCommand : public QUndoCommand {
public:
    /// An empty `text` is derived from the parameters, and kept up to date while a drag grows.
    SetupCommand(WorkbenchState& state, Setup before, Setup after, QString text, int drag);

    void undo() override { apply(m_before); }
    void redo() override { apply(m_after); }
    int id() const override { return m_drag == 0 ? -1 : 1; }
    bool mergeWith(const QUndoCommand* other) override;

private:
    void apply(const Setup& setup);
    void updateText();

    WorkbenchState& m_state;
    Setup m_before;
    Setup m_after;
    QString m_text;
    int m_drag;
};

} // namespace metallm::ui
