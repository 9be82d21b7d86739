// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include <algorithm>
#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

QString known(const QString& code)
{
    const QString wanted =
        code == u"system"_s ? QLocale::system().name().section(u'_', 0, 0) : code;
    const auto all = LanguageSwitcher::languages();
    const bool isKnown = std::any_of(
        all.begin(), all.end(), [&](const Language& language) { return language.code == wanted; });
    return isKnown ? wanted : u"en"_s;
}

/// The user's own way to write numbers where it is the language chosen, else the language's.
QLocale localeOf(const QString& code)
{
    const QLocale system = QLocale::system();
    return system.name().startsWith(code) ? system : QLocale(code);
}

} // namespace

LanguageSwitcher::LanguageSwitcher(QObject* parent)
    : QObject(parent)
{
}

LanguageSwitcher::~LanguageSwitcher()
{
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
}

QList<Language> LanguageSwitcher::languages()
{
    return {{u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s}};
}

void LanguageSwitcher::setLanguage(const QString& code)
{
    const QString language = known(code);
    // First the locale: the texts that follow are made with it.
    QLocale::setDefault(localeOf(language));
    install(m_qt, u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(m_program, u"workbench_"_s + language, u":/i18n"_s);
}

void LanguageSwitcher::install(QTranslator& translator, const QString& file, const QString& folder)
{
    QCoreApplication::removeTranslator(&translator);
    if (translator.load(file, folder))
        QCoreApplication::installTranslator(&translator);
}

} // namespace metallm::ui
