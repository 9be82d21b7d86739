// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/salvagedataset.h"

#include "core/store/datasetrows.h"
#include "core/store/datasetwriter.h"

#include <algorithm>
#include <fmt/format.h>

namespace metallm::store {

namespace {

constexpr std::int64_t rowsBetweenChecks = 4096;

std::string_view nameAt(const std::vector<std::string>& names, const Statement& row, int column)
{
    const std::int64_t index = row.isNull(column) ? -1 : row.integer(column);
    return index < 0 || index >= std::ssize(names) ? std::string_view{}
                                                   : names[static_cast<std::size_t>(index)];
}

class DatasetSalvage {
public:
    DatasetSalvage(
        Database& from, DatasetHead head, DatasetWriter& writer, const RunContext& context)
        : m_from(from)
        , m_head(std::move(head))
        , m_writer(writer)
        , m_context(context)
        , m_places(static_cast<std::size_t>(m_head.queries), -1)
    {
    }

    /// False where nothing is worth keeping.
    Result<bool> run()
    {
        m_writer.setQueryColumns(m_head.queryColumns);
        m_writer.setOutcomeColumns(m_head.outcomeColumns);
        return queries().and_then([&] { return outcomes(); }).and_then([&]() -> Result<bool> {
            if (m_kept == 0)
                return false;
            return prices()
                .and_then([&] { return contexts(); })
                .and_then([&] { return m_writer.finish(); })
                .map([] { return true; });
        });
    }

    SalvageReport report() const
    {
        SalvageReport report;
        report.kept.push_back(fmt::format("data set '{}': {} of {} queries, {} of {} outcomes",
            m_head.name, m_writer.queryCount(), m_head.queries, m_kept, m_head.outcomes));
        const auto lost = [&](std::int64_t count, const char* what) {
            if (count > 0)
                report.lost.push_back(
                    fmt::format("data set '{}': {} {}", m_head.name, count, what));
        };
        lost(m_head.queries - m_writer.queryCount(), "queries");
        lost(m_head.outcomes - m_kept, "outcomes");
        for (const char* part : m_lostParts)
            report.lost.push_back(fmt::format("data set '{}': {}", m_head.name, part));
        return report;
    }

private:
    // One look-up each: those on a page that is damaged fail, the others do not.
    Result<void> queries()
    {
        auto select = m_from.prepare("SELECT query_id, text, label, extra, split, domain "
                                     "FROM queries WHERE id = ? AND dataset_id = ?");
        if (!select)
            return {};
        for (std::int64_t i = 0; i < m_head.queries; ++i) {
            if (i % rowsBetweenChecks == 0 && m_context.stopRequested())
                return stopped();
            select->bind(1, m_head.firstQuery + i);
            select->bind(2, m_head.id);
            if (const auto row = select->step(); row && *row) {
                m_places[static_cast<std::size_t>(i)] =
                    static_cast<std::int32_t>(m_writer.queryCount());
                const auto done = m_writer.addQuery({select->text(0),
                    nameAt(m_head.splits, *select, 4), nameAt(m_head.domains, *select, 5),
                    select->text(1), select->text(2), select->text(3)});
                if (!done)
                    return done;
            }
            select->reset();
        }
        return {};
    }

    Result<void> outcomes()
    {
        const auto last = m_from.integer("SELECT max(id) FROM outcome_blocks");
        auto select = m_from.prepare("SELECT block, checksum, figures, extras FROM outcome_blocks "
                                     "WHERE id = ? AND dataset_id = ?");
        for (std::int64_t id = 1; last && select && id <= *last; ++id) {
            if (m_context.stopRequested())
                return stopped();
            select->bind(1, id);
            select->bind(2, m_head.id);
            if (const auto row = select->step(); row && *row)
                takeBlock(*select);
            select->reset();
        }
        std::vector<std::string> models;
        for (const data::ModelInfo& model : m_head.models)
            models.push_back(model.name);
        m_kept = std::ssize(m_rows);
        return m_writer.addOutcomes(std::move(m_rows), std::move(models), m_extras, m_context);
    }

