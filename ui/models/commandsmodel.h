// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/tablemodel.h"

#include <functional>
#include <QStringList>
#include <vector>

namespace metallm::ui {

/// Something that the command palette can do.
struct Command {
    QString key; ///< the same in every language: what the recent ones are remembered by
    QString text; ///< "Show panel: Log"
    QString shortcut{}; ///< as people read it; may be empty
    std::function<void()> run{};
};

/// The commands that answer what was typed, the best first; those used of late before the others
/// where nothing is typed.
class CommandsModel : public TableModel {
    Q_OBJECT

public:
    enum Column { TextColumn, ShortcutColumn };

    using TableModel::TableModel;

    /// `recent`: keys, newest first.
    void setCommands(std::vector<Command> commands, QStringList recent);
    void setTyped(const QString& typed);
    const Command& commandAt(int row) const { return m_commands[m_shown[std::size_t(row)]]; }

protected:
    int rows() const override { return static_cast<int>(m_shown.size()); }
    int columns() const override { return 2; }
    QVariant header(int, int) const override { return {}; }
    QVariant cell(int row, int column, int role) const override;

private:
    void arrange();
    int recentBonus(const Command& command) const;

    std::vector<Command> m_commands;
    QStringList m_recent;
    QString m_typed;
    std::vector<std::size_t> m_shown; // indices into m_commands
};

} // namespace metallm::ui
