// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <span>

class QMenu;
class QMenuBar;

namespace metallm::ui {

class Actions;
class Appearance;
class Layouts;
class Panels;
enum class ActionId;

/// The menu bar. Everything in it comes from the register of actions, the panels or the choices of
/// appearance.
class Menus : public QObject {
    Q_OBJECT

public:
    struct Sources {
        const Actions& actions;
        const Appearance& appearance;
        const Panels& panels;
        const Layouts& layouts;
    };

    Menus(QMenuBar* bar, const Sources& sources);

    void setRecentFiles(const QStringList& files);
    void retranslate();

signals:
    void recentFileChosen(const QString& file);
    void recentFilesCleared();

private:
    void buildFile(QMenuBar* bar, const Actions& actions);
    void buildView(QMenuBar* bar, const Sources& sources);
    QMenu* addMenu(QMenuBar* bar, const QString& name);

    QMenu* m_file = nullptr;
    QMenu* m_recent = nullptr;
    QMenu* m_edit = nullptr;
    QMenu* m_view = nullptr;
    QMenu* m_panels = nullptr;
    QMenu* m_layout = nullptr;
    QMenu* m_theme = nullptr;
    QMenu* m_language = nullptr;
    QMenu* m_analysis = nullptr;
    QMenu* m_help = nullptr;
    QStringList m_recentFiles;
};

} // namespace metallm::ui
