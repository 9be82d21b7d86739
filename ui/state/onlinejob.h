// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/util/result.h"
#include "core/util/runcontext.h"
#include "ui/state/onlinefrontier.h"
#include "ui/state/onlineplan.h"

#include <functional>

namespace metallm::ui {

/// Computes what was planned and publishes what is there so far, at most four times a second. Past
/// the limit on intervals it goes on with a grid.
Result<OnlineFrontierPtr> computeOnlineFrontier(
    const std::shared_ptr<const OnlineQuestion>& question, const OnlinePlan& plan,
    const RunContext& context, const std::function<void(OnlineFrontierPtr)>& publish);

} // namespace metallm::ui
