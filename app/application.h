// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/screenshots.h"
#include "ui/shell/windows.h"
#include "ui/state/settings.h"

#include <memory>
#include <QTemporaryDir>

namespace metallm::app {

/// Builds the workbench and its window, and does what the command line asks for.
class Application {
public:
    explicit Application(const Options& options);

    int run();

private:
    /// What is asked for by name is no session: it leaves the last one as it is.
    bool keepsSession() const
    {
        return m_options.study.isEmpty() && !m_options.sample && !takesScreenshots();
    }
    bool takesScreenshots() const { return !m_options.screenshots.isEmpty(); }
    QString privateFolder(const QString& standard) const;
    void applyOptions();
    void openWhatIsAsked();
    void prepareScreenshots();

    Options m_options;
    /// Pictures must not depend on, nor change, what the user keeps.
    std::unique_ptr<QTemporaryDir> m_scratch;
    std::unique_ptr<ui::Settings> m_settings;
    QString m_sessionFile;
    std::unique_ptr<ui::Windows> m_windows;
    std::unique_ptr<ui::ScreenshotSession> m_screenshots;
};

} // namespace metallm::app
