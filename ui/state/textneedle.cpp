// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/textneedle.h"

#include <algorithm>
#include <cctype>

namespace metallm::ui {

TextNeedle::TextNeedle(const QString& text)
    : m_folded(text.toStdString())
{
    const bool ascii = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 128; });
    if (!ascii)
        m_wide = text;
    std::ranges::transform(
        m_folded, m_folded.begin(), [](char c) { return static_cast<char>(folded(c)); });
    m_shift.fill(m_folded.size());
    for (std::size_t i = 0; i + 1 < m_folded.size(); ++i) {
        const auto letter = static_cast<unsigned char>(m_folded[i]);
        m_shift[letter] = m_folded.size() - 1 - i;
        m_shift[static_cast<std::size_t>(std::toupper(letter))] = m_folded.size() - 1 - i;
    }
}

bool TextNeedle::isIn(std::string_view text) const
{
    if (!m_wide.isEmpty())
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))
            .contains(m_wide, Qt::CaseInsensitive);
    const std::size_t length = m_folded.size();
    for (std::size_t at = 0; at + length <= text.size();) {
        const char last = text[at + length - 1];
        std::size_t matching = length;
        while (matching > 0
            && folded(text[at + matching - 1])
                == static_cast<unsigned char>(m_folded[matching - 1]))
            --matching;
        if (matching == 0)
            return true;
        at += m_shift[static_cast<unsigned char>(last)];
    }
    return false;
}

} // namespace metallm::ui
