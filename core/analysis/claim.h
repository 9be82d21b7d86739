// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/analysis/baselines.h"
#include "core/analysis/compare.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace metallm::analysis {

/// "X more accurate and Y cheaper than B" (METHODS.md section 5, "Claim check"). A part that is not
/// claimed is none.
struct Claim {
    /// Share: 0.02 = 2 % of the baseline's accuracy, or 2 points.
    std::optional<double> moreAccurate{};
    bool inPoints = false; ///< moreAccurate is a difference of accuracies, not a share of one
    std::optional<double> cheaper{}; ///< share of the baseline's cost: 0.4 = 40 % less
    Baseline baseline = Baseline::MostAccurate;
    std::string model{}; ///< of a Named baseline
};

/// Supported: the whole 95 % interval lies at or above what is claimed. Refuted: all of it lies
/// below. Undecided: neither, or the figure does not exist.
enum class Verdict { Supported, Refuted, Undecided };
std::string_view verdictName(Verdict verdict);

struct ClaimPart {
    enum class What { MoreAccurate, Cheaper };

    What what = What::MoreAccurate;
    bool inPoints = false;
    double claimed = 0;
    std::optional<Estimate> measured; ///< none where the baseline is never right, or free
    Verdict verdict = Verdict::Undecided;
};

/// Immutable snapshot.
struct ClaimCheck {
    Verdict verdict = Verdict::Undecided; ///< of the whole sentence
    std::vector<ClaimPart> parts;
    std::string baseline; ///< for people
    Comparison comparison; ///< the run (A) against the baseline (B)
    std::string model; ///< BaselineRun::model
};

/// "more accurate" or "cheaper".
std::string_view partName(ClaimPart::What what);

/// Supported needs every part supported, refuted one part refuted: each with a one-sided risk of
/// 2.5 % a part. Fails where nothing is claimed, no baseline qualifies or it was stopped.
Result<ClaimCheck> checkClaim(const sim::Analysis& analysis, const sim::RunResult& run,
    const Claim& claim, const CompareOptions& options, const RunContext& context);

/// An estimate of `queries` queries against a claimed least value. Without an interval although
/// there are two queries or more, nothing varies by chance and the mean decides.
Verdict judged(const std::optional<Estimate>& measured, double claimed, std::int64_t queries);

} // namespace metallm::analysis
