// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include "ui/util/theme.h"

#include <algorithm>
#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

bool isKnown(const QString& code)
{
    const auto all = LanguageSwitcher::languages();
    return std::ranges::find(all, code, &Language::code) != all.end();
}

/// The user's own way to write numbers where it is the language chosen, else the language's.
QLocale localeOf(const QString& code)
{
    const QLocale system = QLocale::system();
    return system.language() == QLocale(code).language() ? system : QLocale(code);
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
    return {{u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s}, {u"es"_s, u"Español"_s},
        {u"fr"_s, u"Français"_s}, {u"vi"_s, u"Tiếng Việt"_s}, {u"ja"_s, u"日本語"_s},
        {u"zh_CN"_s, u"简体中文"_s}};
}

QString LanguageSwitcher::bestOf(const QStringList& wanted)
{
    for (const QString& name : wanted) {
        const QLocale::Language language = QLocale(name).language();
        for (const Language& known : languages())
            if (QLocale(known.code).language() == language && language != QLocale::C)
                return known.code;
    }
    return u"en"_s;
}

void LanguageSwitcher::setLanguage(const QString& code)
{
    const bool system = code == u"system"_s;
    const QString language = system ? bestOf(QLocale::system().uiLanguages())
        : isKnown(code)             ? code
                                    : u"en"_s;
    // First the locale: the texts that follow are made with it.
    QLocale::setDefault(localeOf(language));
    applyFont(language);
    const QString own = u":/i18n"_s;
    install(
        m_qt, u"qtbase_"_s + language, {QLibraryInfo::path(QLibraryInfo::TranslationsPath), own});
    install(m_program, u"workbench_"_s + language, {own});
}

void LanguageSwitcher::install(
    QTranslator& translator, const QString& file, const QStringList& folders)
{
    QCoreApplication::removeTranslator(&translator);
    const auto loads = [&](const QString& folder) { return translator.load(file, folder); };
    if (std::ranges::any_of(folders, loads))
        QCoreApplication::installTranslator(&translator);
}

} // namespace metallm::ui
