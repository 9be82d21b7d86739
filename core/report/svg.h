// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace metallm::report {

struct Spot {
    double x = 0;
    double y = 0;
};

struct Box {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;

    bool meets(const Box& other) const
    {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
    bool holds(const Box& other) const
    {
        return other.left >= left && other.right <= right && other.top >= top
            && other.bottom <= bottom;
    }
    bool holds(Spot spot) const
    {
        return spot.x >= left && spot.x <= right && spot.y >= top && spot.y <= bottom;
    }
};

enum class Anchor { Start, Middle, End };

/// The CSS class of a model's colour; a thirteenth model takes the first colour again, and an open
/// marker.
std::string modelClass(int datasetIndex);

/// An inline SVG picture. Colours come from the page's style sheet, by class; texts are escaped.
class Svg {
public:
    /// Without a description it is an ornament, which screen readers pass over.
    Svg(double width, double height, std::string_view description);

    void line(Spot from, Spot to, std::string_view cssClass);
    void polyline(const std::vector<Spot>& spots, std::string_view cssClass);
    void text(Spot at, std::string_view text, std::string_view cssClass, Anchor anchor);
    void circle(Spot centre, double radius, std::string_view cssClass, std::string_view tip);
    /// The model's own colour and shape.
    void marker(Spot centre, int datasetIndex, std::string_view tip);
    std::string finished();

private:
    std::string m_text;
};

/// Half the width of a marker.
constexpr double markerRadius = 5.5;

/// Leaves out spots that nobody would see, until there are at most `limit`; both ends are kept.
std::vector<Spot> decimated(const std::vector<Spot>& spots, std::size_t limit = 2000);

/// About how wide the text will be, in the unit of the font size.
double textWidth(std::string_view text, double fontSize);

} // namespace metallm::report
