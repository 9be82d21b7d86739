// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowfixture.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>
#include <vector>

// bench_slider [QUERIES...]: from setting the cost weight to the window painted with the new marker
// and figures, while the slider is dragged at 60 moves a second over a frontier of 11 models
// (default: 4000, 100000 and 1000000 queries; a linear policy of 8 dimensions). "gui" is the
// processor time of the window's own thread: what is left of a move's time waited for a processor.

using namespace metallm;

namespace {

constexpr int models = 11;
constexpr int moves = 240;
constexpr int patienceMs = 20 * 60 * 1000;
constexpr int frameMs = 16;
constexpr double limitMs = 16;

double threadMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Ends a loop when the window has painted all that was to be painted.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(QWidget& window)
        : m_window(window)
    {
        window.installEventFilter(this);
    }

    void waitForPaint() { m_loop.exec(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched != &m_window || event->type() != QEvent::UpdateRequest)
            return false;
        m_window.removeEventFilter(this);
        QCoreApplication::sendEvent(&m_window, event); // paints
        m_window.installEventFilter(this);
        m_loop.quit();
        return true;
    }

private:
    QWidget& m_window;
    QEventLoop m_loop;
};

struct Move {
    double milliseconds;
    double guiMilliseconds;
};

std::vector<Move> drag(test::WindowFixture& fixture)
{
    PaintWatch watch(*fixture.window);
    std::vector<Move> measured;
    for (int move = 0; move < moves; ++move) {
        QElapsedTimer timer;
        timer.start();
        const double before = threadMs();
        fixture.workbench->editor.dragCostWeight(0.004 * (move % 120) + 1e-5 * move + 1e-6);
        watch.waitForPaint();
        measured.push_back({static_cast<double>(timer.nsecsElapsed()) / 1e6, threadMs() - before});
        QTest::qWait(std::max(frameMs - static_cast<int>(timer.elapsed()), 1));
    }
    fixture.workbench->editor.endDrag();
    fixture.waitForResult(patienceMs);
    return measured;
}

double quantile(std::vector<Move> moved, double share, double Move::*figure)
{
    std::ranges::sort(moved, {}, figure);
    return moved[static_cast<std::size_t>(share * static_cast<double>(moved.size() - 1))].*figure;
}

bool measure(int queries)
{
    test::WindowFixture fixture;
    fixture.window->resize(1440, 900);
    test::SyntheticOptions options;
    options.queries = queries;
    options.models = models;
    options.dimension = 8;
    if (!fixture.showData(options) && !fixture.waitForResult(patienceMs)) {
        std::fprintf(stderr, "bench_slider: error: no result for %d queries\n", queries);
        return false;
    }
    auto parameters = fixture.workbench->state.parameters();
    parameters.trainFraction = 0.01; // all but a few are evaluated
    fixture.workbench->state.setParameters(parameters);
    QTest::qWait(500);
    fixture.waitForResult(patienceMs);
    const auto& frontier = fixture.workbench->state.snapshot()->analysis->frontier;
    const auto moved = drag(fixture);
    std::printf("%9d %7d %9zu %9.2f %9.2f %9.2f %9.2f %9.2f   %s\n", queries, models,
        frontier->steps(), quantile(moved, 0.5, &Move::milliseconds),
        quantile(moved, 0.95, &Move::milliseconds), quantile(moved, 1, &Move::milliseconds),
        quantile(moved, 0.5, &Move::guiMilliseconds), quantile(moved, 0.95, &Move::guiMilliseconds),
        quantile(moved, 0.95, &Move::milliseconds) < limitMs ? "under 16 ms" : "NOT under 16 ms");
    std::fflush(stdout);
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    std::vector<int> sizes;
    for (int i = 1; i < argc; ++i)
        sizes.push_back(std::max(std::atoi(argv[i]), 1));
    if (sizes.empty())
        sizes = {4000, 100000, 1000000};
    std::printf(
        "slider to paint, ms of %d moves: wall clock, then processor time of the window\n", moves);
    std::printf("%9s %7s %9s %9s %9s %9s %9s %9s\n", "queries", "models", "steps", "median", "95 %",
        "most", "gui med.", "gui 95 %");
    for (const int queries : sizes)
        if (!measure(queries))
            return 1;
    return 0;
}