    void takeBlock(const Statement& row)
    {
        const std::int64_t first = row.integer(0) * queriesPerBlock;
        if (first < 0 || first >= m_head.queries
            || blockChecksum(row.blob(2), row.blob(3)) != row.integer(1))
            return;
        const StoredBlock block{first, std::min(queriesPerBlock, m_head.queries - first),
            std::ssize(m_head.models), row.blob(2), row.blob(3)};
        bool more = true;
        m_blockRows.read(
            block,
            [&](const OutcomeRow& outcome, std::string_view extra) {
                takeOutcome(outcome, extra);
                return true;
            },
            more);
    }

    void takeOutcome(OutcomeRow outcome, std::string_view extra)
    {
        outcome.query = m_places[static_cast<std::size_t>(outcome.query)];
        if (outcome.query < 0)
            return;
        if (!extra.empty()) {
            outcome.extra = static_cast<std::uint32_t>(m_extras.size());
            m_extras.emplace_back(extra);
        }
        m_rows.push_back(outcome);
    }

    Result<void> prices()
    {
        if (m_head.priceTable.empty())
            return {};
        const auto table = readPriceTable(m_from, m_head.priceTable);
        if (!table) {
            m_lostParts.push_back("its price table");
            return {};
        }
        const auto extras = readPriceExtras(m_from, m_head.priceTable);
        return m_writer.addPrices(*table, extras ? *extras : PriceExtras{});
    }

    Result<void> contexts()
    {
        const auto found = readContexts(m_from, m_head.id, m_head.queries, m_context);
        if (!found) {
            m_lostParts.push_back("its embeddings (embed it again)");
            return {};
        }
        if (!*found)
            return {};
        const data::Contexts& contexts = **found;
        std::vector<std::int32_t> fittedOn;
        for (const std::int32_t query : contexts.fittedOn)
            if (const std::int32_t place = placeOf(query); place >= 0)
                fittedOn.push_back(place);
        auto writer = m_writer.beginContexts(contexts.embedder, contexts.values.cols(), fittedOn);
        if (!writer)
            return tl::unexpected(writer.error());
        for (Eigen::Index i = 0; i < contexts.values.rows(); ++i)
            if (placeOf(static_cast<std::int32_t>(i)) >= 0)
                if (auto done = writer->add(contexts.values.middleRows(i, 1)); !done)
                    return done;
        return writer->finish().map([](std::int64_t) {});
    }

    std::int32_t placeOf(std::int32_t query) const
    {
        return query < 0 || query >= std::ssize(m_places)
            ? -1
            : m_places[static_cast<std::size_t>(query)];
    }

    Database& m_from;
    DatasetHead m_head;
    DatasetWriter& m_writer;
    const RunContext& m_context;
    std::vector<std::int32_t> m_places; // per query: where it stands now, -1 = lost
    BlockRows m_blockRows;
    std::vector<OutcomeRow> m_rows;
    std::vector<std::string> m_extras;
    std::int64_t m_kept = 0;
    std::vector<const char*> m_lostParts;
};

} // namespace

Result<SalvageReport> salvageDataset(
    Database& from, Study& to, const std::string& name, const RunContext& context)
{
    SalvageReport nothing;
    nothing.lost.push_back(fmt::format("data set '{}': all of it", name));
    auto head = readDatasetHead(from, name);
    if (!head)
        return nothing;
    auto writer = DatasetWriter::begin(to, {name, head->source, head->simulated});
    if (!writer)
        return tl::unexpected(writer.error());
    DatasetSalvage salvage(from, std::move(*head), **writer, context);
    return salvage.run().map([&](bool kept) { return kept ? salvage.report() : nothing; });
}

} // namespace metallm::store
