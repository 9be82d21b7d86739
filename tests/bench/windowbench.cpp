// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/windowbench.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>
#include <QApplication>
#include <QEvent>

namespace metallm::bench {

namespace {

constexpr int leastQueries = 1000;
constexpr int patienceMs = 20 * 60 * 1000;

/// Megabytes; 0 where the system does not tell.
double memory(const std::string& name)
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with(name))
            return std::stod(line.substr(name.size() + 1)) / 1024;
    return 0;
}

bool isOnReturn(const char* argument)
{
    return std::strcmp(argument, "--on-return") == 0;
}

/// For how long the window was blocked at most.
void printBlock(const test::StallWatch::Stage& stage)
{
    std::printf("  %-24s longest %6.2f ms, of it own work %6.2f ms   %s %.0f ms\n",
        "  the window blocked", std::max(stage.longestMs, 0.0), stage.longestWorkMs,
        stage.longestMs <= blockLimitMs ? "within" : "NOT within", blockLimitMs);
}

void waitForReturn()
{
    std::printf("ready: press Return\n");
    std::fflush(stdout);
    while (true) {
        const int read = std::getchar();
        if (read == '\n' || read == EOF)
            return;
    }
}

std::vector<int> sizes(int argc, char** argv, const std::vector<int>& otherwise)
{
    std::vector<int> found;
    for (int i = 1; i < argc; ++i)
        if (!isOnReturn(argv[i]))
            found.push_back(std::max(std::atoi(argv[i]), leastQueries));
    return found.empty() ? otherwise : found;
}

} // namespace

bool showLarge(test::WindowFixture& fixture, int queries, sim::Parameters parameters)
{
    const auto dataset =
        test::syntheticDataset({.queries = queries, .models = 11, .domains = 12, .dimension = 8});
    parameters.dataset = dataset->name;
    parameters.trainFraction = 0.01; // all but a few are evaluated
    fixture.window->resize(1440, 900);
    auto& state = fixture.workbench->state;
    state.setDataset(dataset, test::syntheticPrices(*dataset), parameters);
    if (!fixture.waitForResult(patienceMs)) {
        std::fprintf(stderr, "error: no result for %d queries\n", queries);
        return false;
    }
    QTest::qWait(settleMs);
    std::printf("%d queries x %zu models, %zu evaluated\n", queries, dataset->models.size(),
        state.snapshot()->run->arms.size());
    std::fflush(stdout);
    return true;
}

AnswerWatch::AnswerWatch(QWidget& window, std::function<bool()> isAnswered)
    : m_window(window)
    , m_isAnswered(std::move(isAnswered))
{
    window.installEventFilter(this);
}

double AnswerWatch::waitForPaint(const QElapsedTimer& timer)
{
    m_loop.exec();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

bool AnswerWatch::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != &m_window || event->type() != QEvent::UpdateRequest)
        return false;
    const bool answered = m_isAnswered();
    m_window.removeEventFilter(this);
    QCoreApplication::sendEvent(&m_window, event); // paints
    m_window.installEventFilter(this);
    if (answered)
        m_loop.quit();
    return true;
}

double quantile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

void printTimes(const char* what, const std::vector<double>& measured, double limit)
{
    const double late = quantile(measured, 0.95);
    std::printf("  %-24s median %7.2f ms, 95 %% %7.2f ms, most %7.2f ms   %s %.0f ms\n", what,
        quantile(measured, 0.5), late, quantile(measured, 1),
        late <= limit ? "within" : "NOT within", limit);
}

void printMemory()
{
    std::printf("  memory %.0f MB, at most %.0f MB\n", memory("VmRSS:"), memory("VmHWM:"));
    std::fflush(stdout);
}

void Stages::measure(
    const char* name, double limit, const std::function<std::vector<double>()>& measureStage)
{
    m_blocks.enter(QString::fromLatin1(name));
    const std::vector<double> measured = measureStage();
    m_blocks.enter({}); // ends the stage
    printTimes(name, measured, limit);
    printBlock(*std::prev(m_blocks.stages().end(), 2));
}

int measureSizes(int argc, char** argv, const std::vector<int>& otherwise,
    const std::function<bool(int queries, const std::function<void()>& waitUntilAsked)>& measure)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const bool onReturn = std::any_of(argv + 1, argv + argc, isOnReturn);
    const auto waitUntilAsked = onReturn ? std::function(waitForReturn) : [] {};
    for (const int queries : sizes(argc, argv, otherwise))
        if (!measure(queries, waitUntilAsked))
            return 1;
    return 0;
}

} // namespace metallm::bench
