// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helptexts.h"

#include "core/budget/pacing.h"
#include "core/import/importer.h"
#include "core/policy/registry.h"
#include "ui/shell/actions.h"
#include "ui/util/importtext.h"
#include "ui/util/policytext.h"

#include <QStringView>
#include <utility>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

/// Text as it stands, whatever Markdown would make of it.
QString escaped(const QString& text)
{
    QString result;
    for (const QChar letter : text) {
        if (QStringView(u"\\`*_{}[]<>#|").contains(letter))
            result += u'\\';
        result += letter;
    }
    return result;
}

QString rowOf(const QAction& action)
{
    const QString keys = QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText);
    const QString text = Actions::plainText(action.text());
    return u"| %1 | %2 | %3 |\n"_s.arg(
        escaped(text), escaped(keys).replace(u"; "_s, u", "_s), escaped(action.statusTip()));
}

} // namespace

HelpLibrary::Insertions HelpTexts::insertions(const Actions& actions)
{
    return {{u"commands"_s, commands(actions)}, {u"policies"_s, policies()},
        {u"pacings"_s, pacings()}, {u"formats"_s, formats()}};
}

QString HelpTexts::commands(const Actions& actions)
{
    QString table =
        u"| %1 | %2 | %3 |\n|---|---|---|\n"_s.arg(tr("Command"), tr("Keys"), tr("What it does"));
    for (const QAction* action : actions.all())
        if (!action->shortcut().isEmpty())
            table += rowOf(*action);
    return table;
}

QString HelpTexts::policies()
{
    const std::pair<policy::Family, QString> families[] = {{policy::Family::Bandit, tr("Bandits")},
        {policy::Family::Router, tr("Routers")}, {policy::Family::Reference, tr("References")}};
    QString text;
    for (const auto& [family, heading] : families) {
        text += u"## "_s + heading + u"\n\n"_s;
        for (const policy::PolicyInfo& info : policy::registered())
            if (info.family == family)
                text += entry(info.title, info.help, info.source);
    }
    return text;
}

QString HelpTexts::pacings()
{
    QString text;
    for (const budget::PacingInfo& info : budget::pacings())
        text += entry(info.title, info.help, info.source);
    return text;
}

QString HelpTexts::formats()
{
    QString text;
    for (const importer::FormatInfo& format : importer::formats())
        text += u"- "_s + escaped(formatHelp(format)) + u'\n';
    return text;
}

QString HelpTexts::entry(
    const std::string& title, const std::string& help, const std::string& source)
{
    const QString what = policyText(help);
    return u"**%1**: %2. *%3*\n\n"_s.arg(escaped(policyText(title)),
        escaped(what.endsWith(u'.') ? what.chopped(1) : what),
        escaped(tr("Source: %1").arg(QString::fromStdString(source))));
}

} // namespace metallm::ui
