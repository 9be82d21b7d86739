// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/axis.h"
#include "core/report/charts.h"
#include "core/report/format.h"
#include "core/report/labels.h"
#include "core/report/svg.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace metallm::report {

namespace {

constexpr double width = 1000;
constexpr double height = 430;
constexpr Box plot{58, 14, 984, 376};
constexpr double fontSize = 12;

using Line = std::vector<analysis::CostAccuracy>;

Line lineOf(const frontier::Frontier* frontier)
{
    Line line;
    if (frontier == nullptr)
        return line;
    for (std::size_t step = 0; step < frontier->steps(); ++step) {
        const frontier::Figures figures = frontier->figures(step);
        if (!std::isnan(figures.accuracy))
            line.push_back({figures.costPer10k, figures.accuracy});
    }
    return line;
}

class FrontierChart {
public:
    FrontierChart(const ReportInput& input, const Report& report)
        : m_input(input)
        , m_report(report)
        , m_router(lineOf(input.analysis.frontier.get()))
        , m_oracle(lineOf(input.analysis.oracle.get()))
        , m_svg(width, height, "Accuracy against cost per 10,000 queries")
        , m_labels(plot, fontSize)
    {
    }

    std::string drawn()
    {
        if (!fitAxes())
            return {};
        drawGrid();
        drawCurves();
        drawModels();
        drawRun();
        labelAll();
        return m_svg.finished();
    }

private:
    struct Label {
        Spot mark;
        std::string text;
        std::string cssClass;
    };

    bool fitAxes()
    {
        Line all = m_router;
        all.insert(all.end(), m_oracle.begin(), m_oracle.end());
        for (const ModelRow& model : m_report.models)
            if (model.accuracy)
                all.push_back({*model.costPer10k, *model.accuracy});
        if (m_input.run.accuracy)
            all.push_back({*m_input.run.costPer10k, *m_input.run.accuracy});
        if (all.empty())
            return false;
        const auto [cheap, dear] =
            std::ranges::minmax(all, {}, &analysis::CostAccuracy::costPer10k);
        const auto [poor, good] = std::ranges::minmax(all, {}, &analysis::CostAccuracy::accuracy);
        m_x = costAxis(cheap.costPer10k, dear.costPer10k, plot.left, plot.right);
        m_y = linearAxis(poor.accuracy, good.accuracy, plot.bottom, plot.top);
        return true;
    }

    Spot spot(double cost, double accuracy) const { return {m_x(cost), m_y(accuracy)}; }

    std::vector<Spot> spots(const Line& line) const
    {
        std::vector<Spot> result;
        for (const auto& point : line)
            result.push_back(spot(point.costPer10k, point.accuracy));
        return result;
    }

    void drawGrid()
    {
        for (const double value : m_y.ticks(5)) {
            m_svg.line({plot.left, m_y(value)}, {plot.right, m_y(value)}, "grid");
            m_svg.text({plot.left - 8, m_y(value) + 4}, percent(value, 0), "axis", Anchor::End);
        }
        for (const double value : m_x.ticks(8)) {
            m_svg.line({m_x(value), plot.bottom}, {m_x(value), plot.bottom + 4}, "tick");
            m_svg.text({m_x(value), plot.bottom + 18}, "$" + tick(value), "axis", Anchor::Middle);
        }
        m_svg.text({(plot.left + plot.right) / 2, height - 8},
            m_x.logarithmic ? "cost per 10,000 queries, USD (logarithmic)"
                            : "cost per 10,000 queries, USD",
            "axis", Anchor::Middle);
    }

    /// Mixing two models is a straight line in cost, which a logarithmic axis bends.
    std::vector<Spot> zeroRouterSpots() const
    {
        constexpr int pieces = 24;
        const auto& hull = m_input.analysis.zeroRouter;
        std::vector<Spot> result;
        for (std::size_t i = 1; i < hull.size(); ++i)
            for (int piece = 0; piece <= pieces; ++piece) {
                const double share = static_cast<double>(piece) / pieces;
                const auto mix = [share](double a, double b) { return a + share * (b - a); };
                result.push_back(spot(mix(hull[i - 1].costPer10k, hull[i].costPer10k),
                    mix(hull[i - 1].accuracy, hull[i].accuracy)));
            }
        return result;
    }

