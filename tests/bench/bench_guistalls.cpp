// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stallwatch.h"
#include "tests/support/windowfixture.h"

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
constexpr int patienceMs = 20 * 60 * 1000;
constexpr int settleMs = 1000;
constexpr int frameMs = 16;

bool importData(test::WindowFixture& fixture, test::StallWatch& watch, const QString& folder)
{
    auto& study = fixture.workbench->study;
    QSignalSpy failed(&study, &ui::StudyController::failed);
    QSignalSpy imported(&study, &ui::StudyController::imported);
    QSignalSpy loaded(&study, &ui::StudyController::datasetLoaded);
    watch.enter(u"import"_s);
    study.importInto(fixture.path(u"bench.metallm"_s), {folder});
    const auto either = [&failed](const QSignalSpy& spy) {
        return QTest::qWaitFor([&] { return !failed.isEmpty() || !spy.isEmpty(); }, patienceMs);
    };
    if (!either(imported))
        return false;
    watch.enter(u"load"_s);
    if (!either(loaded) || !failed.isEmpty())
        return false;
    watch.enter(u"analysis"_s);
    return fixture.waitForResult(patienceMs);
}

void dragSlider(test::WindowFixture& fixture)
{
    for (int step = 0; step < 100; ++step) {
        fixture.workbench->editor.dragCostWeight(0.005 * step);
        QTest::qWait(frameMs);
    }
    fixture.workbench->editor.endDrag();
    fixture.waitForResult(patienceMs);
}

void scroll(const test::WindowFixture& fixture)
{
    auto* bar = fixture.find<QTableView>("queriesTable")->verticalScrollBar();
    for (int step = 0; step <= 60; ++step) {
        bar->setValue(bar->maximum() / 60 * step);
        QTest::qWait(frameMs);
    }
}

void filterAndSort(const test::WindowFixture& fixture)
{
    fixture.find<QLineEdit>("queryFilter")->setText(u"1"_s);
    QTest::qWait(settleMs);
    fixture.find<QTableView>("queriesTable")->sortByColumn(5, Qt::DescendingOrder);
    QTest::qWait(settleMs);
    fixture.find<QLineEdit>("queryFilter")->clear();
    QTest::qWait(settleMs);
}

void editPrice(test::WindowFixture& fixture)
{
    fixture.window->panels().reveal(ui::PanelId::Prices);
    auto prices = fixture.workbench->state.prices();
    if (prices.prices.empty())
        return;
    prices.prices.front().flatUsdPerQuery = 0.01;
    fixture.workbench->editor.proposePrices(prices, u"bench"_s);
    QTest::qWait(settleMs);
    fixture.waitForResult(patienceMs);
}

/// A run that learns: its other cost weights are filled in while the thumb is dragged.
void everyCostWeight(test::WindowFixture& fixture, test::StallWatch& watch)
{
    sim::Parameters parameters = fixture.workbench->state.parameters();
    parameters.mode = sim::Mode::Online;
    parameters.alpha = 1;
    parameters.pca = 16;
    watch.enter(u"learning"_s);
    fixture.workbench->editor.propose(parameters);
    QTest::qWait(settleMs);
    watch.enter(u"fills in"_s);
    dragSlider(fixture);
    watch.enter(u"every weight"_s);
    dragSlider(fixture);
    const auto& known = fixture.workbench->state.onlineFrontier();
    std::printf("%zu intervals of the cost weight\n", known ? known->intervals : 0);
}

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
    test::WindowFixture fixture;
    fixture.window->resize(1440, 900);
    QTest::qWait(settleMs);
    test::StallWatch watch;
    if (!importData(fixture, watch, arguments[1])) {
        const auto& messages = fixture.workbench->log.messages();
        std::fprintf(stderr, "bench_guistalls: error: %s\n",
            messages.empty() ? "no result" : qPrintable(messages.back().text));
        return 1;
    }
    watch.enter(u"first look"_s);
    QTest::qWait(settleMs);
    watch.enter(u"slider"_s);
    dragSlider(fixture);
    watch.enter(u"scroll"_s);
    scroll(fixture);
    watch.enter(u"filter, sort"_s);
    filterAndSort(fixture);
    watch.enter(u"price"_s);
    editPrice(fixture);
    everyCostWeight(fixture, watch);
    watch.enter(u"end"_s);
    std::printf(
        "%lld queries\n", static_cast<long long>(fixture.workbench->state.dataset()->queryCount()));
    return print(watch) ? 0 : 1;
}
