// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/util/contenthash.h"

#include <array>
#include <bit>
#include <cmath>
#include <fmt/format.h>
#include <xxhash.h>

namespace metallm {

static_assert(
    std::endian::native == std::endian::little, "values are hashed as they lie in memory");

struct ContentHash::State {
    State()
        : state(XXH3_createState())
    {
        XXH3_128bits_reset(state);
    }
    ~State() { XXH3_freeState(state); }
    State(const State&) = delete;
    State& operator=(const State&) = delete;

    XXH3_state_t* state;
};

namespace {
constexpr std::uint64_t missingPattern = 0x7ff8000000000000U;
} // namespace

std::uint64_t hashedBits(double value)
{
    if (std::isnan(value))
        return missingPattern;
    return std::bit_cast<std::uint64_t>(value == 0 ? 0.0 : value);
}

ContentHash::ContentHash()
    : m_state(std::make_unique<State>())
{
}

ContentHash::~ContentHash() = default;
ContentHash::ContentHash(ContentHash&&) noexcept = default;
ContentHash& ContentHash::operator=(ContentHash&&) noexcept = default;

void ContentHash::add(std::string_view text)
{
    add(static_cast<std::uint64_t>(text.size()));
    XXH3_128bits_update(m_state->state, text.data(), text.size());
}

void ContentHash::add(std::uint64_t value)
{
    XXH3_128bits_update(m_state->state, &value, sizeof value);
}

void ContentHash::add(std::span<const std::uint64_t> values)
{
    XXH3_128bits_update(m_state->state, values.data(), values.size_bytes());
}

std::string ContentHash::hexadecimal() const
{
    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical, XXH3_128bits_digest(m_state->state));
    std::string text;
    for (const unsigned char byte : canonical.digest)
        text += fmt::format("{:02x}", byte);
    return text;
}

} // namespace metallm
