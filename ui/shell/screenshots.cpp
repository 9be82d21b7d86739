// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/screenshots.h"

#include "ui/dialogs/importdialog.h"
#include "ui/panels/sweeppanel.h"
#include "ui/shell/fileactions.h"
#include "ui/shell/layouts.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workbench.h"

#include <QDockWidget>
#include <QFile>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <utility>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

constexpr int pollMilliseconds = 50;
constexpr int layoutMilliseconds = 400; // panels that come into sight compute and paint first
constexpr double exploration = 0.1; // of the run that learns
constexpr double otherWeight =
    4; // times the present cost weight: the analysis beside the pinned one
constexpr int settledChecksNeeded = 6; // charts draw themselves in the event loop after a change

/// Answers as another tool could have written them.
QByteArray exampleTable()
{
    QByteArray table =
        "question,subject,model,score,prompt_tokens,completion_tokens,cost,seconds\n";
    for (int i = 1; i <= 12; ++i)
        for (const char* model : {"small-model", "large-model"}) {
            const bool large = model[0] == 'l';
            table += "How many sides has a shape with " + QByteArray::number(i + 2)
                + " corners?,geometry," + model + ',' + QByteArray::number((i + large) % 3 ? 1 : 0)
                + ',' + QByteArray::number(14 + i % 5) + ',' + QByteArray::number(large ? 48 : 21)
                + (large ? ",0.00062," : ",0.00003,") + (large ? "1.9\n" : "0.4\n");
        }
    return table;
}

} // namespace

ScreenshotSession::ScreenshotSession(
    Workbench& workbench, MainWindow& window, const QString& folder)
    : m_workbench(workbench)
    , m_window(window)
    , m_folder(folder)
    , m_left(panelIds())
{
    m_poll.setInterval(pollMilliseconds);
    connect(&m_poll, &QTimer::timeout, this, &ScreenshotSession::check);
    connect(&workbench.log, &MessageLog::added, this, [this](const Message& message) {
        if (message.severity == Severity::Failure)
            end(message.text);
    });
}

void ScreenshotSession::start()
{
    if (!QDir().mkpath(m_folder.path()))
        return end(tr("The folder %1 cannot be made: choose another one").arg(m_folder.path()));
    m_poll.start();
}

bool ScreenshotSession::isSettled() const
{
    return !m_workbench.isBusy() && !m_workbench.state.isStale()
        && m_workbench.state.snapshot() != nullptr && m_workbench.inspector.inspection() != nullptr;
}

/// The inspector shows nothing without a query.
void ScreenshotSession::selectQuery()
{
    const SnapshotPtr& snapshot = m_workbench.state.snapshot();
    ViewState view = m_workbench.state.view();
    if (!snapshot || view.selectedQuery)
        return;
    view.selectedQuery = snapshot->analysis->experiment->eval.front();
    m_workbench.state.setView(view);
}

void ScreenshotSession::check()
{
    const bool idle = !m_workbench.isBusy() && m_workbench.study.isOpen();
    if (idle && !m_workbench.state.dataset() && m_workbench.study.contents().datasets.empty())
        return end(tr("The study holds no data set: import one first"));
    selectQuery();
    if (isSettled() && !std::exchange(m_swept, true))
        return m_window.findChild<SweepPanel*>()->run();
    m_settledChecks = isSettled() ? m_settledChecks + 1 : 0;
    if (m_settledChecks < settledChecksNeeded)
        return;
    m_poll.stop();
    takeWindow();
}

void ScreenshotSession::takeWindow()
{
    if (save(&m_window, u"window"_s))
        takeSelection();
}

/// The window once more, with some queries set apart.
void ScreenshotSession::takeSelection()
{
    const auto steps = static_cast<std::int64_t>(m_workbench.state.snapshot()->run->arms.size());
    m_workbench.selection.proposeAll({DomainFilter{0}, WindowFilter{steps / 4, 3 * steps / 4}});
    QTimer::singleShot(pollMilliseconds, this, [this] {
        const bool saved = save(&m_window, u"window-selected"_s);
        m_workbench.selection.clear();
        if (saved)
            pinAndChange();
    });
}

/// What compares analyses shows nothing without a second one.
void ScreenshotSession::pinAndChange()
{
    m_workbench.pins.pinPresent();
    m_workbench.editor.proposeCostWeight(otherWeight * m_workbench.state.parameters().costWeight);
    whenSettled([this] { takeLayouts({u"compare"_s, u"present"_s}); });
}

void ScreenshotSession::whenSettled(const std::function<void()>& next, int checks)
{
    QTimer::singleShot(pollMilliseconds, this, [this, next, checks] {
        if (checks >= settledChecksNeeded)
            next();
        else
            whenSettled(next, isSettled() ? checks + 1 : 0);
    });
}

