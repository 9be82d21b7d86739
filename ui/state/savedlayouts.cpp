// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/savedlayouts.h"

#include "ui/state/settings.h"

#include <algorithm>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

QString toText(const SavedLayout& layout)
{
    const QJsonObject json{{u"name"_s, layout.name},
        {u"panels"_s, QString::fromLatin1(layout.panels.toBase64())},
        {u"text_scale"_s, layout.textScale}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

SavedLayout fromText(const QString& text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    return {json.value(u"name"_s).toString(),
        QByteArray::fromBase64(json.value(u"panels"_s).toString().toLatin1()),
        json.value(u"text_scale"_s).toDouble(1)};
}

} // namespace

std::vector<SavedLayout> SavedLayouts::all() const
{
    std::vector<SavedLayout> layouts;
    for (const QString& text : m_settings.value(Setting::Layouts).toStringList())
        if (SavedLayout layout = fromText(text); !layout.name.isEmpty())
            layouts.push_back(std::move(layout));
    return layouts;
}

void SavedLayouts::store(std::vector<SavedLayout> layouts)
{
    std::ranges::sort(layouts, [](const SavedLayout& a, const SavedLayout& b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    QStringList texts;
    for (const SavedLayout& layout : layouts)
        texts.append(toText(layout));
    m_settings.setValue(Setting::Layouts, texts);
}

void SavedLayouts::save(const SavedLayout& layout)
{
    std::vector<SavedLayout> layouts = all();
    std::erase_if(layouts, [&](const SavedLayout& one) { return one.name == layout.name; });
    layouts.push_back(layout);
    store(std::move(layouts));
}

} // namespace metallm::ui
