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

/// Which undo commands may melt into one: those of the same kind and the same gesture.
enum class CommandId { Setup = 1, Selection, WhatIf };

/// For QUndoCommand::id(); gesture 0 = the command stays alone.
constexpr int commandId(CommandId kind, int gesture)
{
    return gesture == 0 ? -1 : static_cast<int>(kind);
}

/// Moves the window's parameters and prices from one setup to another. Commands of one drag
/// (the same number, not 0) melt into one; a drag that ends where it began leaves none.
class SetupCommand : public QUndoCommand {
public:
    /// An empty `text` is derived from the parameters, and kept up to date while a drag grows.
    SetupCommand(WorkbenchState& state, Setup before, Setup after, QString text, int drag);

    void undo() override { apply(m_before); }
    void redo() override { apply(m_after); }
    int id() const override { return commandId(CommandId::Setup, m_drag); }
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
