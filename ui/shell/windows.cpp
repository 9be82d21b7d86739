// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windows.h"

#include "ui/shell/appearance.h"
#include "ui/shell/fileactions.h"
#include "ui/shell/layouts.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/panels.h"
#include "ui/shell/recentfiles.h"
#include "ui/shell/windowmemory.h"
#include "ui/shell/workbench.h"

#include <algorithm>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

constexpr int restMilliseconds = 1000; // after the last change
constexpr QPoint nextWindow(32, 32); // from the one that it is opened from

bool isSameFile(const QString& a, const QString& b)
{
    const QFileInfo first(a);
    const QFileInfo second(b);
    return first.exists() && second.exists()
        && first.canonicalFilePath() == second.canonicalFilePath();
}

} // namespace

Windows::Windows(Settings& settings, const QString& sampleFile)
    : m_settings(settings)
    , m_sampleFile(sampleFile)
    , m_appearance(std::make_unique<Appearance>(settings, nullptr))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &Windows::saveSession);
}

Windows::~Windows() = default;

MainWindow& Windows::add()
{
    Entry entry{std::make_unique<Workbench>(), nullptr, nullptr};
    entry.window = std::make_unique<MainWindow>(
        MainWindow::Context{*entry.workbench, m_settings, m_sampleFile, m_appearance.get()});
    entry.memory = new WindowMemory(*entry.window, *entry.workbench);
    follow(entry);
    m_entries.push_back(std::move(entry));
    return *m_entries.back().window;
}

void Windows::follow(const Entry& entry)
{
    MainWindow* window = entry.window.get();
    connect(entry.memory, &WindowMemory::changed, &m_rest, qOverload<>(&QTimer::start));
    connect(window, &MainWindow::closed, this, &Windows::onClosed);
    FileActions* files = &window->files();
    connect(files, &FileActions::newWindowRequested, this, [this, window] { openBeside(*window); });
    connect(files, &FileActions::openInNewWindowRequested, this,
        [this, window](const QString& file) { openInNew(file, *window); });
    files->setElsewhere([this, window](const QString& file) { return raise(file, window); });
    connect(&window->recent(), &RecentFiles::changed, this, [this] {
        for (const Entry& one : m_entries)
            one.window->showRecentFiles();
    });
    connect(&window->layouts(), &Layouts::savedChanged, this,
        [this, window](const LayoutRenames& renamed) {
            for (const Entry& one : m_entries)
                if (one.window.get() != window)
                    one.window->layouts().followSettings(renamed);
        });
}

MainWindow& Windows::openBeside(const MainWindow& from)
{
    MainWindow& window = add();
    window.restoreGeometry(from.saveGeometry());
    window.layouts().restore(from.layouts().chosen(), from.panels().layoutState());
    if (!from.isMaximized() && !from.isFullScreen())
        window.move(from.pos() + nextWindow);
    window.show();
    window.activateWindow();
    m_rest.start();
    return window;
}

void Windows::openInNew(const QString& file, const MainWindow& from)
{
    if (!raise(file, nullptr))
        openBeside(from).files().open(file);
}

bool Windows::raise(const QString& file, const MainWindow* asking)
{
    const auto found = std::ranges::find_if(m_entries, [&](const Entry& entry) {
        return entry.window.get() != asking && entry.window->isVisible()
            && isSameFile(entry.workbench->study.file(), file);
    });
    if (found == m_entries.end())
        return false;
    MainWindow& window = *found->window;
    window.setWindowState(window.windowState().setFlag(Qt::WindowMinimized, false));
    window.raise();
    window.activateWindow();
    return true;
}

/// Quitting closes all windows within one turn of the event loop: the session keeps them all. A
/// window that is closed while others stay is not part of it any more.
void Windows::onClosed()
{
    saveSession();
    QMetaObject::invokeMethod(this, &Windows::dropClosed, Qt::QueuedConnection);
}

void Windows::dropClosed()
{
    const auto isOpen = [](const Entry& entry) { return entry.window->isVisible(); };
    if (std::ranges::none_of(m_entries, isOpen) || std::ranges::all_of(m_entries, isOpen))
        return;
    for (Entry& entry : m_entries)
        if (!isOpen(entry)) {
            entry.window.reset(); // before what it stands over
            entry.workbench.reset();
        }
    std::erase_if(m_entries, [](const Entry& entry) { return !entry.window; });
    saveSession();
}

void Windows::restoreSession(const QString& file)
{
    m_session = std::make_unique<SessionFile>(file);
    const Result<QJsonArray> records = m_session->read();
    if (!records)
        workbenchAt(0).log.fail(records.error());
    else
        for (qsizetype i = 0; i < records->size(); ++i) {
            if (i > 0)
                add();
            m_entries.back().memory->restore(records->at(i).toObject());
        }
    for (const Entry& entry : m_entries)
        entry.window->show();
}

void Windows::saveSession()
{
    m_rest.stop();
    const bool kept = !m_session || m_session->write(records());
    if (!kept && m_sessionKept) // said once, not after every change
        m_entries.front().workbench->log.warn(
            tr("The session cannot be kept: make the folder of the settings writable, or free some "
               "space there"));
    m_sessionKept = kept;
}

QJsonArray Windows::records() const
{
    QJsonArray records;
    for (const Entry& entry : m_entries)
        records.append(entry.memory->record());
    return records;
}

} // namespace metallm::ui
