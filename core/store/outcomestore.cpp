// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/outcomestore.h"

#include "core/store/outcomeblock.h"
#include "core/store/sqlite.h"
#include "core/util/contenthash.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace metallm::store {

namespace {

bool inKeyOrder(const OutcomeRow& a, const OutcomeRow& b)
{
    return std::tie(a.query, a.model, a.line) < std::tie(b.query, b.model, b.line);
}

std::string_view extraOf(const OutcomeRow& row, const std::vector<std::string>& extras)
{
    return row.extra == OutcomeRow::noExtra ? std::string_view{} : extras[row.extra];
}

// Data sets that were made before outcomes lay in blocks have the same hash.
void addToHash(
    ContentHash& hash, std::span<const OutcomeRow> rows, const std::vector<std::string>& extras)
{
    for (const OutcomeRow& row : rows) {
        const std::array hashed{
            static_cast<std::uint64_t>(row.query) << 32U | static_cast<std::uint64_t>(row.model),
            hashedBits(row.score), hashedBits(row.inputTokens), hashedBits(row.outputTokens),
            hashedBits(row.costUsd), hashedBits(row.latencySeconds)};
        hash.add(hashed);
        if (!extras.empty())
            hash.add(extraOf(row, extras));
    }
}

class BlockInserter {
public:
    BlockInserter(
        Statement insert, const OutcomePlace& place, const std::vector<std::string>& extras)
        : m_insert(std::move(insert))
        , m_place(place)
        , m_extras(extras)
    {
    }

    Result<void> insert(std::int64_t number, std::span<const OutcomeRow> rows)
    {
        const std::int64_t first = number * queriesPerBlock;
        OutcomeBlock block(
            first, std::min(queriesPerBlock, m_place.queries - first), m_place.models);
        for (const OutcomeRow& row : rows)
            block.add(row, extraOf(row, m_extras));
        block.encode();
        m_insert.bind(1, m_place.datasetId);
        m_insert.bind(2, number);
        m_insert.bind(3, block.checksum());
        m_insert.bind(4, block.figures());
        if (block.extras().empty())
            m_insert.bindNull(5);
        else
            m_insert.bind(5, block.extras());
        return m_insert.run();
    }

private:
    Statement m_insert;
    OutcomePlace m_place;
    const std::vector<std::string>& m_extras;
};

// How many of the rows belong to the block.
std::size_t countInBlock(std::span<const OutcomeRow> rows, std::int64_t number)
{
    const auto end = std::ranges::partition_point(
        rows, [&](const OutcomeRow& row) { return row.query < (number + 1) * queriesPerBlock; });
    return static_cast<std::size_t>(end - rows.begin());
}

} // namespace

Result<void> sortOutcomes(std::vector<OutcomeRow>& rows, const RunContext& context)
{
    if (std::ranges::is_sorted(rows, inKeyOrder))
        return {};
    // Sorted pieces, then merged pairwise, so that a stop is heard between two of them.
    constexpr std::size_t piece = 1U << 18U;
    const auto at = [&](std::size_t i) {
        return rows.begin() + static_cast<std::ptrdiff_t>(std::min(i, rows.size()));
    };
    for (std::size_t i = 0; i < rows.size(); i += piece) {
        if (context.stopRequested())
            return stopped();
        std::sort(at(i), at(i + piece), inKeyOrder);
    }
    for (std::size_t width = piece; width < rows.size(); width *= 2) {
        for (std::size_t i = 0; i < rows.size(); i += 2 * width) {
            if (context.stopRequested())
                return stopped();
            std::inplace_merge(at(i), at(i + width), at(i + 2 * width), inKeyOrder);
        }
    }
    return {};
}

Result<void> insertOutcomes(Database& database, const OutcomePlace& place,
    std::span<const OutcomeRow> rows, const std::vector<std::string>& extras, ContentHash& hash,
    const RunContext& context)
{
    ProgressReporter progress(
        context.progress, "writing outcomes", static_cast<double>(place.queries));
    auto statement =
        database.prepare("INSERT INTO outcome_blocks(dataset_id, block, checksum, figures, extras) "
                         "VALUES(?, ?, ?, ?, ?)");
    if (!statement)
        return tl::unexpected(statement.error());
    BlockInserter inserter(std::move(*statement), place, extras);
    for (std::int64_t number = 0; number * queriesPerBlock < place.queries; ++number) {
        if (context.stopRequested())
            return stopped();
        progress.advanceTo(static_cast<double>(number * queriesPerBlock));
        const std::size_t count = countInBlock(rows, number);
        addToHash(hash, rows.first(count), extras);
        if (auto done = inserter.insert(number, rows.first(count)); !done)
            return done;
        rows = rows.subspan(count);
    }
    progress.finish();
    return {};
}

} // namespace metallm::store
