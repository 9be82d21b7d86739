// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/cascadesearch.h"

#include "core/frontier/envelope.h"
#include "core/util/exactsum.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace metallm::policy {

namespace {

using frontier::Lines;

constexpr double infinity = std::numeric_limits<double>::infinity();

struct Cell {
    ExactSum score; // exact, so that settings which decide alike are equal to the last bit
    ExactSum cost;

    void add(const Cell& other)
    {
        score.add(other.score);
        cost.add(other.cost);
    }
};

/// Sums over queries by the bins of their predictions, one dimension a stage.
class Table {
public:
    explicit Table(std::vector<std::size_t> sizes)
        : m_sizes(std::move(sizes))
        , m_cells(
              std::accumulate(m_sizes.begin(), m_sizes.end(), std::size_t{1}, std::multiplies<>()))
    {
    }

    std::size_t size() const { return m_cells.size(); }
    Cell& operator[](std::size_t cell) { return m_cells[cell]; }

    /// Each cell becomes the sum of those before it along one dimension, itself left out.
    void sumBefore(std::size_t dimension)
    {
        forEachLine(dimension, [this](std::size_t first, std::size_t stride, std::size_t count) {
            Cell sum;
            for (std::size_t i = 0; i < count; ++i) {
                const Cell own = m_cells[first + i * stride];
                m_cells[first + i * stride] = sum;
                sum.add(own);
            }
        });
    }

    /// Each cell becomes the sum of itself and those after it.
    void sumFrom(std::size_t dimension)
    {
        forEachLine(dimension, [this](std::size_t first, std::size_t stride, std::size_t count) {
            for (std::size_t i = count - 1; i > 0; --i)
                m_cells[first + (i - 1) * stride].add(m_cells[first + i * stride]);
        });
    }

private:
    template<typename Work>
    void forEachLine(std::size_t dimension, Work work)
    {
        const std::size_t stride =
            std::accumulate(m_sizes.begin() + static_cast<std::ptrdiff_t>(dimension) + 1,
                m_sizes.end(), std::size_t{1}, std::multiplies<>());
        const std::size_t count = m_sizes[dimension];
        for (std::size_t block = 0; block < m_cells.size(); block += stride * count)
            for (std::size_t first = block; first < block + stride; ++first)
                work(first, stride, count);
    }

    std::vector<std::size_t> m_sizes; // the last dimension moves fastest
    std::vector<Cell> m_cells;
};

/// The thresholds to try at one stage, ascending, from "always" to "never".
std::vector<double> candidates(std::vector<double> predictions, std::size_t most)
{
    std::ranges::sort(predictions);
    std::vector<double> distinct = predictions;
    distinct.erase(std::ranges::unique(distinct).begin(), distinct.end());
    std::vector<double> tried{-infinity};
    if (distinct.size() + 1 <= most) {
        tried.insert(tried.end(), distinct.begin() + 1, distinct.end());
    } else {
        for (std::size_t i = 1; i + 1 < most; ++i)
            tried.push_back(predictions[i * predictions.size() / (most - 1)]);
        tried.erase(std::ranges::unique(tried).begin(), tried.end());
    }
    tried.push_back(infinity);
    return tried;
}

class Search {
public:
    Search(const ChainData& data, std::size_t mostCombinations)
        : m_data(data)
        , m_queries(data.scores.rows())
        , m_deciding(static_cast<std::size_t>(data.predictions.cols()))
    {
        const auto each = m_deciding == 0 ? 2.0
                                          : std::pow(static_cast<double>(mostCombinations),
                                              1.0 / static_cast<double>(m_deciding));
        // A hair more, so that a whole root is not missed by rounding.
        const auto most = static_cast<std::size_t>(std::max(2.0, std::floor(each + 1e-9)));
        for (std::size_t stage = 0; stage < m_deciding; ++stage) {
            std::vector<double> column(static_cast<std::size_t>(m_queries));
            for (Eigen::Index row = 0; row < m_queries; ++row)
                column[static_cast<std::size_t>(row)] =
                    data.predictions(row, static_cast<Eigen::Index>(stage));
            m_candidates.push_back(candidates(std::move(column), most));
        }
        for (std::size_t stage = 0; stage <= m_deciding; ++stage)
            m_tables.push_back(tableOf(stage));
    }

