// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/pricefree.h"

#include "core/policy/ridgeblocks.h"

#include <utility>

namespace metallm::policy {

namespace {

class RidgePriceFree : public PriceFree {
public:
    explicit RidgePriceFree(CostBasis basis)
        : m_basis(std::move(basis))
    {
    }

    void setSlopes(
        const sim::Experiment& experiment, int arm, frontier::Lines& lines) const override
    {
        predictCosts(experiment, m_basis, arm, lines.slopes.col(arm));
    }

private:
    CostBasis m_basis;
};

/// Rows of a block into the whole, which is made with the first of them.
void put(const Eigen::MatrixXd& rows, Eigen::Index first, Eigen::Index all, Eigen::MatrixXd& whole)
{
    if (first == 0)
        whole.resize(rows.rows() > 0 ? all : 0, rows.cols());
    if (rows.rows() > 0)
        whole.middleRows(first, rows.rows()) = rows;
}

} // namespace

Result<PriceFreePtr> ridgePriceFree(const sim::Experiment& experiment, const RunContext& context)
{
    CostBasis basis;
    const auto steps = std::ssize(experiment.eval);
    const auto filled = forEachRidgeBlock(experiment, context, false, [&](const RidgeBlock& block) {
        basis.groupOf = block.basis.groupOf;
        put(block.basis.ones, block.firstRow, steps, basis.ones);
        put(block.basis.inputs, block.firstRow, steps, basis.inputs);
        put(block.basis.outputs, block.firstRow, steps, basis.outputs);
    });
    if (!filled)
        return tl::unexpected(filled.error());
    return std::make_shared<const RidgePriceFree>(std::move(basis));
}

} // namespace metallm::policy
