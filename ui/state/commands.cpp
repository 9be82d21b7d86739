// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/commands.h"

#include "ui/state/changetext.h"
#include "ui/state/workbenchstate.h"

#include <utility>

namespace metallm::ui {

SetupCommand::SetupCommand(WorkbenchState& state, Setup before, Setup after, QString text, int drag)
    : m_state(state)
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_text(std::move(text))
    , m_drag(drag)
{
    updateText();
}

bool SetupCommand::mergeWith(const QUndoCommand* other)
{
    const auto* next = dynamic_cast<const SetupCommand*>(other);
    if (!next || next->m_drag != m_drag)
        return false;
    m_after = next->m_after;
    m_text = next->m_text;
    updateText();
    setObsolete(m_after.parameters == m_before.parameters && *m_after.prices == *m_before.prices);
    return true;
}

void SetupCommand::apply(const Setup& setup)
{
    m_state.setPrices(*setup.prices);
    m_state.setParameters(setup.parameters);
}

void SetupCommand::updateText()
{
    setText(m_text.isEmpty() ? ChangeText::of(m_before.parameters, m_after.parameters) : m_text);
}

} // namespace metallm::ui
