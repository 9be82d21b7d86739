// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The walk along the upper envelopes of eight rows at once, one row a lane. Included by one source
// file for each instruction set, which defines METALLM_ENVELOPE (the name of the function) first.
// Every lane does what a plain walk along its row would do, operation by operation: no contraction,
// and so the same transitions to the last bit everywhere.

#include "core/frontier/envelopewalk.h"

#include <cstdint>
#include <limits>

namespace metallm::frontier {

namespace {

using Doubles [[gnu::vector_size(64)]] = double;
using Integers [[gnu::vector_size(64)]] = std::int64_t; // arms, and masks: -1 or 0

constexpr double infinity = std::numeric_limits<double>::infinity();

bool any(const Integers& mask)
{
    std::int64_t bits = 0;
    for (int lane = 0; lane < envelopeRows; ++lane)
        bits |= mask[lane];
    return bits != 0;
}

/// The next double above a cost weight.
double justAbove(double costWeight)
{
    return costWeight == 0
        ? std::numeric_limits<double>::denorm_min()
        : __builtin_bit_cast(double, __builtin_bit_cast(std::int64_t, costWeight) + 1);
}

struct Walk {
    const Doubles* intercepts; // one an arm
    const Doubles* slopes;
    std::int32_t arms;
    EnvelopeRow* rows;

    // The arm that each lane stands on.
    Integers arm;
    Doubles intercept;
    Doubles slope;

    void stepOn(const Integers& where, std::int32_t next)
    {
        arm = where ? Integers{} + next : arm;
        intercept = where ? intercepts[next] : intercept;
        slope = where ? slopes[next] : slope;
    }

    /// What chooseArm() takes at p = 0; false lanes have no arm to choose.
    Integers chooseAtZero(bool cheapest)
    {
        arm = Integers{} - 1;
        intercept = Doubles{};
        slope = Doubles{};
        const Integers wantsCheapest = Integers{} - (cheapest ? 1 : 0);
        for (std::int32_t next = 0; next < arms; ++next) {
            const Doubles value = intercepts[next];
            const Integers better = (arm < 0) | (value > intercept)
                | (wantsCheapest & (value == intercept) & (slopes[next] < slope));
            stepOn((value == value) & better, next);
        }
        return arm >= 0;
    }

    /// The cheapest of the arms with the best intercept: what is chosen just above p = 0.
    void chooseAboveZero()
    {
        for (std::int32_t next = 0; next < arms; ++next)
            stepOn((intercepts[next] == intercept) & (slopes[next] < slope), next);
    }

    /// Goes on from `from` to where the next line overtakes; lanes where none does turn false.
    Integers advance(const Integers& active, Doubles& from)
    {
        Doubles at = Doubles{} + infinity;
        Integers first = {}; // in model order, of all lines that meet there
        Integers next = Integers{} - 1; // the cheapest of them: chosen above
        Doubles nextIntercept = {};
        Doubles nextSlope = {};
        for (std::int32_t k = 0; k < arms; ++k) {
            const Doubles m = intercepts[k];
            const Doubles g = slopes[k];
            const Integers candidate = active & (g < slope) & (m == m);
            const Doubles crossing = (intercept - m) / (slope - g);
            const Doubles meets = crossing < from ? from : crossing;
            const Integers sooner = candidate & (meets < at);
            const Integers cheaper =
                candidate & (meets == at) & (meets < infinity) & (g < nextSlope);
            const Integers self = Integers{} + k;
            at = sooner ? meets : at;
            first = sooner ? (arm < self ? arm : self) : first;
            first = (candidate & (meets == at) & (self < first)) ? self : first;
            next = (sooner | cheaper) ? self : next;
            nextIntercept = (sooner | cheaper) ? m : nextIntercept;
            nextSlope = (sooner | cheaper) ? g : nextSlope;
        }
        const Integers goesOn = (next >= 0) & (at < std::numeric_limits<double>::max());
        for (int lane = 0; lane < envelopeRows; ++lane) {
            if (goesOn[lane] == 0)
                continue;
            rows[lane].take(at[lane], static_cast<std::int32_t>(first[lane]));
            rows[lane].take(justAbove(at[lane]), static_cast<std::int32_t>(next[lane]));
        }
        from = goesOn ? at : from;
        arm = goesOn ? next : arm;
        intercept = goesOn ? nextIntercept : intercept;
        slope = goesOn ? nextSlope : slope;
        return goesOn;
    }
};

} // namespace

void METALLM_ENVELOPE(const double* intercepts, const double* slopes, std::int32_t arms,
    bool cheapestAtZero, EnvelopeRow* rows)
{
    Walk walk{reinterpret_cast<const Doubles*>(intercepts),
        reinterpret_cast<const Doubles*>(slopes), arms, rows, {}, {}, {}};
    Integers active = walk.chooseAtZero(cheapestAtZero);
    for (int lane = 0; lane < envelopeRows; ++lane)
        rows[lane].begin(active[lane] != 0 ? static_cast<std::int32_t>(walk.arm[lane]) : 0);
    const Integers atZero = walk.arm;
    walk.chooseAboveZero();
    for (int lane = 0; lane < envelopeRows; ++lane)
        if (walk.arm[lane] != atZero[lane])
            rows[lane].take(justAbove(0), static_cast<std::int32_t>(walk.arm[lane]));
    Doubles from = {};
    while (any(active))
        active = walk.advance(active, from);
}

} // namespace metallm::frontier
