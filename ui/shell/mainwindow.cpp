// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/dialogs/messagebox.h"
#include "ui/panels/startpage.h"
#include "ui/shell/actions.h"
#include "ui/shell/appearance.h"
#include "ui/shell/commandcentre.h"
#include "ui/shell/fileactions.h"
#include "ui/shell/filedrop.h"
#include "ui/shell/helpcentre.h"
#include "ui/shell/jobstatus.h"
#include "ui/shell/layouts.h"
#include "ui/shell/menus.h"
#include "ui/shell/notificationbar.h"
#include "ui/shell/panels.h"
#include "ui/shell/panelset.h"
#include "ui/shell/recentfiles.h"
#include "ui/shell/statusline.h"
#include "ui/shell/toolbar.h"
#include "ui/shell/undoactions.h"
#include "ui/shell/workbench.h"
#include "ui/state/settings.h"
#include "ui/util/icons.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenuBar>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

constexpr int messageMilliseconds = 6000;

} // namespace

MainWindow::MainWindow(const Context& context)
    : m_workbench(context.workbench)
    , m_settings(context.settings)
    , m_actions(new Actions(this))
    , m_appearance(context.appearance ? context.appearance : new Appearance(context.settings, this))
    , m_recent(new RecentFiles(context.settings, this))
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(paletteIcon(u"workbench"_s));
    installEventFilter(m_appearance); // it follows the desktop's theme
    m_appearance->applyTheme();
    m_appearance->applyLanguage();
    buildParts(context.sampleFile);
    buildCentre();
    buildPanels();
    connectActions();
    connectState();
    connectJobs();
    connectMessages();
    connectFiles();
    retranslate();
    showDataset();
    showActivity({});
    restoreLayout();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildParts(const QString& sampleFile)
{
    m_files = new FileActions({m_workbench, *m_actions, m_settings, *m_recent, sampleFile}, this);
    m_jobs = new JobStatus(m_workbench, this);
    m_undo = new UndoActions(*m_actions, m_workbench.editor.undoStack(), this);
    m_toolBar = new MainToolBar(*m_actions, this);
    addToolBar(m_toolBar);
    m_statusLine = new StatusLine(this);
    setStatusBar(m_statusLine);
}

void MainWindow::buildCentre()
{
    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_notifications = new NotificationBar(centre);
    m_pages = new QStackedWidget(centre);
    m_startPage = new StartPage(*m_actions, m_pages);
    m_panels = new Panels(m_pages);
    m_pages->addWidget(m_startPage);
    m_pages->addWidget(m_panels);
    column->addWidget(m_notifications);
    column->addWidget(m_pages, 1);
    setCentralWidget(centre);
    centre->setFocus(); // not the first button of the tool bar
    m_layouts =
        new Layouts({*m_panels, *m_appearance, m_settings, *m_actions, m_workbench.log}, this);
    m_layouts->setEnabled(false);
    connect(m_pages, &QStackedWidget::currentChanged, m_layouts,
        [this] { m_layouts->setEnabled(m_pages->currentWidget() == m_panels); });
    m_menus = new Menus(menuBar(), {*m_actions, *m_appearance, *m_panels, *m_layouts});
}

void MainWindow::buildPanels()
{
    const auto* set = new PanelSet({*m_panels, m_workbench, m_settings, *m_actions}, this);
    m_panels->setArrangement(Arrangement::Tune);
    new CommandCentre(
        {*m_actions, *m_appearance, *m_panels, *m_layouts, set->tuning(), m_workbench}, *m_actions,
        m_settings, this);
    m_help = new HelpCentre({*m_actions, *m_panels, m_workbench, m_settings}, this);
}

void MainWindow::connectActions()
{
    m_actions->connectTo(ActionId::Quit, qApp, &QApplication::closeAllWindows);
    m_actions->connectTo(ActionId::Run, &m_workbench.analysis, &AnalysisController::runNow);
    m_actions->connectTo(ActionId::Cancel, m_jobs, &JobStatus::cancel);
    m_actions->connectTo(ActionId::FindQuery, this, &MainWindow::findQuery);
    m_actions->connectTo(ActionId::FullScreen, this,
        [this](bool full) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, full)); });
    m_actions->connectTo(ActionId::About, this, &MainWindow::showAbout);
    m_actions->connectTo(ActionId::AboutQt, qApp, &QApplication::aboutQt);
}

void MainWindow::connectState()
{
    WorkbenchState* state = &m_workbench.state;
    connect(state, &WorkbenchState::datasetChanged, this, &MainWindow::showDataset);
    connect(state, &WorkbenchState::snapshotChanged, m_statusLine, &StatusLine::setSnapshot);
    connect(state, &WorkbenchState::onlineFrontierChanged, m_statusLine,
        &StatusLine::setOnlineFrontier);
    connect(&m_workbench.study, &StudyController::studyOpened, this, &MainWindow::showDataset);
}

