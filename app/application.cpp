// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "ui/shell/fileactions.h"
#include "ui/shell/helpcentre.h"
#include "ui/shell/tour.h"
#include "ui/shell/workbench.h"

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
    , m_sessionFile(QDir(userFolder(QStandardPaths::AppConfigLocation)).filePath(u"session.json"_s))
{
    applyOptions();
    const QDir data(privateFolder(userFolder(QStandardPaths::AppDataLocation)));
    m_windows = std::make_unique<ui::Windows>(*m_settings, data.filePath(u"sample.metallm"_s));
    m_windows->add();
}

int Application::run()
{
    if (takesScreenshots())
        prepareScreenshots();
    if (keepsSession())
        m_windows->restoreSession(m_sessionFile);
    ui::MainWindow& window = m_windows->at(0);
    if (m_options.size)
        window.resize(*m_options.size);
    window.show();
    if (!takesScreenshots())
        window.help().tour().offer();
    // From the event loop: what fails at once must be able to end it.
    QTimer::singleShot(0, &window, [this] { openWhatIsAsked(); });
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
        m_windows->at(0).files().open(m_options.study);
    else if (m_options.sample || takesScreenshots())
        m_windows->at(0).files().openSample();
}

void Application::prepareScreenshots()
{
    m_screenshots = std::make_unique<ui::ScreenshotSession>(
        m_windows->workbenchAt(0), m_windows->at(0), m_options.screenshots);
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
