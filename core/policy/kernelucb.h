// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/registry.h"

namespace metallm::policy {

/// Kernel UCB: LinUCB on random Fourier features of the contexts, which stand for a Gaussian kernel
/// exp(-|x - y|^2 / (2 bandwidth^2)):
///
///     z_j(x) = sqrt(2 / D) cos(w_j . x + b_j),   w_j ~ N(0, I / bandwidth^2),   b_j ~ U(0, 2 pi)
///
/// Rahimi and Recht 2007, "Random features for large-scale kernel machines", NIPS 20;
/// the bandit of Valko et al. 2013, arXiv 1309.6869, with the features in the place of the kernel
/// matrix. The features are drawn once a run, from its seed; the intercept is one more feature.
/// O(N D d) for the features, then LinUCB with d = D.
PolicyInfo kernelUcb();

} // namespace metallm::policy
