// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/util/rng.h"

#include <array>
#include <span>
#include <string>
#include <string_view>

namespace metallm::sample {

/// What a customer asks a support desk about.
enum class Domain {
    Billing,
    Data,
    Code,
    Translation,
    Accounting,
    Policy,
    Writing,
    Troubleshooting,
};
constexpr std::size_t domainCount = 8;

constexpr std::array<std::string_view, domainCount> domainNames{"billing", "SQL and data", "code",
    "translation", "accounting", "policy lookup", "writing", "troubleshooting"};

/// A request with slots in braces. Difficulty stands on the scale of the models' skills: a model of
/// equal skill answers every other such request well.
struct Template {
    double difficulty;
    std::string_view text;
};

std::span<const Template> templates(Domain domain);

/// What stands before or after any request, and makes it harder or easier.
std::span<const Template> openings();
std::span<const Template> closings();

/// The text with a seeded value in each of its slots.
std::string filled(std::string_view text, Rng& rng);

} // namespace metallm::sample
