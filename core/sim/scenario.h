// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/util/result.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace metallm::sim {

/// Something that changes the world while a run goes on, from the time-th query played (counted
/// from 0) to the end or to the next event of its kind. Fields that its kind does not use are left
/// at their defaults.
struct Event {
    enum class Kind {
        Price, ///< the model's cost times `factor`, or its new prices
        Join, ///< the model is there from now on, and was not before
        Leave, ///< the model is gone
        Mix, ///< queries come from the domains with these `weights`
        Feedback, ///< outcomes are told `delay` queries later, and only for a `share` of them
        Quality, ///< the model's scores times `factor`; or 0 with the probability `chance`
    };

    Kind kind = Kind::Price;
    std::int64_t time = 0;
    std::string model{};
    std::optional<double> factor{};
    std::optional<double> inputUsdPerMtok{};
    std::optional<double> outputUsdPerMtok{};
    std::optional<double> flatUsdPerQuery{};
    /// Of Join: the model is known from the training part; else it starts with nothing learned.
    bool warm = true;
    /// Of Mix, by domain: how likely the next query is to come from it while it has any left.
    /// Domains that are not named come last.
    std::map<std::string, double> weights{};
    std::int64_t delay = 0;
    double share = 1;
    double chance = 0;

    bool operator==(const Event&) const = default;
};

std::string_view eventKindName(Event::Kind kind);

/// A changing world on top of any data set. Events may be given in any order.
struct Scenario {
    std::vector<Event> events{};

    bool operator==(const Scenario&) const = default;
};

/// One event as it is written on the command line, and back. Names with spaces are quoted:
///     t=500 price gpt-4o x2            t=500 price gpt-4o input=1 output=3     (USD per Mtok)
///     t=500 price gpt-4o flat=0.002    t=500 join gpt-4o [cold]                t=900 leave gpt-4o
///     t=500 mix maths=3 'plain prose'=1    t=0 feedback delay=50 share=0.3
///     t=500 quality gpt-4o x0.8        t=500 quality gpt-4o chance=0.3
Result<Event> parseEvent(const std::string& text);
std::string toText(const Event& event);

/// A list of events in JSON, or an object with such a list under "events"; and back.
Result<Scenario> scenarioFromJson(const std::string& text);
std::string toJson(const Scenario& scenario);

/// Its figures are within their ranges and it has all that its kind needs. Names are not looked up.
Result<void> checkEvent(const Event& event);

} // namespace metallm::sim
