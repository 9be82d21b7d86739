// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/stallwatch.h"
#include "tests/support/windowfixture.h"

#include <functional>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QObject>
#include <QWidget>
#include <string>
#include <vector>

// What the programs that measure the window have in common.
namespace metallm::bench {

constexpr int frameMs = 16;
constexpr int settleMs = 1000;
constexpr double repaintLimitMs = 33;
constexpr double blockLimitMs = 50;

/// Puts that many queries of 11 models on screen, nearly all of them evaluated, and prints so;
/// false where no result came.
bool showLarge(test::WindowFixture& fixture, int queries, sim::Parameters parameters);

/// Waits until the window was painted while `isAnswered` held.
class AnswerWatch : public QObject {
public:
    AnswerWatch(QWidget& window, std::function<bool()> isAnswered);

    /// Milliseconds since the timer was started.
    double waitForPaint(const QElapsedTimer& timer);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& m_window;
    std::function<bool()> m_isAnswered;
    QEventLoop m_loop;
};

/// The value below which this share of them lies.
double quantile(std::vector<double> values, double share);
/// Milliseconds: median, 95th percentile and the most, against a limit for the percentile.
void printTimes(const char* what, const std::vector<double>& measured, double limit);
/// Of this process, now and at most.
void printMemory();

/// Stages of a measurement, each told as soon as it is over: how long an answer took (milliseconds)
/// and for how long the window was blocked.
class Stages {
public:
    void measure(
        const char* name, double limit, const std::function<std::vector<double>()>& measureStage);

private:
    test::StallWatch m_blocks;
};

/// A whole program: measures for each of the numbers of queries among the arguments, or for these.
/// `waitUntilAsked` is to be called between preparation and measurement: with --on-return it waits
/// for a line on the standard input, so that only the measurement needs a quiet machine.
int measureSizes(int argc, char** argv, const std::vector<int>& otherwise,
    const std::function<bool(int queries, const std::function<void()>& waitUntilAsked)>& measure);

} // namespace metallm::bench
