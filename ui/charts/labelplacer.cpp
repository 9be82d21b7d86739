// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/labelplacer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <numeric>
#include <optional>

namespace metallm::ui {

namespace {

constexpr double gap = 3; // px between a mark and its label
constexpr double cell = 4; // px, of the grid that holds the drawn lines
constexpr int rounds = 4;
constexpr std::ptrdiff_t few = 3;
constexpr double lineCost = 40; // a label over a line is worse than one moved 40 px away

/// Which cells of the plot a drawn line passes, answered for whole rectangles at once from a
/// summed-area table.
class LineGrid {
public:
    explicit LineGrid(const LabelScene& scene)
        : m_bounds(scene.bounds)
        , m_columns(static_cast<int>(std::ceil(std::max(scene.bounds.width(), 1.0) / cell)) + 1)
        , m_rows(static_cast<int>(std::ceil(std::max(scene.bounds.height(), 1.0) / cell)) + 1)
        , m_sums(static_cast<std::size_t>((m_columns + 1) * (m_rows + 1)), 0)
    {
        for (const QList<QPointF>& line : scene.lines)
            for (qsizetype i = 1; i < line.size(); ++i)
                mark(line[i - 1], line[i]);
        for (int row = 1; row <= m_rows; ++row)
            for (int column = 1; column <= m_columns; ++column)
                at(column, row) +=
                    at(column - 1, row) + at(column, row - 1) - at(column - 1, row - 1);
    }

    bool touches(const QRectF& rect)
    {
        const int left = columnOf(rect.left());
        const int right = columnOf(rect.right()) + 1;
        const int top = rowOf(rect.top());
        const int bottom = rowOf(rect.bottom()) + 1;
        return at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top) > 0;
    }

private:
    int& at(int column, int row)
    {
        return m_sums[static_cast<std::size_t>(row * (m_columns + 1) + column)];
    }
    static int cellOf(double offset, int count)
    {
        return static_cast<int>(std::clamp(std::floor(offset / cell), 0.0, count - 1.0));
    }
    int columnOf(double x) const { return cellOf(x - m_bounds.left(), m_columns); }
    int rowOf(double y) const { return cellOf(y - m_bounds.top(), m_rows); }

    void mark(const QPointF& from, const QPointF& to)
    {
        const QRectF reach = m_bounds.adjusted(-1, -1, 1, 1);
        const double length = std::hypot(to.x() - from.x(), to.y() - from.y());
        const int samples = 1 + static_cast<int>(std::min(length, 20000.0) / (cell / 2));
        for (int i = 0; i <= samples; ++i) {
            const QPointF point = from + (to - from) * (double(i) / samples);
            if (reach.contains(point))
                at(columnOf(point.x()) + 1, rowOf(point.y()) + 1) = 1;
        }
    }

    QRectF m_bounds;
    int m_columns;
    int m_rows;
    std::vector<int> m_sums;
};

bool crosses(const QLineF& line, const QRectF& rect)
{
    if (rect.contains(line.p1()) || rect.contains(line.p2()))
        return true;
    const std::array sides{QLineF(rect.topLeft(), rect.topRight()),
        QLineF(rect.topRight(), rect.bottomRight()), QLineF(rect.bottomRight(), rect.bottomLeft()),
        QLineF(rect.bottomLeft(), rect.topLeft())};
    return std::ranges::any_of(sides, [&line](const QLineF& side) {
        return line.intersects(side, nullptr) == QLineF::BoundedIntersection;
    });
}

class Placer {
public:
    explicit Placer(const LabelScene& scene)
        : m_scene(scene)
        , m_lines(scene)
    {
    }

    PlacedLabel place(const LabelCandidates& candidates)
    {
        const LabelCandidate* best = nullptr;
        double bestCost = 0;
        for (const LabelCandidate& candidate : candidates) {
            if (best && candidate.cost >= bestCost)
                continue;
            const std::optional<double> cost = costOf(candidate);
            if (!cost || (best && *cost >= bestCost))
                continue;
            best = &candidate;
            bestCost = *cost;
        }
        if (!best)
            return {};
        m_taken.append(best->rect);
        if (!best->leader.isNull())
            m_leaders.append(best->leader);
        return {true, best->rect, best->leader};
    }

private:
    std::optional<double> costOf(const LabelCandidate& candidate)
    {
        if (!m_scene.bounds.contains(candidate.rect))
            return std::nullopt;
        const auto overlaps = [&candidate](
                                  const QRectF& rect) { return rect.intersects(candidate.rect); };
        if (std::ranges::any_of(m_scene.obstacles, overlaps)
            || std::ranges::any_of(m_taken, overlaps))
            return std::nullopt;
        if (std::ranges::any_of(m_leaders,
                [&candidate](const QLineF& leader) { return crosses(leader, candidate.rect); }))
            return std::nullopt;
        if (!candidate.leader.isNull() && !leaderIsClear(candidate.leader))
            return std::nullopt;
        return candidate.cost + (m_lines.touches(candidate.rect) ? lineCost : 0);
    }

    bool leaderIsClear(const QLineF& leader) const
    {
        const auto crossesIt = [&leader](const QRectF& rect) { return crosses(leader, rect); };
        const auto cutsIt = [&leader](const QLineF& other) {
            return leader.intersects(other, nullptr) == QLineF::BoundedIntersection;
        };
        return std::ranges::none_of(m_taken, crossesIt) && std::ranges::none_of(m_leaders, cutsIt)
            && std::ranges::none_of(m_scene.obstacles, crossesIt);
    }

