// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <QString>
#include <string>
#include <string_view>

namespace metallm::ui {

/// ASCII letters in lower case, all other bytes as they are.
constexpr unsigned char folded(char letter)
{
    return static_cast<unsigned char>(
        letter >= 'A' && letter <= 'Z' ? letter + ('a' - 'A') : letter);
}

/// A text that is looked for in many others, in any case. Folding UTF-8 for every row would cost
/// ten times the search, so that is done for needles beyond ASCII only; the others are found by
/// Horspool (1980), which leaves out most bytes.
class TextNeedle {
public:
    /// Not empty.
    explicit TextNeedle(const QString& text);

    bool isIn(std::string_view text) const;

private:
    QString m_wide; // empty = ASCII
    std::string m_folded;
    std::array<std::size_t, 256> m_shift{}; // by the byte under the needle's last
};

} // namespace metallm::ui
