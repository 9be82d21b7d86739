// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/util/shortname.h"

#include <algorithm>
#include <cmath>
#include <QHash>
#include <QSet>
#include <vector>

namespace metallm::ui {

namespace {

constexpr QChar ellipsis = u'…';
constexpr double headShare = 0.6; // of what is left: a family is told by how its names begin
constexpr double withoutHead = 4; // letters that a cut may be off for a beginning
constexpr double withinWord = 1; // and for an end of a word
constexpr int mostTries = 4;

QString withoutProvider(const QString& name)
{
    const QString tail = name.section(u'/', -1);
    return tail.isEmpty() ? name : tail;
}

/// Letters before and after the ellipsis.
struct Cut {
    qsizetype head = 0;
    qsizetype tail = 0;
};

QString cutText(const QString& name, const Cut& cut)
{
    return name.first(cut.head) + ellipsis + name.last(cut.tail);
}

/// How many others could be meant by what is left.
qsizetype confusions(const QString& name, const Cut& cut, const QStringList& peers)
{
    const QStringView whole(name);
    return std::ranges::count_if(peers, [&](const QString& peer) {
        return peer != name && peer.size() >= cut.head + cut.tail
            && peer.startsWith(whole.first(cut.head)) && peer.endsWith(whole.last(cut.tail));
    });
}

bool isWithinWord(const QString& name, qsizetype at)
{
    return at > 0 && at < name.size() && name[at - 1].isLetterOrNumber()
        && name[at].isLetterOrNumber();
}

bool splitsCharacter(const QString& name, qsizetype at)
{
    return at > 0 && at < name.size() && name[at].isLowSurrogate();
}

double awkwardness(const QString& name, const Cut& cut)
{
    const auto left = static_cast<double>(cut.head + cut.tail);
    return std::abs(static_cast<double>(cut.head) - headShare * left)
        + (cut.head == 0 ? withoutHead : 0) + (isWithinWord(name, cut.head) ? withinWord : 0)
        + (isWithinWord(name, name.size() - cut.tail) ? withinWord : 0);
}

/// Every cut that leaves as much as fits into `room`.
std::vector<Cut> cutsFitting(const QString& name, const QFontMetricsF& metrics, double room)
{
    std::vector<double> upTo{0}; // width of the first letters
    for (const QChar letter : name)
        upTo.push_back(upTo.back() + metrics.horizontalAdvance(letter));
    std::vector<Cut> cuts;
    qsizetype end = 0;
    for (qsizetype head = 0; head < name.size(); ++head) {
        const double before = upTo[static_cast<std::size_t>(head)];
        if (before > room)
            break;
        end = std::max(end, head + 1);
        while (end < name.size()
            && (before + upTo.back() - upTo[static_cast<std::size_t>(end)] > room
                || splitsCharacter(name, end)))
            ++end;
        if (!splitsCharacter(name, head))
            cuts.push_back({head, name.size() - end});
    }
    return cuts;
}

Cut bestCut(const QString& name, const QStringList& peers, const std::vector<Cut>& cuts)
{
    Cut best;
    qsizetype fewest = -1;
    double least = 0;
    for (const Cut& cut : cuts) {
        const qsizetype confused = confusions(name, cut, peers);
        const double awkward = awkwardness(name, cut);
        if (fewest >= 0 && (confused > fewest || (confused == fewest && awkward >= least)))
            continue;
        best = cut;
        fewest = confused;
        least = awkward;
    }
    return best;
}

} // namespace

QString shortName(const QString& name, const QStringList& peers)
{
    const QString tail = withoutProvider(name);
    const bool taken = std::ranges::any_of(
        peers, [&](const QString& peer) { return peer != name && withoutProvider(peer) == tail; });
    return taken ? name : tail;
}

QStringList shortNames(const QStringList& names)
{
    QHash<QString, QSet<QString>> wholeNames; // of each short one
    for (const QString& name : names)
        wholeNames[withoutProvider(name)].insert(name);
    QStringList result;
    for (const QString& name : names) {
        const QString tail = withoutProvider(name);
        result.append(wholeNames[tail].size() == 1 ? tail : name);
    }
    return result;
}

QString elidedName(
    const QString& name, const QStringList& peers, const QFontMetricsF& metrics, double width)
{
    if (metrics.horizontalAdvance(name) <= width)
        return name;
    // Letters side by side may be wider than one by one.
    double room = width - metrics.horizontalAdvance(ellipsis);
    QString text;
    for (int tries = 0; tries < mostTries; ++tries) {
        text = cutText(name, bestCut(name, peers, cutsFitting(name, metrics, room)));
        const double excess = metrics.horizontalAdvance(text) - width;
        if (excess <= 0)
            break;
        room -= excess;
    }
    return text;
}

} // namespace metallm::ui
