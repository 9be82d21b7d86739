// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stallwatch.h"
#include "tests/support/windowfixture.h"
#include "ui/models/queryrows.h"

#include <cstdio>
#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>

// bench_guistalls FOLDER: imports a data set through the window, looks at it and moves its slider,
// and prints for how long the window was blocked at most.

using namespace Qt::StringLiterals;
using namespace metallm;

namespace {

constexpr double limitMs = 50;
constexpr int patienceMs = 5 * 60 * 1000;
constexpr int settleMs = 1000;
constexpr int frameMs = 16;
constexpr int fewComponents = 16;

/// The window under the watch. A stage that the window answers with an error ends the visit: what
/// it would wait for never comes.
class Visit {
public:
    Visit()
    {
        m_window.window->resize(1440, 900);
        const auto note = [this](const Error& error) {
            m_error = QString::fromStdString(error.message());
        };
        auto& workbench = *m_window.workbench;
        QObject::connect(&workbench.study, &ui::StudyController::failed, &m_watch, note);
        QObject::connect(&workbench.analysis, &ui::AnalysisController::failed, &m_watch, note);
        QObject::connect(&workbench.online, &ui::OnlineController::failed, &m_watch, note);
        QTest::qWait(settleMs);
    }

    bool importData(const QString& folder)
    {
        auto& study = m_window.workbench->study;
        QSignalSpy imported(&study, &ui::StudyController::imported);
        QSignalSpy loaded(&study, &ui::StudyController::datasetLoaded);
        enter(u"import"_s);
        study.importAsAsked(m_window.path(u"bench.metallm"_s), {{folder.toStdString()}});
        if (!until([&] { return !imported.isEmpty(); }))
            return false;
        enter(u"load"_s);
        if (!until([&] { return !loaded.isEmpty(); }))
            return false;
        enter(u"analysis"_s);
        if (!settles())
            return false;
        enter(u"first look"_s);
        QTest::qWait(settleMs);
        return true;
    }

    bool dragSlider(const QString& stage)
    {
        enter(stage);
        auto& editor = m_window.workbench->editor;
        for (int step = 0; step < 100; ++step) {
            editor.dragCostWeight(0.005 * step);
            QTest::qWait(frameMs);
        }
        editor.endDrag();
        return settles();
    }

    bool scroll()
    {
        enter(u"scroll"_s);
        auto* bar = m_window.find<QTableView>("queriesTable")->verticalScrollBar();
        for (int step = 0; step <= 60; ++step) {
            bar->setValue(bar->maximum() / 60 * step);
            QTest::qWait(frameMs);
        }
        return true;
    }

    bool filterAndSort()
    {
        enter(u"filter, sort"_s);
        m_window.find<QLineEdit>("queryFilter")->setText(u"1"_s);
        QTest::qWait(settleMs);
        m_window.find<QTableView>("queriesTable")
            ->sortByColumn(int(ui::QueryColumn::Cost), Qt::DescendingOrder);
        QTest::qWait(settleMs);
        m_window.find<QLineEdit>("queryFilter")->clear();
        QTest::qWait(settleMs);
        return true;
    }

    bool editPrice()
    {
        enter(u"price"_s);
        m_window.window->panels().reveal(ui::PanelId::Prices);
        auto prices = m_window.workbench->state.prices();
        if (prices.prices.empty())
            return true;
        prices.prices.front().flatUsdPerQuery = 0.01;
        m_window.workbench->editor.proposePrices(prices, u"bench"_s);
        QTest::qWait(settleMs);
        return settles();
    }

    /// A run that learns: its other cost weights are filled in while the thumb is dragged.
    bool everyCostWeight()
    {
        const auto& state = m_window.workbench->state;
        sim::Parameters parameters = state.parameters();
        parameters.mode = sim::Mode::Online;
        parameters.alpha = 1;
        if (state.dataset()->contexts->values.cols() > fewComponents)
            parameters.pca = fewComponents;
        enter(u"learning"_s);
        m_window.workbench->editor.propose(parameters);
        QTest::qWait(settleMs);
        if (!dragSlider(u"fills in"_s) || !dragSlider(u"every weight"_s))
            return false;
        if (const auto& known = state.onlineFrontier(); known && known->intervals > 0)
            std::printf("%zu intervals of the cost weight\n", known->intervals);
        else if (known)
            std::printf("other cost weights only offered: some %.0f s\n", known->estimatedSeconds);
        return true;
    }

    void end()
    {
        enter(u"end"_s);
        std::printf("%lld queries\n",
            static_cast<long long>(m_window.workbench->state.dataset()->queryCount()));
    }

    const test::StallWatch& watch() const { return m_watch; }
    const QString& error() const { return m_error; }

private:
    void enter(const QString& stage)
    {
        std::fprintf(stderr, "%s ...\n", qPrintable(stage));
        m_watch.enter(stage);
    }

    template<typename Condition>
    bool until(Condition condition)
    {
        const bool ended =
            QTest::qWaitFor([&] { return !m_error.isEmpty() || condition(); }, patienceMs);
        if (!ended)
            m_error = u"no result within %1 minutes"_s.arg(patienceMs / 60'000);
        return m_error.isEmpty();
    }

    bool settles()
    {
        return until([this] {
            const auto& workbench = *m_window.workbench;
            return !workbench.isBusy() && !workbench.state.isStale() && workbench.state.snapshot();
        });
    }

    test::WindowFixture m_window;
    test::StallWatch m_watch;
    QString m_error;
};

/// Whether the window kept within the limit.
bool print(const test::StallWatch& watch)
{
    double longest = 0;
    double longestWork = 0;
    std::printf(
        "%-14s %12s %20s %18s\n", "stage", "lasted (ms)", "longest block (ms)", "of it work (ms)");
    for (const auto& stage : watch.stages()) {
        std::printf("%-14s %12.0f %20.1f %18.1f\n", qPrintable(stage.name), stage.totalMs,
            stage.longestMs, stage.longestWorkMs);
        longest = std::max(longest, stage.longestMs);
        longestWork = std::max(longestWork, stage.longestWorkMs);
    }
    std::printf("the window was blocked for %.1f ms at most (limit %.0f ms); its own work took "
                "%.1f ms of a block at most, the rest waited for a processor\n",
        longest, limitMs, longestWork);
    return longest <= limitMs;
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 2) {
        std::fprintf(stderr, "usage: bench_guistalls FOLDER\n");
        return 2;
    }
    Visit visit;
    const bool whole = visit.importData(arguments[1]) && visit.dragSlider(u"slider"_s)
        && visit.scroll() && visit.filterAndSort() && visit.editPrice() && visit.everyCostWeight();
    if (!whole) {
        std::fprintf(stderr, "bench_guistalls: error: %s\n", qPrintable(visit.error()));
        return 1;
    }
    visit.end();
    return print(visit.watch()) ? 0 : 1;
}
