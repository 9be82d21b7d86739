// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/windowbench.h"
#include "ui/models/queryrows.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>

// bench_brush [--on-return] [QUERIES...]: from a step of a brush (time window) to the window
// painted with every chart and the table of queries following it; the same for a letter typed into
// the filter; and the table scrolled from end to end, row by row, filtered and sorted. For how long
// the window was blocked meanwhile. 11 models; default 100000 and 1000000 queries. Prints the
// memory as well. With --on-return it waits for a line once the data are on screen.

using namespace metallm;
using namespace metallm::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int steps = 200;
constexpr double typingLimitMs = 50;

bool isSelectionAnswered(const ui::WorkbenchState& state)
{
    const auto& selected = state.selectedQueries();
    const ui::QuerySelection& asked = state.view().selection;
    return selected ? selected->selection == asked : asked.isEmpty();
}

AnswerWatch answerWatch(test::WindowFixture& fixture)
{
    return AnswerWatch(
        *fixture.window, [&fixture] { return isSelectionAnswered(fixture.workbench->state); });
}

std::vector<double> brush(test::WindowFixture& fixture)
{
    auto& workbench = *fixture.workbench;
    AnswerWatch watch = answerWatch(fixture);
    const auto queries = static_cast<double>(workbench.state.snapshot()->run->arms.size());
    std::vector<double> measured;
    for (int step = 1; step <= steps; ++step) {
        QElapsedTimer timer;
        timer.start();
        const auto end = static_cast<std::int64_t>(queries * step / steps);
        workbench.selection.propose(ui::WindowFilter{end / 3, end});
        measured.push_back(watch.waitForPaint(timer));
        QTest::qWait(std::max(frameMs - static_cast<int>(timer.elapsed()), 1));
    }
    workbench.selection.clear();
    QTest::qWait(200);
    return measured;
}

/// Letter by letter, and back: to the new rows on screen.
std::vector<double> type(test::WindowFixture& fixture)
{
    AnswerWatch watch = answerWatch(fixture);
    auto* edit = fixture.find<QLineEdit>("queryFilter");
    std::vector<double> measured;
    for (const QString& word : {u"subject 1"_s, u"question"_s, u"model-3"_s, u"nowhere"_s}) {
        for (qsizetype length = 1; length <= word.size(); ++length) {
            QElapsedTimer timer;
            timer.start();
            edit->setText(word.left(length));
            if (word[length - 1] != u' ') // a trailing space asks the same
                measured.push_back(watch.waitForPaint(timer));
            QTest::qWait(frameMs);
        }
        edit->clear();
        QTest::qWait(200);
    }
    return measured;
}

std::vector<double> scroll(test::WindowFixture& fixture, auto valueOfStep)
{
    auto* table = fixture.find<QTableView>("queriesTable");
    QScrollBar* bar = table->verticalScrollBar();
    std::vector<double> measured;
    for (int step = 1; step <= steps; ++step) {
        QElapsedTimer timer;
        timer.start();
        bar->setValue(valueOfStep(bar->maximum(), step));
        table->viewport()->repaint();
        measured.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        QTest::qWait(1);
    }
    return measured;
}

int fromEndToEnd(int last, int step)
{
    return static_cast<int>(std::int64_t(last) * step / steps);
}

int rowByRow(int last, int step)
{
    return last / 2 + step;
}

/// The dearest first: only where every query was sorted is the whole table scrolled.
std::vector<double> scrollSorted(test::WindowFixture& fixture)
{
    auto* table = fixture.find<QTableView>("queriesTable");
    table->sortByColumn(int(ui::QueryColumn::Cost), Qt::DescendingOrder);
    QTest::qWait(settleMs);
    auto measured = scroll(fixture, fromEndToEnd);
    table->sortByColumn(-1, Qt::AscendingOrder);
    QTest::qWait(settleMs);
    return measured;
}

void measureAll(test::WindowFixture& fixture)
{
    Stages stages;
    stages.measure("brush to every chart", repaintLimitMs, [&] { return brush(fixture); });
    stages.measure("letter to rows", typingLimitMs, [&] { return type(fixture); });
    stages.measure("scroll, end to end", frameMs, [&] { return scroll(fixture, fromEndToEnd); });
    stages.measure("scroll, row by row", frameMs, [&] { return scroll(fixture, rowByRow); });
    stages.measure("scroll, sorted", frameMs, [&] { return scrollSorted(fixture); });
    printMemory();
}

bool measure(int queries, const std::function<void()>& waitUntilAsked)
{
    test::WindowFixture fixture;
    sim::Parameters parameters;
    parameters.costWeight = 0.2;
    if (!showLarge(fixture, queries, parameters))
        return false;
    waitUntilAsked();
    measureAll(fixture);
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    return measureSizes(argc, argv, {100000, 1000000}, measure);
}
