// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/syntheticdata.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/panels.h"
#include "ui/shell/workbench.h"
#include "ui/state/settings.h"

#include <functional>
#include <memory>
#include <QAction>
#include <QDockWidget>
#include <QTemporaryDir>
#include <QTest>

namespace metallm::test {

/// The whole window over settings and a sample of its own, in a folder that goes with it.
class WindowFixture {
public:
    explicit WindowFixture();
    ~WindowFixture();

    QString path(const QString& name) const { return m_folder.filePath(name); }
    /// A data set in the tidy form, of `queries` queries; its folder.
    QString writeTidy(const QString& name, int queries) const;

    /// Puts a synthetic data set on screen, without a study; false where no result came.
    bool showData(const SyntheticOptions& options = {});
    bool waitForResult(int milliseconds = 20000) const;
    /// Presses Import once the import dialog has looked into the files; false where it cannot.
    bool confirmImport();

    QAction* action(const char* name) const;
    void trigger(const char* name) const { action(name)->trigger(); }
    template<typename Widget>
    Widget* find(const char* name) const
    {
        return window->findChild<Widget*>(QString::fromLatin1(name));
    }

    /// The one of a panel of its own: the comparison side by side has charts like it.
    template<typename Chart>
    Chart* chart() const
    {
        const QWidget* compared = window->panels().dock(ui::PanelId::SideBySide);
        for (Chart* found : window->findChildren<Chart*>())
            if (!compared->isAncestorOf(found))
                return found;
        return nullptr;
    }

    /// The window goes and comes back with the same settings.
    void reopen();

private:
    void makeWindow();

    QTemporaryDir m_folder;

public:
    std::unique_ptr<ui::Settings> settings;
    std::unique_ptr<ui::Workbench> workbench;
    std::unique_ptr<ui::MainWindow> window;
};

/// The window over synthetic data with the answer on screen; so it is after each change. Where no
/// answer comes, the test ends.
class AnsweredWindow : public WindowFixture {
public:
    explicit AnsweredWindow(const SyntheticOptions& options = {});

    void change(const std::function<void(sim::Parameters&)>& make) const;
    void ask(double costWeight) const;
    void pin() const;
    /// Charts take turns.
    void settle() const { QTest::qWait(120); }
};

} // namespace metallm::test
