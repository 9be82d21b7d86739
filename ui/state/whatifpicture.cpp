// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/whatifpicture.h"

#include "core/analysis/curves.h"
#include "core/util/parallel.h"

#include <algorithm>
#include <utility>

namespace metallm::ui {

namespace {

constexpr std::size_t bandPoints = 1500; // more than a chart has columns

using Staircase = std::vector<analysis::CostAccuracy>;

/// Left of its first corner a frontier has nothing: the corner stands for it.
double heightAt(const Staircase& corners, double cost)
{
    return analysis::staircaseAt(corners, cost).value_or(corners.front().accuracy);
}

void addBand(WhatIfPicture& picture)
{
    const Staircase one = analysis::nonDominated(analysis::settingsOf(*picture.low->frontier));
    const Staircase other = analysis::nonDominated(analysis::settingsOf(*picture.high->frontier));
    if (one.empty() || other.empty())
        return;
    std::vector<double> costs;
    for (const Staircase* corners : {&one, &other})
        for (const analysis::CostAccuracy& corner : *corners)
            costs.push_back(corner.costPer10k);
    std::ranges::sort(costs);
    const auto add = [&](double cost) {
        const auto [lower, upper] = std::minmax({heightAt(one, cost), heightAt(other, cost)});
        picture.bandUpper.append({cost, upper});
        picture.bandLower.append({cost, lower});
    };
    const std::size_t each = costs.size() / bandPoints + 1;
    for (std::size_t i = 0; i < costs.size(); i += each)
        add(costs[i]);
    add(costs.back());
}

Result<std::shared_ptr<const sim::Analysis>> analysisAt(
    const WhatIfQuestion& question, const prices::PriceTable& prices, const RunContext& context)
{
    std::shared_ptr<const sim::Analysis> found;
    if (question.repricer) {
        auto repriced = question.repricer->analyse(*question.analysis, prices, context);
        if (!repriced || *repriced)
            return repriced;
    }
    const sim::Experiment& experiment = *question.analysis->experiment;
    sim::Parameters parameters = experiment.parameters;
    parameters.priceTable = prices.name;
    return sim::analyse(experiment.dataset, prices, parameters, context);
}

void addBreakEvens(
    const WhatIfQuestion& question, const RunContext& context, WhatIfPicture& picture)
{
    const auto arms = static_cast<std::size_t>(question.analysis->experiment->armCount());
    picture.breakEvens.resize(arms);
    picture.entries.resize(arms);
    const auto& frontier = question.analysis->frontier;
    if (!frontier)
        return;
    forChunks(arms, 1, context, [&](std::size_t begin, std::size_t) {
        const int arm = static_cast<int>(begin);
        if (!analysis::hasBreakEven(*frontier, arm))
            return;
        picture.breakEvens[begin] =
            analysis::breakEven(*frontier, arm, question.costWeight, question.share);
        picture.entries[begin] = analysis::frontierEntry(*frontier, arm);
    });
}

} // namespace

Result<WhatIfPicturePtr> whatIfPicture(const WhatIfQuestion& question, const RunContext& context)
{
    auto picture = std::make_shared<WhatIfPicture>();
    picture->analysis = question.analysis;
    picture->prices = question.prices;
    picture->costWeight = question.costWeight;
    WhatIfQuestion asked = question;
    const bool hasRange = question.whatIf.hasRange() && question.analysis->frontier;
    if (!asked.repricer && (hasRange || asked.compared)) {
        auto built = sim::Repricer::build(*asked.analysis, context);
        if (!built)
            return tl::unexpected(built.error());
        asked.repricer = *std::move(built);
    }
    const auto add = [&](const prices::PriceTable& prices, auto& place) -> Result<void> {
        return analysisAt(asked, prices, context).map([&](auto analysis) { place = analysis; });
    };
    if (hasRange) {
        for (const auto& [which, place] : {std::pair{&prices::WhatIfPrice::low, &picture->low},
                 std::pair{&prices::WhatIfPrice::high, &picture->high}})
            if (auto done = add(question.whatIf.priced(which), *place); !done)
                return tl::unexpected(done.error());
        addBand(*picture);
    }
    if (question.compared) {
        picture->compared.emplace();
        picture->compared->name = question.compared->name;
        if (auto done = add(*question.compared, picture->compared->analysis); !done)
            return tl::unexpected(done.error());
    }
    addBreakEvens(asked, context, *picture);
    if (context.stopRequested())
        return stopped();
    return picture;
}

} // namespace metallm::ui
