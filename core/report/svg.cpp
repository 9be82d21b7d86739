// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/svg.h"

#include "core/report/format.h"

#include <cmath>
#include <fmt/format.h>
#include <numbers>

namespace metallm::report {

namespace {

constexpr int modelColours = 12;

/// Corners on a circle; every second one drawn in by `inner`.
struct Shape {
    int corners;
    double turn; // of a full circle; the first corner's place, clockwise from the right
    double inner;
    double size; // so that all shapes look equally large
};

// The order is that of the window's markers. The first one is the circle itself.
constexpr Shape shapes[]{{0, 0, 1, 1}, {4, 0.125, 1, 1.2}, {4, 0, 1, 1.2}, {3, -0.25, 1, 1.2},
    {3, 0.25, 1, 1.2}, {5, -0.25, 1, 1.1}, {6, 0, 1, 1.1}, {10, -0.25, 0.45, 1.3},
    {8, -0.25, 0.35, 1.3}, {8, 0.125, 0.35, 1.3}, {3, 0.5, 1, 1.2}, {3, 0, 1, 1.2}};

std::string cornersOf(const Shape& shape, Spot centre)
{
    std::string corners;
    for (int i = 0; i < shape.corners; ++i) {
        const double angle = 2 * std::numbers::pi * (shape.turn + double(i) / shape.corners);
        const double radius = markerRadius * shape.size * (i % 2 == 0 ? 1 : shape.inner);
        corners += fmt::format("{:.1f},{:.1f} ", centre.x + radius * std::cos(angle),
            centre.y + radius * std::sin(angle));
    }
    return corners;
}

std::string tipElement(std::string_view tip)
{
    return tip.empty() ? std::string() : fmt::format("<title>{}</title>", escapedMarkup(tip));
}

const char* anchorName(Anchor anchor)
{
    return anchor == Anchor::Start ? "start" : anchor == Anchor::Middle ? "middle" : "end";
}

std::vector<Spot> apart(const std::vector<Spot>& spots, double distance)
{
    std::vector<Spot> kept{spots.front()};
    for (const Spot& spot : spots)
        if (std::hypot(spot.x - kept.back().x, spot.y - kept.back().y) >= distance)
            kept.push_back(spot);
    kept.push_back(spots.back());
    return kept;
}

} // namespace

std::string modelClass(int datasetIndex)
{
    return fmt::format("m{}", datasetIndex % modelColours);
}

Svg::Svg(double width, double height, std::string_view description)
{
    const std::string role = description.empty()
        ? "aria-hidden=\"true\""
        : fmt::format("role=\"img\" aria-label=\"{}\"", escapedMarkup(description));
    m_text = fmt::format("<svg viewBox=\"0 0 {} {}\" {}>\n", width, height, role);
}

void Svg::line(Spot from, Spot to, std::string_view cssClass)
{
    m_text += fmt::format("<line x1=\"{:.1f}\" y1=\"{:.1f}\" x2=\"{:.1f}\" y2=\"{:.1f}\" "
                          "class=\"{}\"/>\n",
        from.x, from.y, to.x, to.y, cssClass);
}

void Svg::polyline(const std::vector<Spot>& spots, std::string_view cssClass)
{
    if (spots.empty())
        return;
    m_text += fmt::format("<polyline class=\"{}\" points=\"", cssClass);
    for (const Spot& spot : decimated(spots))
        m_text += fmt::format("{:.1f},{:.1f} ", spot.x, spot.y);
    m_text += "\"/>\n";
}

void Svg::text(Spot at, std::string_view text, std::string_view cssClass, Anchor anchor)
{
    m_text += fmt::format("<text x=\"{:.1f}\" y=\"{:.1f}\" class=\"{}\" text-anchor=\"{}\">{}"
                          "</text>\n",
        at.x, at.y, cssClass, anchorName(anchor), escapedMarkup(text));
}

void Svg::circle(Spot centre, double radius, std::string_view cssClass, std::string_view tip)
{
    m_text += fmt::format("<circle cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"{}\" class=\"{}\">{}</circle>\n",
        centre.x, centre.y, radius, cssClass, tipElement(tip));
}

void Svg::marker(Spot centre, int datasetIndex, std::string_view tip)
{
    const Shape& shape = shapes[static_cast<std::size_t>(datasetIndex) % std::size(shapes)];
    const bool isOpen = (datasetIndex / modelColours) % 2 == 1;
    const std::string cssClass =
        fmt::format("mark {}{}", modelClass(datasetIndex), isOpen ? " open" : "");
    if (shape.corners == 0)
        return circle(centre, markerRadius, cssClass, tip);
    m_text += fmt::format("<polygon points=\"{}\" class=\"{}\">{}</polygon>\n",
        cornersOf(shape, centre), cssClass, tipElement(tip));
}

std::string Svg::finished()
{
    return std::move(m_text) + "</svg>";
}

std::vector<Spot> decimated(const std::vector<Spot>& spots, std::size_t limit)
{
    if (spots.size() <= 2)
        return spots;
    std::vector<Spot> kept = spots;
    for (double distance = 0.4; kept.size() > limit; distance *= 1.5)
        kept = apart(spots, distance);
    return kept;
}

double textWidth(std::string_view text, double fontSize)
{
    double width = 0;
    for (const char character : text) {
        const auto byte = static_cast<unsigned char>(character);
        if (byte >= 0xe0)
            width += 1; // most characters of three bytes or more are wide
        else if ((byte & 0xc0U) != 0x80)
            width += 0.6;
    }
    return width * fontSize;
}

} // namespace metallm::report
