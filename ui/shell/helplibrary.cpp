// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helplibrary.h"

#include "ui/shell/panels.h"

#include <algorithm>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

QString readPage(const QString& language, const QString& id)
{
    QFile file(u":/help/%1/%2.md"_s.arg(language, id));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// In the language, else in English; empty where there is no such page at all.
QString pageIn(const QString& language, const QString& id)
{
    const QString page = readPage(language, id);
    return page.isEmpty() ? readPage(u"en"_s, id) : page;
}

QString headingOf(const QString& page)
{
    return page.section(u'\n', 0, 0).mid(1).trimmed();
}

bool hasAll(const QString& text, const QStringList& words)
{
    return std::ranges::all_of(
        words, [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

HelpLibrary::HelpLibrary(const QString& language, const Insertions& insertions)
{
    for (const QString& id : ids()) {
        QString page = pageIn(language, id);
        if (page.isEmpty())
            continue;
        for (const auto& [name, text] : insertions)
            page.replace(u'@' + name + u'@', text);
        m_topics.push_back({id, headingOf(page), page});
    }
}

const HelpTopic* HelpLibrary::find(const QString& id) const
{
    const auto found = std::ranges::find(m_topics, id, &HelpTopic::id);
    return found == m_topics.end() ? nullptr : &*found;
}

std::vector<const HelpTopic*> HelpLibrary::search(const QString& words) const
{
    const QStringList wanted = words.simplified().split(u' ', Qt::SkipEmptyParts);
    std::vector<const HelpTopic*> found;
    for (const HelpTopic& topic : m_topics)
        if (hasAll(topic.text, wanted))
            found.push_back(&topic);
    std::ranges::stable_partition(found, [&wanted](const HelpTopic* topic) {
        return std::ranges::any_of(wanted, [topic](const QString& word) {
            return topic->title.contains(word, Qt::CaseInsensitive);
        });
    });
    return found;
}

QStringList HelpLibrary::ids()
{
    QStringList ids{startId()};
    for (const PanelId panel : panelIds())
        ids.append(idOf(panel));
    ids += {u"policies"_s, u"mathematics"_s, u"formats"_s, u"keyboard"_s};
    return ids;
}

QString HelpLibrary::idOf(PanelId panel)
{
    // "panelCompareModels" has the page "comparemodels".
    return panelName(panel).mid(QStringLiteral("panel").size()).toLower();
}

QString HelpLibrary::startId()
{
    return u"start"_s;
}

} // namespace metallm::ui
