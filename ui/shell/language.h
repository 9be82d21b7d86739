// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QStringList>
#include <QTranslator>

namespace metallm::ui {

struct Language {
    QString code; ///< "en", "zh_CN"
    QString name; ///< in the language itself
};

/// Puts the program into a language while it runs: its texts, Qt's own, and the way numbers look.
class LanguageSwitcher : public QObject {
    Q_OBJECT

public:
    explicit LanguageSwitcher(QObject* parent = nullptr);
    ~LanguageSwitcher() override;

    static QList<Language> languages();
    /// The first of the languages, such as "zh-Hans-CN", that the program has; else English. Any
    /// Chinese is taken as the simplified one.
    static QString bestOf(const QStringList& wanted);
    /// A code of languages(), or "system". An unknown one is taken as English.
    void setLanguage(const QString& code);

private:
    void install(QTranslator& translator, const QString& file, const QStringList& folders);

    QTranslator m_program;
    QTranslator m_qt;
};

} // namespace metallm::ui