/// The window in each of these, then as it was.
void ScreenshotSession::takeLayouts(const QStringList& keys)
{
    m_window.layouts().choose(keys.value(0, u"tune"_s));
    QTimer::singleShot(layoutMilliseconds, this, [this, keys] {
        if (keys.isEmpty())
            takeNextPanel();
        else if (save(&m_window, u"window-"_s + keys.constFirst()))
            takeLayouts(keys.mid(1));
    });
}

void ScreenshotSession::takeNextPanel()
{
    if (m_left.empty())
        return startLearning();
    const PanelId id = m_left.front();
    m_left.erase(m_left.begin());
    m_window.panels().reveal(id);
    if (id == PanelId::Ask)
        askSomething();
    // A panel behind a tab is laid out once it is in front, and may compute only then.
    QTimer::singleShot(pollMilliseconds, this, [this, id] { takePanel(id); });
}

void ScreenshotSession::askSomething()
{
    m_window.findChild<QPlainTextEdit*>(u"askText"_s)
        ->setPlainText(u"A train leaves at 9:40 and arrives at 12:05. How long does it take?"_s);
}

/// Once it was idle twice: what was computed may still be painted by a worker.
void ScreenshotSession::takePanel(PanelId id, int idleChecks)
{
    if (m_workbench.isBusy() || idleChecks < 2) {
        const int checks = m_workbench.isBusy() ? 0 : idleChecks + 1;
        QTimer::singleShot(pollMilliseconds, this, [this, id, checks] { takePanel(id, checks); });
        return;
    }
    if (id == PanelId::CompareModels && !std::exchange(m_pooled, true)) {
        m_window.findChild<QPushButton*>(u"poolFind"_s)->click();
        return takePanel(id);
    }
    if (savePanel(m_window.panels().dock(id)))
        takeNextPanel();
}

/// One picture, or one of each of its pages.
bool ScreenshotSession::savePanel(QDockWidget* dock)
{
    auto* pages = dock->findChild<QTabWidget*>();
    if (!pages)
        return save(dock, dock->objectName());
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentIndex(page);
        if (!save(dock, u"%1-%2"_s.arg(dock->objectName()).arg(page + 1)))
            return false;
    }
    pages->setCurrentIndex(0);
    return true;
}

/// The window once more, a third through a run that learns.
void ScreenshotSession::startLearning()
{
    sim::Parameters parameters = m_workbench.state.parameters();
    parameters.policy = "linucb";
    parameters.settings.clear();
    parameters.mode = sim::Mode::Online;
    parameters.alpha = exploration;
    m_workbench.editor.propose(parameters);
    m_window.panels().reveal(PanelId::Learning);
    QTimer::singleShot(pollMilliseconds, this, [this] { takeLearning(); });
}

void ScreenshotSession::takeLearning(int idleChecks)
{
    const bool busy = m_workbench.isBusy() || !m_workbench.learning.record();
    if (!busy && !m_workbench.learning.step())
        m_workbench.learning.setStep(m_workbench.learning.steps() / 3);
    if (busy || idleChecks < settledChecksNeeded) {
        const int checks = busy ? 0 : idleChecks + 1;
        QTimer::singleShot(pollMilliseconds, this, [this, checks] { takeLearning(checks); });
        return;
    }
    if (save(&m_window, u"window-learning"_s))
        showImport();
}

void ScreenshotSession::showImport()
{
    QFile file(m_scratch.filePath(u"answers.csv"_s));
    const QByteArray table = exampleTable();
    if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size())
        return end(tr("%1 cannot be written: free some space or choose another folder")
                       .arg(file.fileName()));
    file.close();
    m_window.files().import({file.fileName()});
    auto* dialog = m_window.findChild<ImportDialog*>();
    connect(&dialog->controller(), &ImportController::lookChanged, this,
        [this] { QTimer::singleShot(pollMilliseconds, this, &ScreenshotSession::takeImport); });
}

void ScreenshotSession::takeImport()
{
    auto* dialog = m_window.findChild<ImportDialog*>();
    if (!save(dialog, u"dialogImport"_s))
        return;
    dialog->close();
    end({});
}

bool ScreenshotSession::save(QWidget* widget, const QString& name)
{
    const QString file = m_folder.filePath(name + u".png"_s);
    if (widget->grab().save(file))
        return true;
    end(tr("%1 cannot be written: free some space or choose another folder").arg(file));
    return false;
}

void ScreenshotSession::end(const QString& failure)
{
    m_poll.stop();
    if (m_ended)
        return;
    m_ended = true;
    if (failure.isEmpty())
        emit finished();
    else
        emit failed(failure);
}

} // namespace metallm::ui
