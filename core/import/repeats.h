// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/util/result.h"
#include "core/util/runcontext.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace metallm::importer {

struct Gathered;

/// A model as one judge scored it in one run; both are empty where there is one only.
struct Variant {
    std::string model;
    std::string judge{};
    std::string run{};

    bool operator==(const Variant&) const = default;
};

/// What the user asked for. Runs: "mean", "first" or "separate". Judges: those, or the name of the
/// judge that counts. Empty = no choice was made.
struct RepeatChoice {
    std::string runs{};
    std::string judges{};
};

/// Where rows stood in their files; compact: a file is named once.
class RowPlaces {
public:
    void push_back(const std::string& file, std::int64_t line, std::size_t row);
    std::int64_t lineOf(std::size_t row) const { return m_lines[row]; }
    const std::string& fileOf(std::size_t row) const;

private:
    struct Begin {
        std::size_t row;
        std::string file;
    };
    std::vector<std::uint32_t> m_lines;
    std::vector<Begin> m_files;
};

/// How a format names its repeats, and what it does where the user made no choice: an empty default
/// is an error that names the choices, any other is carried out with a warning.
struct RepeatDefaults {
    std::string runs{};
    std::string judges{};
    std::string runWord = "run"; ///< run, epoch, turn, prompt
    std::string judgeWord = "judge"; ///< judge, metric, scorer, filter
};

/// Leaves one outcome for each query and model. Several outcomes of a pair are kept apart (as
/// models of their own), averaged, or cut to the first, as was chosen; the figures of a mean are
/// the means of those that are known.
Result<void> settleRepeats(Gathered& found, const RepeatChoice& choice, const RunContext& context);

} // namespace metallm::importer
