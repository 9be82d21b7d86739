// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/mappicture.h"

#include "ui/charts/chartstyle.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <QPainter>

namespace metallm::ui {

namespace {

constexpr double margin = 0.04; // of the extent
constexpr double faintness = 0.15;
constexpr Eigen::Index chunk = 1 << 14; // points between two looks at the stop token

const Theme& themeOf(bool dark)
{
    return dark ? Theme::darkTheme() : Theme::light();
}

/// One mark as opaque pixels, relative to its centre: painting a path for every point would take
/// a hundred times as long.
struct Stamp {
    std::vector<QPoint> pixels;
    QRgb color = 0;
};

Stamp stampOf(const MapGroup& group, const QColor& color, double radius)
{
    const int side = 2 * static_cast<int>(std::ceil(radius)) + 3;
    const int middle = side / 2;
    QImage image(side, side, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::black, 1));
    painter.setBrush(Qt::black);
    painter.drawPath(markerPath(group.shape, {middle + 0.5, middle + 0.5}, radius));
    painter.end();
    Stamp stamp{{}, color.rgb()};
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x)
            if (qAlpha(image.pixel(x, y)) > 100)
                stamp.pixels.emplace_back(x - middle, y - middle);
    return stamp;
}

/// The stamps of every group, as they are and faint.
struct Stamps {
    std::vector<Stamp> full;
    std::vector<Stamp> faint;
};

Stamps stampsOf(const MapPictureRequest& request)
{
    const Theme& theme = themeOf(request.dark);
    const double radius = mapMarkRadius(request.embedding->analysis.map.rows()) * request.scale;
    Stamps stamps;
    for (const MapGroup& group : request.groups->groups) {
        const QColor color = group.color(theme);
        stamps.full.push_back(stampOf(group, color, radius));
        stamps.faint.push_back(stampOf(group, theme.tint(color, faintness), radius));
    }
    return stamps;
}

void press(QImage& image, const Stamp& stamp, int x, int y)
{
    auto* pixels = reinterpret_cast<QRgb*>(image.bits());
    const qsizetype stride = image.bytesPerLine() / static_cast<qsizetype>(sizeof(QRgb));
    for (const QPoint& offset : stamp.pixels) {
        const int column = x + offset.x();
        const int row = y + offset.y();
        if (column >= 0 && row >= 0 && column < image.width() && row < image.height())
            pixels[row * stride + column] = stamp.color;
    }
}

/// Which points stand out.
class Foreground {
public:
    explicit Foreground(const MapPictureRequest& request)
        : m_request(request)
        , m_selected(request.selected ? request.selected->byQuery() : std::vector<char>())
    {
    }

    bool isFull(Eigen::Index point) const
    {
        const auto i = static_cast<std::size_t>(point);
        const bool selected = m_selected.empty() || m_selected[i] != 0;
        return selected
            && (!m_request.emphasised || *m_request.emphasised == m_request.groups->of[i]);
    }

    bool isOnTop(Eigen::Index point) const
    {
        const std::uint8_t group = m_request.groups->of[static_cast<std::size_t>(point)];
        return isFull(point)
            && (m_request.emphasised
                || m_request.groups->groups[group].ink != MapGroup::Ink::Muted);
    }

private:
    const MapPictureRequest& m_request;
    std::vector<char> m_selected;
};

/// The points on top, or those below; false where it was stopped.
bool pressAll(QImage& image, const MapPictureRequest& request, const Foreground& foreground,
    bool onTop, const RunContext& context)
{
    const data::ContextMatrix& map = request.embedding->analysis.map;
    const Stamps stamps = stampsOf(request);
    const PlotGeometry geometry{QRectF({}, QSizeF(request.pixels)), request.view};
    for (Eigen::Index point = 0; point < map.rows(); ++point) {
        if (point % chunk == 0 && context.stopRequested())
            return false;
        const double x = map(point, 0);
        const double y = map(point, 1);
        if (!request.view.x.contains(x) || !request.view.y.contains(y)
            || foreground.isOnTop(point) != onTop)
            continue;
        const std::uint8_t group = request.groups->of[static_cast<std::size_t>(point)];
        press(image, (foreground.isFull(point) ? stamps.full : stamps.faint)[group],
            static_cast<int>(geometry.pixelX(x)), static_cast<int>(geometry.pixelY(y)));
    }
    return true;
}

} // namespace

double mapMarkRadius(Eigen::Index points)
{
    if (points <= 2'000)
        return 3.2;
    return points <= 20'000 ? 2.2 : 1.2;
}

Result<QImage> mapPicture(const MapPictureRequest& request, const RunContext& context)
{
    QImage image(request.pixels, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(request.scale);
    image.fill(Qt::transparent);
    const Foreground foreground(request);
    for (const bool onTop : {false, true})
        if (!pressAll(image, request, foreground, onTop, context))
            return stopped();
    return image;
}

ViewSpan mapExtent(const data::ContextMatrix& map)
{
    if (map.rows() == 0)
        return {};
    const auto span = [&](Eigen::Index column) {
        Span range{map.col(column).minCoeff(), map.col(column).maxCoeff()};
        if (range.length() <= 0)
            range = {range.lo - 0.5, range.hi + 0.5};
        return range.padded(margin);
    };
    return {span(0), span(1)};
}

std::optional<std::int32_t> nearestPoint(
    const data::ContextMatrix& map, const QPointF& at, const QSizeF& radius)
{
    std::optional<std::int32_t> nearest;
    double least = 1; // in units of the radius
    for (Eigen::Index point = 0; point < map.rows(); ++point) {
        const double x = (map(point, 0) - at.x()) / radius.width();
        const double y = (map(point, 1) - at.y()) / radius.height();
        const double distance = x * x + y * y;
        if (distance <= least && (!nearest || distance < least)) {
            least = distance;
            nearest = static_cast<std::int32_t>(point);
        }
    }
    return nearest;
}

std::vector<std::int32_t> pointsIn(const data::ContextMatrix& map, const ViewSpan& rectangle)
{
    std::vector<std::int32_t> inside;
    for (Eigen::Index point = 0; point < map.rows(); ++point)
        if (rectangle.x.contains(map(point, 0)) && rectangle.y.contains(map(point, 1)))
            inside.push_back(static_cast<std::int32_t>(point));
    return inside;
}

} // namespace metallm::ui
