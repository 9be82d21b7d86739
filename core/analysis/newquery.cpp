// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/newquery.h"

#include <utility>

namespace metallm::analysis {

namespace {

/// The matrix with further rows, all alike.
template<typename Matrix, typename Row>
Matrix extended(const Matrix& matrix, Eigen::Index rows, const Row& row)
{
    Matrix longer(matrix.rows() + rows, matrix.cols());
    longer.topRows(matrix.rows()) = matrix;
    longer.bottomRows(rows).rowwise() = row;
    return longer;
}

Eigen::RowVectorXd unknownRow(Eigen::Index columns)
{
    return Eigen::RowVectorXd::Constant(columns, data::missing);
}

std::shared_ptr<data::Dataset> extendedDataset(const data::Dataset& dataset, std::int32_t domains)
{
    auto longer = std::make_shared<data::Dataset>();
    longer->name = dataset.name;
    longer->models = dataset.models;
    longer->domains = dataset.domains;
    longer->domainOf = dataset.domainOf;
    longer->domainOf.push_back(-1);
    for (std::int32_t domain = 0; domain < domains; ++domain)
        longer->domainOf.push_back(domain);
    longer->queryIds.resize(longer->domainOf.size());
    longer->scores = extended(dataset.scores, domains + 1, unknownRow(dataset.scores.cols()));
    longer->inputTokens = dataset.inputTokens; // of training queries alone
    longer->outputTokens = dataset.outputTokens;
    return longer;
}

} // namespace

NewQueries::NewQueries(const sim::Experiment& experiment)
    : m_open(experiment)
    , m_known(static_cast<std::int32_t>(experiment.dataset->queryCount()))
{
    const auto domains = static_cast<std::int32_t>(experiment.dataset->domains.size());
    m_open.dataset = extendedDataset(*experiment.dataset, domains);
    addRows(experiment, domains + 1);
}

void NewQueries::addRows(const sim::Experiment& experiment, std::int32_t rows)
{
    const std::int32_t last = experiment.eval.back();
    const bool flat = experiment.costs.mode == data::CostMode::Flat;
    const Eigen::RowVectorXd costs = flat ? Eigen::RowVectorXd(experiment.costs.usd.row(last))
                                          : unknownRow(experiment.armCount());
    m_open.costs.usd = extended(experiment.costs.usd, rows, costs);
    if (!experiment.world)
        return;
    auto world = std::make_shared<sim::World>(*experiment.world);
    world->scores = extended(world->scores, rows, unknownRow(world->scores.cols()));
    if (world->present.size() > 0)
        world->present = extended(world->present, rows, experiment.world->present.row(last).eval());
    m_open.world = std::move(world);
}

sim::Experiment NewQueries::ask(const NewQuery& query) const
{
    sim::Experiment asked = m_open;
    asked.eval = {m_known + 1 + query.domain.value_or(-1)};
    if (asked.contexts.dimension() == 0)
        return asked;
    const auto rows = static_cast<Eigen::Index>(asked.dataset->queryIds.size()) - m_known;
    asked.contexts.append(query.context.replicate(rows, 1));
    return asked;
}

} // namespace metallm::analysis
