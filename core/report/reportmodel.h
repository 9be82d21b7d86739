// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/analysis/intervals.h"
#include "core/gates/gate.h"
#include "core/report/report.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace metallm::report {

enum class Unit { Share, Points, Usd, Number, Count };

/// A figure with its name for machines, its name for people and one sentence on what it means.
struct Metric {
    std::string key;
    std::string label;
    std::optional<double> value;
    Unit unit;
    std::string meaning;
    std::optional<analysis::Estimate> interval{}; ///< 95 %, in the value's own unit
};

enum class Tone { Plain, Good, Bad };

struct Headline {
    std::string label;
    std::string value;
    std::string context;
    Tone tone = Tone::Plain;
};

struct Fact {
    std::string name;
    std::string value;
};

struct ModelRow {
    std::string name;
    std::string provider;
    int datasetIndex = 0; ///< gives its colour and marker
    std::optional<double> accuracy;
    std::optional<double> costPer10k;
    std::int64_t outcomes = 0;
    bool onHull = false;
    std::int64_t chosen = 0;
    double share = 0; ///< of the evaluation queries
};

struct DomainRow {
    std::string name;
    std::int64_t queries = 0;
    std::vector<std::int64_t> chosen; ///< per arm
};

/// What every writer tells, in its own form.
struct Report {
    std::string dataset;
    bool simulated = false;
    std::string policy; ///< for people, with its mode
    std::string createdAt;
    std::vector<std::string> verdict; ///< plain sentences, the most important first
    std::vector<Headline> headlines;
    std::vector<Metric> metrics;
    std::vector<ModelRow> models; ///< one an arm
    std::vector<DomainRow> domains; ///< those with evaluation queries
    std::vector<Fact> datasetFacts;
    std::vector<Fact> parameters;
    prices::PriceTable prices; ///< of the models of the run
    std::vector<std::string> notes; ///< the gates among them
    gates::Gates gates;
    std::string intervalMethod;
};

Report makeReport(const ReportInput& input);

/// The metric as people read it.
std::string formatted(const Metric& metric);
/// Its interval, "76.1 % to 80.2 %"; empty where it has none.
std::string formattedInterval(const Metric& metric);

} // namespace metallm::report
