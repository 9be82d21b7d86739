// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowfixture.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <string>
#include <vector>

// bench_brush [QUERIES...]: from a step of a brush (time window) to the window painted with every
// chart and the table of queries following it; the same for a letter typed into the filter; and one
// scroll of the table. 11 models; default 100000 and 1000000 queries. Prints the memory as well.

using namespace metallm;
using namespace Qt::StringLiterals;

namespace {

constexpr int models = 11;
constexpr int steps = 200;
constexpr int patienceMs = 20 * 60 * 1000;
constexpr int frameMs = 16;
constexpr double brushLimitMs = 33;
constexpr double typingLimitMs = 50;

/// Waits until the state's selected queries answer its filters and the window has painted them.
class AnswerWatch : public QObject {
public:
    AnswerWatch(QWidget& window, ui::WorkbenchState& state)
        : m_window(window)
        , m_state(state)
    {
        window.installEventFilter(this);
        connect(&state, &ui::WorkbenchState::selectedQueriesChanged, this,
            [this] { m_answered = isAnswered(); });
    }

    double waitForPaint(const QElapsedTimer& timer)
    {
        m_answered = isAnswered();
        m_loop.exec();
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched != &m_window || event->type() != QEvent::UpdateRequest)
            return false;
        m_window.removeEventFilter(this);
        QCoreApplication::sendEvent(&m_window, event); // paints
        m_window.installEventFilter(this);
        if (m_answered)
            m_loop.quit();
        return true;
    }

private:
    bool isAnswered() const
    {
        const auto& selected = m_state.selectedQueries();
        const ui::QuerySelection& asked = m_state.view().selection;
        return selected ? selected->selection == asked : asked.isEmpty();
    }

    QWidget& m_window;
    ui::WorkbenchState& m_state;
    QEventLoop m_loop;
    bool m_answered = false;
};

double quantile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

/// Megabytes; 0 where the system does not tell.
double memory(const std::string& name)
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with(name))
            return std::stod(line.substr(name.size() + 1)) / 1024;
    return 0;
}

void print(const char* what, const std::vector<double>& measured, double limit)
{
    const double most = quantile(measured, 0.95);
    std::printf("  %-24s median %7.2f ms, 95 %% %7.2f ms, most %7.2f ms   %s %.0f ms\n", what,
        quantile(measured, 0.5), most, quantile(measured, 1),
        most <= limit ? "within" : "NOT within", limit);
}

std::vector<double> brush(test::WindowFixture& fixture)
{
    auto& workbench = *fixture.workbench;
    AnswerWatch watch(*fixture.window, workbench.state);
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
    AnswerWatch watch(*fixture.window, fixture.workbench->state);
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

std::vector<double> scroll(test::WindowFixture& fixture)
{
    auto* table = fixture.find<QTableView>("queriesTable");
    QScrollBar* bar = table->verticalScrollBar();
    std::vector<double> measured;
    for (int step = 1; step <= steps; ++step) {
        QElapsedTimer timer;
        timer.start();
        bar->setValue(static_cast<int>(std::int64_t(bar->maximum()) * step / steps));
        table->viewport()->repaint();
        measured.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return measured;
}

bool measure(int queries)
{
    test::WindowFixture fixture;
    fixture.window->resize(1440, 900);
    test::SyntheticOptions options;
    options.queries = queries;
    options.models = models;
    options.domains = 12;
    options.dimension = 8;
    if (!fixture.showData(options) && !fixture.waitForResult(patienceMs)) {
        std::fprintf(stderr, "bench_brush: error: no result for %d queries\n", queries);
        return false;
    }
    auto parameters = fixture.workbench->state.parameters();
    parameters.trainFraction = 0.01; // all but a few are evaluated
    fixture.workbench->state.setParameters(parameters);
    QTest::qWait(500);
    fixture.waitForResult(patienceMs);
    QTest::qWait(500);
    std::printf("%d queries x %d models, %zu evaluated\n", queries, models,
        fixture.workbench->state.snapshot()->run->arms.size());
    print("brush to every chart", brush(fixture), brushLimitMs);
    print("letter to rows", type(fixture), typingLimitMs);
    print("scroll", scroll(fixture), frameMs);
    std::printf("  memory %.0f MB, at most %.0f MB\n", memory("VmRSS:"), memory("VmHWM:"));
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
        sizes.push_back(std::max(std::atoi(argv[i]), 1000));
    if (sizes.empty())
        sizes = {100000, 1000000};
    for (const int queries : sizes)
        if (!measure(queries))
            return 1;
    return 0;
}