    const LabelScene& m_scene;
    LineGrid m_lines;
    QList<QRectF> m_taken;
    QList<QLineF> m_leaders;
};

// The point of the rectangle's border that is nearest to the mark.
QPointF nearestPoint(const QRectF& rect, const QPointF& point)
{
    return {std::clamp(point.x(), rect.left(), rect.right()),
        std::clamp(point.y(), rect.top(), rect.bottom())};
}

} // namespace

LabelCandidates aroundMark(const QPointF& anchor, double markRadius, const QSizeF& size)
{
    const double dx = size.width() / 2 + markRadius + gap;
    const double dy = size.height() / 2 + markRadius + gap - 1;
    LabelCandidates candidates;
    const auto add = [&](double x, double y, double cost) {
        QRectF rect({}, size);
        rect.moveCenter(anchor + QPointF(x, y));
        candidates.push_back({rect, cost});
    };
    add(dx, 0, 0);
    add(-dx, 0, 2);
    add(0, -dy, 3);
    add(0, dy, 4);
    for (const double side : {1.0, -1.0})
        for (const double up : {-1.0, 1.0})
            add(side * (size.width() / 2 - 2), up * dy, 6);
    constexpr int directions = 16;
    for (const double distance : {14.0, 24.0, 36.0, 50.0, 66.0, 84.0})
        for (int i = 0; i < directions; ++i) {
            const double angle = 2 * std::numbers::pi * i / directions;
            const QPointF unit(std::cos(angle), std::sin(angle));
            QRectF rect({}, size);
            rect.moveCenter(anchor
                + QPointF(unit.x() * (size.width() / 2 + distance),
                    unit.y() * (size.height() / 2 + distance)));
            const QPointF start = anchor + unit * (markRadius + 2);
            candidates.push_back({rect, 10 + distance, QLineF(start, nearestPoint(rect, start))});
        }
    return candidates;
}

LabelCandidates alongLine(const QList<QPointF>& line, const QSizeF& size, const QRectF& bounds)
{
    LabelCandidates candidates;
    const qsizetype stride = std::max<qsizetype>(1, line.size() / 60);
    const auto addAt = [&](const QPointF& point, double cost) {
        if (!bounds.contains(point))
            return;
        for (const double away : {2.0, 8.0, 14.0, 22.0})
            for (const double up : {-1.0, 1.0}) {
                QRectF rect({}, size);
                rect.moveCenter(point + QPointF(0, up * (size.height() / 2 + away)));
                candidates.push_back({rect, cost + away + (up > 0 ? 2 : 0)});
                // A rising line leaves room left of a point above it, and right of one below it.
                rect.moveRight(point.x());
                candidates.push_back({rect, cost + away + 3 + (up > 0 ? 2 : 0)});
                rect.moveLeft(point.x());
                candidates.push_back({rect, cost + away + 3 + (up > 0 ? 2 : 0)});
            }
    };
    if (!line.isEmpty()) {
        const QPointF end = *std::ranges::max_element(line, {}, &QPointF::x);
        QRectF rect({}, size);
        rect.moveCenter(end + QPointF(size.width() / 2 + 2 * gap, 0));
        candidates.push_back({rect, 0});
    }
    for (qsizetype i = line.size(); i-- > 0;) {
        const double fromRight = (bounds.right() - line[i].x()) / bounds.width();
        if ((line.size() - 1 - i) % stride == 0)
            addAt(line[i], 20 * fromRight);
        // A long straight piece offers places between its ends too.
        if (i > 0 && std::hypot(line[i].x() - line[i - 1].x(), line[i].y() - line[i - 1].y()) > 60)
            for (const double share : {0.25, 0.5, 0.75})
                addAt(line[i] + (line[i - 1] - line[i]) * share, 20 * fromRight + 10 * share);
    }
    return candidates;
}

std::vector<PlacedLabel> placeLabels(
    const std::vector<LabelCandidates>& labels, const LabelScene& scene)
{
    std::vector<std::size_t> order(labels.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::vector<PlacedLabel> best(labels.size());
    std::ptrdiff_t fewestHidden = static_cast<std::ptrdiff_t>(labels.size()) + 1;
    // A few labels left without a place choose first in the next round; in a crowd rank decides.
    for (int round = 0; round < rounds && fewestHidden > 0; ++round) {
        Placer placer(scene);
        std::vector<PlacedLabel> placed(labels.size());
        for (const std::size_t label : order)
            placed[label] = placer.place(labels[label]);
        const auto isHidden = [&placed](std::size_t label) { return !placed[label].visible; };
        const std::ptrdiff_t hidden = std::ranges::count_if(order, isHidden);
        std::ranges::stable_partition(order, isHidden);
        if (hidden < fewestHidden) {
            fewestHidden = hidden;
            best = std::move(placed);
        }
        if (hidden > few)
            break;
    }
    return best;
}

std::vector<double> spreadRows(std::vector<double> centres, double height, double lo, double hi)
{
    double least = lo + height / 2;
    for (double& centre : centres) {
        centre = std::max(centre, least);
        least = centre + height;
    }
    double most = hi - height / 2;
    for (auto centre = centres.rbegin(); centre != centres.rend(); ++centre) {
        *centre = std::min(*centre, most);
        most = *centre - height;
    }
    return centres;
}

} // namespace metallm::ui
