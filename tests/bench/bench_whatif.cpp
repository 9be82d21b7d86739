// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/repricer.h"
#include "tests/support/windowfixture.h"
#include "ui/charts/frontierchart.h"

#include <algorithm>
#include <cstdio>
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QThread>
#include <QTimer>
#include <vector>

// bench_whatif [QUERIES...]: the price of one of 11 models is moved. First in core: to the new
// frontiers, with one thread and with all, against the whole analysis in the same run. Then in the
// window: from setting the price to the frontier chart painted with the line of that price
// (default: 4000 and 100000 queries; core also 1000000; a linear policy of 8 dimensions).

using namespace metallm;

namespace {

constexpr int models = 11;
constexpr int moves = 120;
constexpr int coreMoves = 15;
constexpr int patienceMs = 20 * 60 * 1000;
constexpr double nearlyNone = 0.01; // trains: all but a few queries are evaluated
constexpr double limitMs = 50;

double quantile(std::vector<double> times, double share)
{
    std::ranges::sort(times);
    return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
}

test::SyntheticOptions options(int queries)
{
    test::SyntheticOptions made;
    made.queries = queries;
    made.models = models;
    made.dimension = 8;
    return made;
}

void dragPrice(prices::PriceTable& prices, const prices::PriceTable& list, int move)
{
    constexpr std::size_t model = 4;
    const double factor = 0.5 + 0.01 * move;
    prices.prices[model].inputUsdPerMtok = *list.prices[model].inputUsdPerMtok * factor;
    prices.prices[model].outputUsdPerMtok = *list.prices[model].outputUsdPerMtok * factor;
}

bool measureCore(int queries)
{
    const auto dataset = test::syntheticDataset(options(queries));
    const auto list = test::syntheticPrices(*dataset);
    sim::Parameters parameters;
    parameters.trainFraction = nearlyNone;
    parameters.costMode = data::CostMode::Metered;
    const int cores = QThread::idealThreadCount();
    QElapsedTimer timer;
    timer.start();
    auto analysis = sim::analyse(dataset, list, parameters, {.threads = cores});
    const double whole = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    if (!analysis)
        return false;
    timer.restart();
    const auto repricer = sim::Repricer::build(**analysis, {.threads = cores});
    const double built = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    std::vector<double> one, all, played;
    for (int move = 0; move < 2 * coreMoves; ++move) {
        prices::PriceTable prices = list;
        dragPrice(prices, list, move);
        const int threads = move % 2 == 0 ? 1 : cores;
        timer.restart();
        auto next = (*repricer)->analyse(**analysis, prices, {.threads = threads});
        (threads == 1 ? one : all).push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        timer.restart();
        if (!sim::playWithReferences(**next, 0.2, {.threads = cores}))
            return false;
        played.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        analysis = next;
    }
    std::printf("%9d %7d %9zu %9.1f %9.1f %9.1f %9.1f %9.1f %9.1f\n", queries, models,
        (*analysis)->frontier->steps(), whole, built, quantile(one, 0.5), quantile(all, 0.5),
        whole / quantile(all, 0.5), quantile(played, 0.5));
    std::fflush(stdout);
    return true;
}

/// Waits until a widget has painted after the snapshot of a price came.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(QWidget& watched) { watched.installEventFilter(this); }

    void waitFor(double outputPrice)
    {
        m_price = outputPrice;
        m_loop.exec();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* chart = qobject_cast<ui::FrontierChart*>(watched);
        if (event->type() != QEvent::Paint || !chart || !m_loop.isRunning())
            return false;
        const ui::SnapshotPtr& shown = chart->snapshot();
        if (shown && shown->analysis->experiment->costs.rates[4].output == m_price)
            QMetaObject::invokeMethod(&m_loop, &QEventLoop::quit, Qt::QueuedConnection);
        return false;
    }

private:
    QEventLoop m_loop;
    double m_price = 0;
};

bool measureWindow(int queries, double trainFraction)
{
    test::WindowFixture fixture;
    fixture.window->resize(1440, 900);
    if (!fixture.showData(options(queries)) && !fixture.waitForResult(patienceMs))
        return false;
    auto& state = fixture.workbench->state;
    auto parameters = state.parameters();
    parameters.trainFraction = trainFraction;
    parameters.costMode = data::CostMode::Metered;
    state.setParameters(parameters);
    QTest::qWait(500);
    fixture.waitForResult(patienceMs);
    auto* chart = fixture.find<ui::FrontierChart>("frontierChart");
    PaintWatch watch(*chart);
    std::vector<double> times;
    const std::string model = state.dataset()->models[4].name;
    const double list = *fixture.workbench->whatIf.whatIf().list.find(model)->outputUsdPerMtok;
    double first = 0;
    std::vector<double> asked,
        answered; // of it: until the call is back, until the figures are here
    QElapsedTimer timer;
    QObject::connect(&state, &ui::WorkbenchState::snapshotChanged, &watch,
        [&] { answered.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6); });
    for (int move = 0; move <= moves; ++move) {
        const double factor = 0.5 + 0.01 * move;
        timer.start();
        fixture.workbench->whatIf.drag(model, {factor, factor, factor});
        asked.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        watch.waitFor(list * factor);
        const double took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        if (move == 0)
            first = took;
        else
            times.push_back(took);
        QTest::qWait(30); // a hand is no faster
    }
    fixture.workbench->whatIf.endDrag();
    const double late = quantile(times, 0.95);
    std::printf("%9d %9zu %9zu %9.1f %9.1f %9.1f %9.1f %9.1f %9.1f   %s\n", queries,
        state.snapshot()->analysis->experiment->eval.size(),
        state.snapshot()->analysis->frontier->steps(), first, quantile(asked, 0.5),
        quantile(answered, 0.5), quantile(times, 0.5), late, quantile(times, 1),
        late < limitMs ? "under 50 ms" : "NOT under 50 ms");
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
    const std::vector<int> core = sizes.empty() ? std::vector<int>{100000, 1000000} : sizes;
    std::printf("price change to new frontiers, ms (median): whole analysis, made ready once, "
                "one thread, all, ratio, then the runs\n");
    std::printf("%9s %7s %9s %9s %9s %9s %9s %9s %9s\n", "queries", "models", "steps", "whole",
        "ready", "1 thread", "all", "ratio", "play");
    for (const int queries : core)
        if (!measureCore(queries))
            return 1;
    std::printf("price to paint in the window, ms of %d moves\n", moves);
    std::printf("%9s %7s %9s %9s %9s %9s %9s %9s %9s\n", "queries", "evaluated", "steps", "first",
        "asked", "answered", "median", "95 %", "most");
    for (const int queries : sizes.empty() ? std::vector<int>{4000, 100000} : sizes)
        for (const double trainFraction : {sim::Parameters{}.trainFraction, nearlyNone})
            if (!measureWindow(queries, trainFraction))
                return 1;
    return 0;
}
