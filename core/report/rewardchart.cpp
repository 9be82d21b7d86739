// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/bands.h"
#include "core/report/axis.h"
#include "core/report/charts.h"
#include "core/report/format.h"
#include "core/report/svg.h"

#include <algorithm>
#include <fmt/format.h>

namespace metallm::report {

namespace {

constexpr double width = 480;
constexpr double height = 270;
constexpr Box plot{48, 12, 334, 226};
constexpr double fontSize = 12;
constexpr std::size_t longestName = 18; // characters beside the plot

struct Series {
    std::string name;
    std::string cssClass;
    std::vector<double> sums; ///< after each query played; begins with 0
};

/// Cut to the room there is, between two characters.
std::string shortened(const std::string& name)
{
    if (name.size() <= longestName)
        return name;
    std::size_t end = longestName - 1;
    while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xc0U) == 0x80)
        --end;
    return name.substr(0, end) + "\u2026";
}

std::vector<Series> seriesOf(const ReportInput& input)
{
    using analysis::runningSums;
    const double costWeight = input.run.costWeight;
    std::vector<Series> series{
        {"oracle", "oracle", runningSums(sim::playOracle(input.analysis, costWeight)->rewards)}};
    if (const int best = sim::bestSingleArm(input.analysis); best >= 0)
        series.push_back({shortened(input.run.experiment->armName(best)), "single",
            runningSums(sim::playSingle(input.analysis, best, costWeight)->rewards)});
    series.push_back({"this run", "router", runningSums(input.run.rewards)});
    return series;
}

/// The ends of the lines, moved apart so that their labels do not meet.
std::vector<double> labelHeights(const std::vector<Series>& series, const Axis& y)
{
    std::vector<std::size_t> order(series.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::sort(order, {}, [&](std::size_t i) { return y(series[i].sums.back()); });
    constexpr double lineHeight = 2.4 * fontSize; // name and value
    std::vector<double> heights(series.size());
    double least = plot.top + fontSize;
    for (const std::size_t i : order) {
        heights[i] = std::max(y(series[i].sums.back()), least);
        least = heights[i] + lineHeight;
    }
    return heights;
}

void drawGrid(Svg& svg, const Axis& x, const Axis& y)
{
    for (const double value : y.ticks(5)) {
        svg.line({plot.left, y(value)}, {plot.right, y(value)}, "grid");
        svg.text({plot.left - 8, y(value) + 4}, tick(value), "axis", Anchor::End);
    }
    for (const double value : x.ticks(5)) {
        svg.line({x(value), plot.bottom}, {x(value), plot.bottom + 4}, "tick");
        svg.text({x(value), plot.bottom + 18}, tick(value), "axis", Anchor::Middle);
    }
    svg.text({(plot.left + plot.right) / 2, height - 6}, "queries played", "axis", Anchor::Middle);
}

void drawSeries(Svg& svg, const Series& series, const Axis& x, const Axis& y, double labelHeight)
{
    std::vector<Spot> spots;
    for (std::size_t i = 0; i < series.sums.size(); ++i)
        spots.push_back({x(static_cast<double>(i)), y(series.sums[i])});
    svg.polyline(spots, "curve " + series.cssClass);
    const bool isRun = series.cssClass == "router";
    svg.line(spots.back(), {plot.right + 12, labelHeight}, "leader");
    svg.text({plot.right + 16, labelHeight}, series.name, isRun ? "label accent" : "label",
        Anchor::Start);
    svg.text({plot.right + 16, labelHeight + 1.15 * fontSize}, number(series.sums.back(), 4),
        "label muted", Anchor::Start);
}

} // namespace

std::string rewardChart(const ReportInput& input)
{
    if (input.run.arms.empty())
        return {};
    const std::vector<Series> series = seriesOf(input);
    double low = 0;
    double high = 0;
    for (const Series& one : series) {
        low = std::min(low, std::ranges::min(one.sums));
        high = std::max(high, std::ranges::max(one.sums));
    }
    const Axis x{0, static_cast<double>(input.run.arms.size()), plot.left, plot.right};
    const Axis y = linearAxis(low, high, plot.bottom, plot.top);
    const std::vector<double> heights = labelHeights(series, y);
    Svg svg(width, height, "Cumulative reward over the queries played");
    drawGrid(svg, x, y);
    for (std::size_t i = 0; i < series.size(); ++i)
        drawSeries(svg, series[i], x, y, heights[i]);
    return svg.finished();
}

} // namespace metallm::report
