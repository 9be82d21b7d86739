// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/linalg/packedsymmetric.h"

#include <cstddef>
#include <Eigen/Core>
#include <map>
#include <memory>
#include <span>
#include <stop_token>

namespace metallm::policy {

/// What the arms of one learner share while they work at a block: products that several of them
/// need, room for intermediate results, and the request to stop.
template<typename Scalar>
struct BlockWork {
    using Matrix = Eigen::Matrix<Scalar, Eigen::Dynamic, Eigen::Dynamic>;
    using Vector = Eigen::Matrix<Scalar, Eigen::Dynamic, 1>;

    /// Of the present block, by the matrix that was multiplied: arms whose statistics are still
    /// equal hold the same one.
    std::map<const void*, std::shared_ptr<const Matrix>> shared;
    linalg::ProductRoom<Scalar> room;
    Vector probe;
    Vector gramProbe;
    /// Once requested, results of a block are worthless: whoever plays it gives up.
    std::stop_token stop;
};

/// P = A^-1 of one arm, in some form. A block of contexts is begun with the P of that moment; what
/// the block changes is applied at the next one.
template<typename Scalar>
class ArmInverse {
public:
    using Matrix = Eigen::Matrix<Scalar, Eigen::Dynamic, Eigen::Dynamic>;
    using Vector = Eigen::Matrix<Scalar, Eigen::Dynamic, 1>;
    using Block = linalg::PackedColumns<Scalar>;
    using Work = BlockWork<Scalar>;

    virtual ~ArmInverse() = default;

    virtual std::unique_ptr<ArmInverse> clone() const = 0;
    virtual std::size_t bytes() const = 0; ///< that a clone takes

    /// Begins a block: quadratics(j) = x_j^T P x_j.
    virtual void begin(const Block& block, Work& work, Vector& quadratics) = 0;
    /// out[i] = x_step^T P x_(step + i) for the rest of the block.
    virtual void dots(const Block& block, Eigen::Index step, Scalar* out) const = 0;
    /// u(:, s) = P x_s for the columns `steps` of the block; u: padded d x that many or more.
    virtual void products(
        const Block& block, std::span<const Eigen::Index> steps, Work& work, Matrix& u) const = 0;
    /// From the next begin() on P is (P - W W^T) * scale for the first `rank` columns of w, padded
    /// d x rank or more. May leave other memory in w, for the next block.
    virtual void update(Matrix& w, Eigen::Index rank, double scale) = 0;
    /// The form to go on with between two blocks, where another has become cheaper; else null.
    virtual std::unique_ptr<ArmInverse> successor(const std::stop_token&) const { return nullptr; }
    /// P between two blocks, d x d.
    virtual Eigen::MatrixXd dense() const = 0;
};

} // namespace metallm::policy
