// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/appearance.h"

#include "ui/state/settings.h"
#include "ui/util/textscale.h"
#include "ui/util/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

ThemeChoice themeChoice(const QString& name)
{
    if (name == u"light"_s)
        return ThemeChoice::Light;
    return name == u"dark"_s ? ThemeChoice::Dark : ThemeChoice::System;
}

QAction* addChoice(QActionGroup* group, const QString& name, const QString& value)
{
    auto* action = new QAction(group);
    action->setObjectName(name);
    action->setCheckable(true);
    action->setData(value);
    return action;
}

void check(const QActionGroup* group, const QString& value)
{
    for (QAction* action : group->actions())
        action->setChecked(action->data().toString() == value);
}

} // namespace

Appearance::Appearance(Settings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_themes(new QActionGroup(this))
    , m_languages(new QActionGroup(this))
{
    buildThemes();
    buildLanguages();
    retranslate();
}

void Appearance::buildThemes()
{
    addChoice(m_themes, u"actionThemeSystem"_s, u"system"_s);
    addChoice(m_themes, u"actionThemeLight"_s, u"light"_s);
    addChoice(m_themes, u"actionThemeDark"_s, u"dark"_s);
    connect(m_themes, &QActionGroup::triggered, this, [this](const QAction* action) {
        m_settings.setValue(Setting::Theme, action->data());
        applyTheme();
    });
}

void Appearance::buildLanguages()
{
    addChoice(m_languages, u"actionLanguageSystem"_s, u"system"_s);
    for (const Language& language : LanguageSwitcher::languages())
        addChoice(m_languages, u"actionLanguage_"_s + language.code, language.code)
            ->setText(language.name);
    connect(m_languages, &QActionGroup::triggered, this, [this](const QAction* action) {
        m_settings.setValue(Setting::Language, action->data());
        applyLanguage();
    });
}

void Appearance::applyTheme()
{
    const QString name = m_settings.text(Setting::Theme);
    check(m_themes, name);
    metallm::ui::setTextScale(m_settings.value(Setting::TextScale).toDouble());
    metallm::ui::applyTheme(*qApp, themeChoice(name));
}

void Appearance::setTextScale(double scale)
{
    m_settings.setValue(Setting::TextScale, scale);
    if (scale == textScale())
        return;
    applyTheme();
    emit textScaleChanged();
}

/// The desktop tells every window when its theme has changed.
bool Appearance::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ThemeChange
        && themeChoice(m_settings.text(Setting::Theme)) == ThemeChoice::System)
        QMetaObject::invokeMethod(this, &Appearance::applyTheme, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void Appearance::applyLanguage()
{
    const QString code = m_settings.text(Setting::Language);
    check(m_languages, code);
    m_switcher.setLanguage(code);
}

void Appearance::retranslate()
{
    const auto themes = m_themes->actions();
    themes[0]->setText(tr("As the &system"));
    themes[1]->setText(tr("&Light"));
    themes[2]->setText(tr("&Dark"));
    m_languages->actions().constFirst()->setText(tr("As the &system"));
}

} // namespace metallm::ui
