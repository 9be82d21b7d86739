// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/windowbench.h"

#include <cstdio>

// bench_watch [--on-return] [QUERIES...]: a run that learns is watched with every chart open. From
// a step of the scrubber to the window painted there, and to what the policy knew at that very
// query; for how long the window was blocked meanwhile; then the run is played at full speed. 11
// models; default 100000 queries. Prints the memory as well. With --on-return it waits for a line
// once the run is recorded.

using namespace metallm;
using namespace metallm::bench;

namespace {

constexpr int steps = 200;
constexpr int patienceMs = 20 * 60 * 1000;
constexpr int playedMs = 5000;

bool isMoment(const ui::LearningController& learning)
{
    const ui::MomentPtr& moment = learning.moment();
    return learning.step() && moment && moment->choice
        && moment->step == static_cast<std::size_t>(*learning.step());
}

/// Across the whole run, or one query after the other.
std::vector<double> scrub(
    test::WindowFixture& fixture, std::int64_t stride, const std::function<bool()>& isShown)
{
    auto& learning = fixture.workbench->learning;
    AnswerWatch watch(*fixture.window, isShown);
    learning.setStep(stride > 1 ? 0 : learning.steps() / 2);
    QTest::qWait(settleMs);
    std::vector<double> measured;
    for (int step = 1; step < steps; ++step) {
        QElapsedTimer timer;
        timer.start();
        learning.stepBy(stride);
        measured.push_back(watch.waitForPaint(timer));
        QTest::qWait(std::max(frameMs - static_cast<int>(timer.elapsed()), 1));
    }
    return measured;
}

/// Frames, at the highest speed.
std::vector<double> play(test::WindowFixture& fixture)
{
    auto& learning = fixture.workbench->learning;
    AnswerWatch watch(*fixture.window, [] { return true; });
    learning.setStep(0);
    learning.setSpeed(ui::LearningController::fastest);
    learning.setPlaying(true);
    std::vector<double> measured;
    QElapsedTimer whole;
    whole.start();
    while (whole.elapsed() < playedMs && learning.isPlaying()) {
        QElapsedTimer timer;
        timer.start();
        measured.push_back(watch.waitForPaint(timer));
    }
    learning.setPlaying(false);
    return measured;
}

void measureAll(test::WindowFixture& fixture)
{
    const auto& learning = fixture.workbench->learning;
    const std::int64_t wide = learning.steps() / steps;
    Stages stages;
    const auto painted = [] { return true; };
    const auto exact = [&learning] { return isMoment(learning); };
    stages.measure(
        "scrubbed to repainted", repaintLimitMs, [&] { return scrub(fixture, wide, painted); });
    stages.measure(
        "scrubbed to its moment", repaintLimitMs, [&] { return scrub(fixture, wide, exact); });
    stages.measure(
        "next query to its moment", repaintLimitMs, [&] { return scrub(fixture, 1, exact); });
    stages.measure("played, between frames", blockLimitMs, [&] { return play(fixture); });
    printMemory();
}

bool measure(int queries, const std::function<void()>& waitUntilAsked)
{
    test::WindowFixture fixture;
    fixture.window->panels().reveal(ui::PanelId::Learning);
    sim::Parameters parameters;
    parameters.mode = sim::Mode::Online;
    parameters.alpha = 0.3;
    parameters.costWeight = 0.2;
    if (!showLarge(fixture, queries, parameters))
        return false;
    const auto& learning = fixture.workbench->learning;
    if (!QTest::qWaitFor([&] { return learning.record() && !learning.isBusy(); }, patienceMs)) {
        std::fprintf(stderr, "bench_watch: error: the run was not recorded\n");
        return false;
    }
    waitUntilAsked();
    measureAll(fixture);
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    return measureSizes(argc, argv, {100000}, measure);
}