    std::vector<ThresholdStep> steps()
    {
        auto points = allPoints();
        keepUndominated(points);
        Lines lines;
        lines.intercepts.resize(1, std::ssize(points));
        lines.slopes.resize(1, std::ssize(points));
        for (std::size_t i = 0; i < points.size(); ++i) {
            lines.intercepts(0, static_cast<Eigen::Index>(i)) = points[i].score;
            lines.slopes(0, static_cast<Eigen::Index>(i)) = points[i].cost;
        }
        std::vector<frontier::Transition> transitions;
        frontier::envelope(lines, 0, transitions);
        std::vector<ThresholdStep> found;
        for (const auto& transition : transitions) {
            const Point& point = points[static_cast<std::size_t>(transition.arm)];
            found.push_back(
                {transition.costWeight, thresholdsOf(point.combination), point.score, point.cost});
        }
        return found;
    }

private:
    struct Point {
        double cost;
        double score;
        std::size_t combination; // a cell of the last table
    };

    /// What stopping at one stage adds, by the combination of thresholds up to it.
    Table tableOf(std::size_t stage) const
    {
        const std::size_t dimensions = std::min(stage + 1, m_deciding);
        std::vector<std::size_t> sizes;
        for (std::size_t d = 0; d < dimensions; ++d)
            sizes.push_back(m_candidates[d].size());
        Table table(sizes);
        for (Eigen::Index row = 0; row < m_queries; ++row) {
            std::size_t cell = 0;
            for (std::size_t d = 0; d < dimensions; ++d)
                cell = cell * sizes[d] + binOf(row, d);
            table[cell].score.add(m_data.scores(row, static_cast<Eigen::Index>(stage)));
            table[cell].cost.add(m_data.costs(row, static_cast<Eigen::Index>(stage)));
        }
        for (std::size_t d = 0; d < dimensions; ++d)
            d == stage ? table.sumFrom(d) : table.sumBefore(d);
        return table;
    }

    /// Thresholds up to this one are met.
    std::size_t binOf(Eigen::Index row, std::size_t stage) const
    {
        const auto& tried = m_candidates[stage];
        const double prediction = m_data.predictions(row, static_cast<Eigen::Index>(stage));
        return static_cast<std::size_t>(
            std::ranges::upper_bound(tried, prediction) - tried.begin() - 1);
    }

    std::vector<Point> allPoints()
    {
        std::vector<Point> points;
        Table& last = m_tables.back();
        const auto queries = static_cast<double>(m_queries);
        for (std::size_t combination = 0; combination < last.size(); ++combination) {
            Cell sum = last[combination];
            for (std::size_t stage = 0; stage < m_deciding; ++stage)
                sum.add(m_tables[stage][combination / (last.size() / m_tables[stage].size())]);
            points.push_back(
                {sum.cost.value() / queries, sum.score.value() / queries, combination});
        }
        return points;
    }

    static void keepUndominated(std::vector<Point>& points)
    {
        std::ranges::sort(points, [](const Point& a, const Point& b) {
            if (a.cost != b.cost)
                return a.cost < b.cost;
            return a.score != b.score ? a.score > b.score : a.combination < b.combination;
        });
        double best = -infinity;
        std::erase_if(points, [&best](const Point& point) {
            const bool better = point.score > best;
            best = std::max(best, point.score);
            return !better;
        });
    }

    std::vector<double> thresholdsOf(std::size_t combination) const
    {
        std::vector<double> thresholds(m_deciding);
        for (std::size_t d = m_deciding; d-- > 0;) {
            thresholds[d] = m_candidates[d][combination % m_candidates[d].size()];
            combination /= m_candidates[d].size();
        }
        return thresholds;
    }

    const ChainData& m_data;
    Eigen::Index m_queries;
    std::size_t m_deciding; // stages but the last
    std::vector<std::vector<double>> m_candidates;
    std::vector<Table> m_tables; // one a stage
};

} // namespace

std::vector<ThresholdStep> bestThresholds(const ChainData& data, std::size_t mostCombinations)
{
    return Search(data, mostCombinations).steps();
}

} // namespace metallm::policy
