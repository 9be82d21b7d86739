// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tourcallout.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace metallm::ui {

class Actions;
class Panels;
class Settings;
struct Workbench;

/// Five steps through the window, each beside what it speaks of. A step is left by its buttons or
/// by doing what it says; offered once by itself, and again from the menu.
class Tour : public QObject {
    Q_OBJECT

public:
    struct Sources {
        const Actions& actions;
        Panels& panels;
        Workbench& workbench;
        Settings& settings;
    };

    static constexpr int stepCount = 5;

    Tour(const Sources& sources, QWidget* window);

    /// Starts it where it was never seen.
    void offer();
    void start();
    void end();
    /// From 0; -1 = it does not run.
    int step() const { return m_step; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum Step { Look, CostWeight, Frontier, Queries, Prices };

    void connectDeeds();
    void next();
    void back();
    void show(int step);
    void showTexts();
    QWidget* target() const;
    TourCallout::Texts texts() const;
    TourCallout::Texts lookTexts() const;
    void done(int step);
    void moveOn();

    Sources m_sources;
    QWidget* m_window;
    QPointer<TourCallout> m_callout;
    int m_step = -1;
    int m_done = -1; // the step whose deed was done
    QTimer m_rest; // before the next step: a drag has to come to its end
};

} // namespace metallm::ui
