// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sim/sweep.h"
#include "core/store/sqlite.h"
#include "core/store/study.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace metallm::store {

/// The finished runs of sweeps, kept in the study with the data set that they are of, and gone with
/// it. One commit is one short transaction, so that others may write meanwhile. A study that cannot
/// be written still tells what it knows; what could not be remembered is no error of the sweep, but
/// problem() says why.
class SweepCells : public sim::CellStore {
public:
    /// The study must outlive it.
    SweepCells(Study& study, std::string dataset);

    std::optional<sim::CellFigures> find(const std::string& key) override;
    void store(const std::string& key, const sim::CellFigures& figures) override;
    void commit() override;

    std::int64_t remembered() const { return m_remembered; } ///< since it was made
    const std::optional<Error>& problem() const { return m_problem; }

private:
    Result<void> write();

    Database& m_database;
    std::string m_dataset;
    std::optional<Statement> m_find;
    std::vector<std::pair<std::string, sim::CellFigures>> m_pending;
    std::int64_t m_remembered = 0;
    std::optional<Error> m_problem;
};

} // namespace metallm::store
