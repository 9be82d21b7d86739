// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sample/templates.h"

#include <array>
#include <span>
#include <string_view>

namespace metallm::sample {

/// A simulated model. Its name and prices are those of a public one; its skills are made up and say
/// nothing about that model.
struct ModelProfile {
    std::string_view name;
    std::string_view provider;
    double inputUsdPerMtok; ///< public list price
    double outputUsdPerMtok;
    double verbosity; ///< output tokens relative to the domain's usual answer
    double tokensPerSecond;
    double firstTokenSeconds;
    std::array<double, domainCount> skills; ///< by Domain, on the scale of Template::difficulty
};

std::span<const ModelProfile> modelProfiles();

} // namespace metallm::sample