void MainWindow::connectJobs()
{
    connect(m_jobs, &JobStatus::activityChanged, this, &MainWindow::showActivity);
    connect(m_jobs, &JobStatus::progressed, m_statusLine, &StatusLine::setProgress);
    connect(m_jobs, &JobStatus::progressed, m_startPage, &StartPage::setProgress);
    connect(m_startPage, &StartPage::cancelRequested, m_jobs, &JobStatus::cancel);
    connect(m_jobs, &JobStatus::accomplished, m_statusLine,
        [this](const QString& text) { m_statusLine->showMessage(text, messageMilliseconds); });
}

void MainWindow::connectMessages()
{
    connect(&m_workbench.log, &MessageLog::added, this, [this](const Message& message) {
        if (message.severity != Severity::Information)
            m_notifications->showMessage(message);
    });
    connect(
        &m_workbench.study, &StudyController::failed, m_notifications, [this](const Error& error) {
            if (error.kind == Error::Kind::Damaged)
                m_notifications->offerSalvage(QString::fromStdString(error.file));
        });
    connect(m_notifications, &NotificationBar::salvageRequested, &m_workbench.study,
        &StudyController::salvage);
    connect(m_notifications, &NotificationBar::detailsRequested, this, [this] {
        m_pages->setCurrentWidget(m_panels);
        m_panels->reveal(PanelId::Log);
    });
}

void MainWindow::connectFiles()
{
    auto* drop = new FileDrop(this);
    connect(drop, &FileDrop::studyDropped, m_files, &FileActions::open);
    connect(drop, &FileDrop::dataDropped, m_files, &FileActions::import);
    connect(m_menus, &Menus::recentFileChosen, m_files, &FileActions::open);
    connect(m_menus, &Menus::recentFilesCleared, m_recent, &RecentFiles::clear);
    connect(m_startPage, &StartPage::recentFileChosen, m_files, &FileActions::open);
    connect(m_recent, &RecentFiles::changed, m_menus, &Menus::setRecentFiles);
    connect(m_recent, &RecentFiles::changed, m_startPage, &StartPage::setRecentFiles);
    showRecentFiles();
}

void MainWindow::showRecentFiles()
{
    m_menus->setRecentFiles(m_recent->files());
    m_startPage->setRecentFiles(m_recent->files());
}

void MainWindow::restoreLayout()
{
    if (!restoreGeometry(m_settings.value(Setting::WindowGeometry).toByteArray()))
        resize(1440, 900);
    m_layouts->restore(
        m_settings.text(Setting::Layout), m_settings.value(Setting::PanelLayout).toByteArray());
}

void MainWindow::showDataset()
{
    const auto& dataset = m_workbench.state.dataset();
    const QString study = QFileInfo(m_workbench.study.file()).completeBaseName();
    m_pages->setCurrentWidget(dataset ? static_cast<QWidget*>(m_panels) : m_startPage);
    m_toolBar->setStudyName(study.isEmpty() ? u"MetaLLM Workbench"_s : study);
    m_toolBar->setSimulated(dataset && dataset->simulated);
    m_statusLine->setDataset(dataset);
    setWindowTitle(study.isEmpty() ? u"MetaLLM Workbench"_s : study + u" – MetaLLM Workbench"_s);
}

void MainWindow::showActivity(const QString& text)
{
    const bool busy = !text.isEmpty();
    m_statusLine->setActivity(text);
    m_startPage->setActivity(text);
    m_toolBar->setBusy(busy);
    m_actions->get(ActionId::Cancel)->setEnabled(busy);
    m_actions->get(ActionId::Run)->setEnabled(!busy && m_workbench.state.dataset());
}

void MainWindow::findQuery()
{
    m_panels->reveal(PanelId::Queries);
    if (auto* filter = m_panels->findChild<QLineEdit*>(u"queryFilter"_s))
        filter->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::showAbout()
{
    messagebox::show(this,
        {.title = tr("About MetaLLM Workbench"),
            .text = u"MetaLLM Workbench "_s + QApplication::applicationVersion(),
            .informativeText = tr("Which language model should answer which query: routing with "
                                  "contextual bandits, cost and accuracy side by side.\n\n"
                                  "Licence: GNU General Public License, version 3 or later.")});
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && m_menus)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslate()
{
    setLocale(QLocale()); // or number boxes would keep the one they were made with
    m_actions->retranslate();
    m_undo->retranslate();
    m_appearance->retranslate();
    m_menus->retranslate();
    m_toolBar->retranslate();
    m_statusLine->retranslate();
    m_jobs->retranslate();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_settings.setValue(Setting::WindowGeometry, saveGeometry());
    m_settings.setValue(Setting::PanelLayout, m_panels->layoutState());
    m_jobs->cancel();
    QMainWindow::closeEvent(event);
    emit closed();
}

} // namespace metallm::ui
