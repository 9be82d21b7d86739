// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/mainwindow.h"
#include "ui/shell/panels.h"
#include "ui/shell/windows.h"
#include "ui/shell/workbench.h"
#include "ui/state/settings.h"

#include <memory>
#include <QAction>
#include <QTemporaryDir>
#include <QTest>

namespace metallm::test {

/// The windows of one sitting of the program after the other, over the same folder.
class WindowsFixture {
public:
    WindowsFixture()
    {
        begin();
        windows->restoreSession(sessionFile());
    }

    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString sessionFile() const { return path(QStringLiteral("session.json")); }

    ui::MainWindow& window(std::size_t index = 0) const { return windows->at(index); }
    ui::Workbench& workbench(std::size_t index = 0) const { return windows->workbenchAt(index); }
    QAction* action(const char* name, std::size_t index = 0) const
    {
        return window(index).findChild<QAction*>(QString::fromLatin1(name));
    }
    template<typename Widget>
    Widget* find(const char* name, std::size_t index = 0) const
    {
        return window(index).findChild<Widget*>(QString::fromLatin1(name));
    }

    bool waitForResult(std::size_t index = 0) const
    {
        return QTest::qWaitFor(
            [&] {
                const ui::Workbench& with = workbench(index);
                return !with.isBusy() && !with.state.isStale() && with.state.snapshot() != nullptr;
            },
            60000);
    }
    /// The sample in a study of that name, in a window; false where no result came.
    bool makeStudy(const QString& name, std::size_t index = 0) const
    {
        workbench(index).study.openSample(path(name));
        return waitForResult(index);
    }

    /// Without a session yet.
    void begin()
    {
        windows.reset();
        settings = std::make_unique<ui::Settings>(path(QStringLiteral("settings")));
        settings->setValue(ui::Setting::Language, QStringLiteral("en"));
        settings->setValue(ui::Setting::Theme, QStringLiteral("light"));
        windows = std::make_unique<ui::Windows>(*settings, path(QStringLiteral("sample.metallm")));
        windows->add();
    }
    /// All windows are closed, and the program starts again.
    void restart()
    {
        QApplication::closeAllWindows();
        begin();
        windows->restoreSession(sessionFile());
    }

private:
    QTemporaryDir m_folder;

public:
    std::unique_ptr<ui::Settings> settings;
    std::unique_ptr<ui::Windows> windows;
};

} // namespace metallm::test
