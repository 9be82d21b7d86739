// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <limits>
#include <memory>
#include <vector>

namespace metallm::frontier {

/// The values of all arms for one query, as lines in p: intercept - p * slope.
struct ValueLines {
    std::vector<double> intercepts;
    std::vector<double> slopes;

    /// Intercept of an arm that is not chosen whatever p is.
    static constexpr double closed = -std::numeric_limits<double>::infinity();

    std::size_t arms() const { return intercepts.size(); }
    void resize(std::size_t arms);
    bool areFinite() const;
    /// All that is open is finite, and something is: the values can be compared.
    bool areUsable() const;
    /// The same arm is chosen at every p.
    void closeAllBut(std::size_t arm);
    /// Arm a is better than arm b at p. Written with differences, so that for two arms it changes
    /// once at most as p grows, in floating point as in exact arithmetic.
    bool beats(std::size_t a, std::size_t b, double costWeight) const
    {
        return intercepts[a] - intercepts[b] > costWeight * (slopes[a] - slopes[b]);
    }
    /// Best arm at p; ties to the first arm.
    int choose(double costWeight) const;
    /// The first double above `from` and below `to` at which another arm is chosen than `current`,
    /// the arm chosen at `from`; `to` where there is none.
    double nextChange(int current, double from, double to) const;
};

/// A policy that learns and whose values are lines in p as long as the choices are the same: what
/// the sweep over all cost weights needs of it. A clone goes on where the original stands.
class ValueLearner {
public:
    virtual ~ValueLearner() = default;

    virtual std::unique_ptr<ValueLearner> clone() const = 0;
    /// Fills the lines for the step-th query of the evaluation part.
    virtual void values(std::size_t step, ValueLines& lines) = 0;
    /// What came of playing `arm` there; its values need not have been asked for. Not called where
    /// the outcome is missing.
    virtual void learn(std::size_t step, int arm) = 0;
    /// Memory that a clone takes.
    virtual std::size_t bytes() const = 0;
};

} // namespace metallm::frontier
