// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/language.h"

#include <QObject>

class QActionGroup;

namespace metallm::ui {

class Settings;

/// Theme and language: one exclusive group of actions for each, applied at once and kept. A change
/// of the desktop's theme is followed while the theme is to be the system's.
class Appearance : public QObject {
    Q_OBJECT

public:
    /// A window that is to follow the theme of the desktop installs it as its event filter.
    Appearance(Settings& settings, QObject* parent);

    QActionGroup* themes() const { return m_themes; }
    QActionGroup* languages() const { return m_languages; }

    /// Puts on what the settings say.
    void applyTheme();
    void applyLanguage();
    /// Of every text, in charts too; kept.
    void setTextScale(double scale);
    void retranslate();

signals:
    void textScaleChanged(); ///< of all windows at once

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildThemes();
    void buildLanguages();

    Settings& m_settings;
    LanguageSwitcher m_switcher;
    QActionGroup* m_themes;
    QActionGroup* m_languages;
};

} // namespace metallm::ui
