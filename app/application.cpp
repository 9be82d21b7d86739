// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "ui/shell/fileactions.h"
#include "ui/shell/helpcentre.h"
#include "ui/shell/tour.h"

#include <cstdio>
#include <QApplication>
#include <QDir>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace metallm::app {

namespace {

QString userFolder(QStandardPaths::StandardLocation location)
{
    return QStandardPaths::writableLocation(location);
}

} // namespace

Application::Application(const Options& options)
    : m_options(options)
    , m_scratch(takesScreenshots() ? std::make_unique<QTemporaryDir>() : nullptr)
    , m_settings(std::make_unique<ui::Settings>(
          privateFolder(userFolder(QStandardPaths::AppConfigLocation))))
{
    applyOptions();
    const QDir data(privateFolder(userFolder(QStandardPaths::AppDataLocation)));
    m_window = std::make_unique<ui::MainWindow>(
        ui::MainWindow::Context{m_workbench, *m_settings, data.filePath(u"sample.metallm"_s)});
    if (m_options.size)
        m_window->resize(*m_options.size);
}

int Application::run()
{
    if (takesScreenshots())
        prepareScreenshots();
    m_window->show();
    if (!takesScreenshots())
        m_window->help().tour().offer();
    // From the event loop: what fails at once must be able to end it.
    QTimer::singleShot(0, m_window.get(), [this] { openWhatIsAsked(); });
    return QApplication::exec();
}

QString Application::privateFolder(const QString& standard) const
{
    return m_scratch ? m_scratch->path() : standard;
}

void Application::applyOptions()
{
    if (!m_options.theme.isEmpty())
        m_settings->overrideValue(ui::Setting::Theme, m_options.theme);
    if (!m_options.language.isEmpty())
        m_settings->overrideValue(ui::Setting::Language, m_options.language);
}

void Application::openWhatIsAsked()
{
    if (!m_options.study.isEmpty())
        m_window->files().open(m_options.study);
    else if (m_options.sample || takesScreenshots())
        m_window->files().openSample();
}

void Application::prepareScreenshots()
{
    m_screenshots =
        std::make_unique<ui::ScreenshotSession>(m_workbench, *m_window, m_options.screenshots);
    QObject::connect(
        m_screenshots.get(), &ui::ScreenshotSession::finished, qApp, [] { QApplication::exit(0); });
    QObject::connect(
        m_screenshots.get(), &ui::ScreenshotSession::failed, qApp, [](const QString& message) {
            std::fprintf(stderr, "metallm-workbench: error: %s\n", qUtf8Printable(message));
            QApplication::exit(1);
        });
    QTimer::singleShot(0, m_screenshots.get(), &ui::ScreenshotSession::start);
}

} // namespace metallm::app
