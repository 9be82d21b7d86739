// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/claim.h"

#include <algorithm>
#include <cmath>

namespace metallm::analysis {

namespace {

// Figures are sums of many terms: what is equal on paper may differ in the last bits.
constexpr double rounding = 1e-12;

Verdict overall(const std::vector<ClaimPart>& parts)
{
    const auto is = [](Verdict verdict) {
        return [verdict](const ClaimPart& part) { return part.verdict == verdict; };
    };
    if (std::ranges::any_of(parts, is(Verdict::Refuted)))
        return Verdict::Refuted;
    return std::ranges::all_of(parts, is(Verdict::Supported)) ? Verdict::Supported
                                                              : Verdict::Undecided;
}

void addPart(ClaimCheck& check, ClaimPart part)
{
    part.verdict =
        judged(part.measured, part.claimed, std::ssize(check.comparison.pairing.queries));
    check.parts.push_back(std::move(part));
}

std::optional<Estimate> accuracyGain(const Comparison& comparison, bool inPoints)
{
    if (!inPoints)
        return comparison.accuracyRatio;
    return comparison.accuracy ? std::optional(comparison.accuracy->difference) : std::nullopt;
}

} // namespace

std::string_view verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Supported:
        return "supported";
    case Verdict::Refuted:
        return "refuted";
    case Verdict::Undecided:
        break;
    }
    return "undecided";
}

std::string_view partName(ClaimPart::What what)
{
    return what == ClaimPart::What::MoreAccurate ? "more accurate" : "cheaper";
}

Verdict judged(const std::optional<Estimate>& measured, double claimed, std::int64_t queries)
{
    if (!measured || (!measured->low && queries < 2))
        return Verdict::Undecided;
    const double slack = rounding * std::max(1.0, std::abs(claimed));
    if (measured->low.value_or(measured->mean) >= claimed - slack)
        return Verdict::Supported;
    return measured->high.value_or(measured->mean) < claimed - slack ? Verdict::Refuted
                                                                     : Verdict::Undecided;
}

Result<ClaimCheck> checkClaim(const sim::Analysis& analysis, const sim::RunResult& run,
    const Claim& claim, const CompareOptions& options, const RunContext& context)
{
    if (!claim.moreAccurate && !claim.cheaper)
        return wrongCall("nothing is claimed", "give --more-accurate, --cheaper or both");
    const auto baseline = playBaseline(analysis, run, claim.baseline, claim.model);
    if (!baseline)
        return tl::unexpected(baseline.error());
    auto comparison = compareRuns(run, *baseline->run, options, context);
    if (!comparison)
        return tl::unexpected(comparison.error());
    ClaimCheck check{
        Verdict::Undecided, {}, baseline->label, std::move(*comparison), baseline->model};
    if (claim.moreAccurate)
        addPart(check,
            {ClaimPart::What::MoreAccurate, claim.inPoints, *claim.moreAccurate,
                accuracyGain(check.comparison, claim.inPoints), Verdict::Undecided});
    if (claim.cheaper)
        addPart(check,
            {ClaimPart::What::Cheaper, false, *claim.cheaper, check.comparison.saving,
                Verdict::Undecided});
    check.verdict = overall(check.parts);
    return check;
}

} // namespace metallm::analysis
