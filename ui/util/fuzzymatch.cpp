// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/util/fuzzymatch.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace metallm::ui {

namespace {

constexpr int letterScore = 2;
constexpr int wordScore = 10; // a letter that begins a word
constexpr int rowScore = 8; // a letter right after the one before
constexpr int none = std::numeric_limits<int>::min() / 2;

bool beginsWord(const QString& text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

} // namespace

// The best of all ways to find the letters: best[j] = score of those so far with the last at j.
std::optional<int> fuzzyScore(const QString& typed, const QString& text)
{
    const QString wanted = typed.simplified().remove(u' ').toCaseFolded();
    if (wanted.isEmpty())
        return 0;
    const QString folded = text.toCaseFolded();
    std::vector<int> best(static_cast<std::size_t>(folded.size()), none);
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        std::vector<int> next(best.size(), none);
        int before = i == 0 ? 0 : none; // best score that ends before j
        for (qsizetype j = 0; j < folded.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            if (folded[j] == wanted[i]) {
                const int own = letterScore + (beginsWord(folded, j) ? wordScore : 0);
                const int inRow = i > 0 && j > 0 ? best[at - 1] + rowScore : none;
                next[at] = std::max(before, inRow) + own;
            }
            if (i > 0)
                before = std::max(before, best[at]);
        }
        best = std::move(next);
    }
    const int score = best.empty() ? none : *std::ranges::max_element(best);
    if (score < 0)
        return std::nullopt;
    return 4 * score - static_cast<int>(folded.size());
}

} // namespace metallm::ui
