// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/commandsmodel.h"

#include "ui/util/fuzzymatch.h"

#include <algorithm>
#include <utility>

namespace metallm::ui {

namespace {
constexpr int recentWeight = 20; // as much as half a word's beginning
}

void CommandsModel::setCommands(std::vector<Command> commands, QStringList recent)
{
    beginResetModel();
    m_commands = std::move(commands);
    m_recent = std::move(recent);
    m_typed.clear();
    arrange();
    endResetModel();
}

void CommandsModel::setTyped(const QString& typed)
{
    if (typed == m_typed)
        return;
    beginResetModel();
    m_typed = typed;
    arrange();
    endResetModel();
}

int CommandsModel::recentBonus(const Command& command) const
{
    const auto place = m_recent.indexOf(command.key);
    return place < 0 ? 0 : recentWeight - static_cast<int>(place);
}

void CommandsModel::arrange()
{
    std::vector<std::pair<int, std::size_t>> found;
    for (std::size_t i = 0; i < m_commands.size(); ++i)
        if (const auto score = fuzzyScore(m_typed, m_commands[i].text))
            found.emplace_back(*score + recentBonus(m_commands[i]), i);
    std::ranges::stable_sort(found, std::greater(), &std::pair<int, std::size_t>::first);
    m_shown.clear();
    for (const auto& [score, index] : found)
        m_shown.push_back(index);
}

QVariant CommandsModel::cell(int row, int column, int role) const
{
    const Command& command = commandAt(row);
    if (role == Qt::DisplayRole)
        return column == TextColumn ? command.text : command.shortcut;
    if (role == Qt::TextAlignmentRole)
        return alignment(column == ShortcutColumn);
    if (role == SortRole)
        return command.key;
    return {};
}

} // namespace metallm::ui
