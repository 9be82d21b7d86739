// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/helplibrary.h"

#include <QObject>

namespace metallm::ui {

class Actions;
class HelpWindow;
class Panels;
class Settings;
class Tour;
struct Workbench;

/// What helps a user along: the help, which opens on the panel that has the keyboard, and the tour.
class HelpCentre : public QObject {
    Q_OBJECT

public:
    struct Sources {
        const Actions& actions;
        Panels& panels;
        Workbench& workbench;
        Settings& settings;
    };

    HelpCentre(const Sources& sources, QWidget* window);

    /// The page of the panel that has the keyboard; the first page where none has.
    QString topicInFocus() const;
    PanelId shownInPlaceOf(PanelId id) const;
    void open(const QString& topic);
    Tour& tour() const { return *m_tour; }

private:
    void connectHeaders();

    Sources m_sources;
    QWidget* m_window;
    HelpWindow* m_help = nullptr; // made when it is first asked for
    Tour* m_tour;
};

} // namespace metallm::ui
