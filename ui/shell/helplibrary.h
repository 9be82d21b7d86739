// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <QString>
#include <QStringList>
#include <vector>

namespace metallm::ui {

enum class PanelId;

struct HelpTopic {
    QString id; ///< "frontier": the page's file without its ending, and the target of links
    QString title; ///< the page's first heading
    QString text; ///< Markdown
};

/// The pages of the help in one language: Markdown files among the program's resources, one a
/// topic. A page that the language lacks is there in English.
class HelpLibrary {
public:
    /// Texts that pages name as @name@, made by the program: the list of commands, say.
    using Insertions = std::map<QString, QString>;

    /// `language`: "de". An unknown one gives English.
    explicit HelpLibrary(const QString& language, const Insertions& insertions = {});

    const std::vector<HelpTopic>& topics() const { return m_topics; }
    const HelpTopic* find(const QString& id) const;
    /// Topics that have every one of the words, those with a word in their title first.
    std::vector<const HelpTopic*> search(const QString& words) const;

    /// In the order of the index.
    static QStringList ids();
    static QString idOf(PanelId panel);
    static QString startId();

private:
    std::vector<HelpTopic> m_topics;
};

} // namespace metallm::ui