    void drawCurve(const std::vector<Spot>& curve, std::string_view cssClass)
    {
        m_svg.polyline(curve, cssClass);
        m_labels.addCurve(decimated(curve));
    }

    void drawCurves()
    {
        m_zeroSpots = zeroRouterSpots();
        m_oracleSpots = spots(m_oracle);
        m_routerSpots = spots(m_router);
        drawCurve(m_zeroSpots, "curve zero");
        drawCurve(m_oracleSpots, "curve oracle");
        drawCurve(m_routerSpots, "curve router");
    }

    void drawModels()
    {
        for (const ModelRow& model : m_report.models) {
            if (!model.accuracy)
                continue;
            const Spot at = spot(*model.costPer10k, *model.accuracy);
            m_svg.marker(at, model.datasetIndex,
                fmt::format("{}: {}, {} per 10,000 queries", model.name, percent(model.accuracy),
                    usd(model.costPer10k)));
            m_labels.addMark(at, markerRadius + 1);
            m_wanted.push_back({at, model.name, "label"});
        }
    }

    void drawRun()
    {
        if (!m_input.run.accuracy)
            return;
        const Spot at = spot(*m_input.run.costPer10k, *m_input.run.accuracy);
        const std::string text = fmt::format(
            "this run: {}, {}", percent(m_input.run.accuracy), usd(m_input.run.costPer10k));
        m_svg.circle(at, 7, "here", text);
        m_labels.addMark(at, 8);
        m_wanted.insert(m_wanted.begin(), {at, text, "label strong"});
    }

    void labelAll()
    {
        for (const Label& label : m_wanted)
            write(label);
        writeOnCurve(m_routerSpots, m_report.policy, "label accent");
        writeOnCurve(m_oracleSpots, "oracle", "label muted");
        writeOnCurve(m_zeroSpots, "zero router", "label muted");
    }

    void write(const Label& label)
    {
        if (const auto placed = m_labels.place(label.mark, label.text))
            put(label, *placed); // where there is no room, the mark's tip still tells its name
    }

    /// Somewhere along the curve, where there is room right beside it.
    void writeOnCurve(
        const std::vector<Spot>& curve, const std::string& text, const std::string& cssClass)
    {
        if (curve.size() < 2)
            return;
        for (const double share : {0.6, 0.5, 0.4, 0.7, 0.3, 0.8, 0.2, 0.9, 0.1}) {
            const auto at = static_cast<std::size_t>(share * static_cast<double>(curve.size() - 1));
            constexpr double near = 16;
            if (const auto placed = m_labels.place(curve[at], text, near))
                return put({curve[at], text, cssClass}, *placed);
        }
    }

    void put(const Label& label, const PlacedLabel& placed)
    {
        if (placed.needsLeader) {
            const double x = std::clamp(label.mark.x, placed.box.left, placed.box.right);
            const double y = std::clamp(label.mark.y, placed.box.top, placed.box.bottom);
            m_svg.line(label.mark, {x, y}, "leader");
        }
        m_svg.text(placed.at, label.text, label.cssClass, placed.anchor);
    }

    const ReportInput& m_input;
    const Report& m_report;
    Line m_router;
    Line m_oracle;
    std::vector<Spot> m_zeroSpots;
    std::vector<Spot> m_oracleSpots;
    std::vector<Spot> m_routerSpots;
    Axis m_x;
    Axis m_y;
    Svg m_svg;
    LabelPlacer m_labels;
    std::vector<Label> m_wanted;
};

} // namespace

std::string frontierChart(const ReportInput& input, const Report& report)
{
    return FrontierChart(input, report).drawn();
}

} // namespace metallm::report
