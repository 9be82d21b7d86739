// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace metallm {

/// The bits of a figure as they are hashed: -0 counts as 0, and every NaN as the same.
std::uint64_t hashedBits(double value);

/// XXH3, 128 bits, over values in little-endian form, each text preceded by its length: the same on
/// every machine.
class ContentHash {
public:
    ContentHash();
    ~ContentHash();
    ContentHash(ContentHash&&) noexcept;
    ContentHash& operator=(ContentHash&&) noexcept;

    void add(std::string_view text);
    void add(std::uint64_t value);
    void add(std::span<const std::uint64_t> values);
    std::string hexadecimal() const; ///< 32 digits

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace metallm
