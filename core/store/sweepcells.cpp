// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/sweepcells.h"

#include "core/data/dataset.h"

namespace metallm::store {

namespace {

double orMissing(const std::optional<double>& value)
{
    return value.value_or(data::missing); // NaN is bound as NULL
}

} // namespace

SweepCells::SweepCells(Study& study, std::string dataset)
    : m_database(study.database())
    , m_dataset(std::move(dataset))
{
    auto find = m_database.prepare(
        "SELECT accuracy, cost_per_10k_usd, reward, regret, excluded FROM sweep_cells WHERE "
        "dataset_id = (SELECT id FROM datasets WHERE name = ?1) AND key = ?2");
    if (find)
        m_find = std::move(*find);
    else
        m_problem = find.error();
    if (study.isReadOnly())
        m_problem = Error{"the study cannot be written", study.file().string(), 0,
            "see that its file and folder may be"};
}

std::optional<sim::CellFigures> SweepCells::find(const std::string& key)
{
    if (!m_find)
        return std::nullopt;
    m_find->reset();
    m_find->bind(1, std::string_view(m_dataset));
    m_find->bind(2, std::string_view(key));
    const auto row = m_find->step();
    std::optional<sim::CellFigures> figures;
    if (row && *row)
        figures = sim::CellFigures{m_find->optionalNumber(0), m_find->optionalNumber(1),
            m_find->number(2), m_find->number(3), m_find->integer(4)};
    m_find->reset(); // else the read transaction would stay open
    return figures;
}

void SweepCells::store(const std::string& key, const sim::CellFigures& figures)
{
    m_pending.emplace_back(key, figures);
}

void SweepCells::commit()
{
    if (const auto written = write(); written)
        m_remembered += std::ssize(m_pending);
    else
        m_problem = written.error();
    m_pending.clear();
}

Result<void> SweepCells::write()
{
    if (const auto writable = m_database.requireWritable(); !writable)
        return writable;
    auto transaction = Transaction::begin(m_database, Transaction::Kind::Write);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto insert = m_database.prepare(
        "INSERT OR REPLACE INTO sweep_cells(dataset_id, key, accuracy, cost_per_10k_usd, reward, "
        "regret, excluded) SELECT id, ?2, ?3, ?4, ?5, ?6, ?7 FROM datasets WHERE name = ?1");
    if (!insert)
        return tl::unexpected(insert.error());
    for (const auto& [key, figures] : m_pending) {
        insert->bind(1, std::string_view(m_dataset));
        insert->bind(2, std::string_view(key));
        insert->bind(3, orMissing(figures.accuracy));
        insert->bind(4, orMissing(figures.costPer10k));
        insert->bind(5, figures.cumulativeReward);
        insert->bind(6, figures.cumulativeRegret);
        insert->bind(7, figures.excluded);
        if (const auto done = insert->run(); !done)
            return done;
    }
    return transaction->commit();
}

} // namespace metallm::store
