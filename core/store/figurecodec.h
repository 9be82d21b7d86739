// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace metallm::store {

/// Writes figures (NaN = missing) after what is in `bytes`, without loss and small. Two bytes tell
/// how: the bytes of a figure (0 = all are missing; 1, 2, 4 = whole numbers; 8 = doubles), then the
/// decimal places that were moved to make them whole. Recorded scores, tokens, prices and times are
/// short decimals, so most take 1 to 4 bytes. -0 comes back as 0.
void encodeFigures(std::span<const double> figures, std::vector<std::byte>& bytes);

/// The figures that encodeFigures wrote, one after another.
class FigureDecoder {
public:
    explicit FigureDecoder(std::span<const std::byte> bytes)
        : m_bytes(bytes)
    {
    }

    /// Reads the head of the next figures, `count` of them; false where the bytes do not hold them.
    bool begin(std::size_t count);
    bool allMissing() const { return m_width == 0; }
    /// Fills in the figures that begin() announced. T is double or float.
    template<typename T>
    void read(std::span<T> figures);
    bool atEnd() const { return m_bytes.empty(); }

private:
    std::span<const std::byte> m_bytes; // not yet read
    std::span<const std::byte> m_codes; // of the present figures
    std::size_t m_width = 0;
    unsigned m_decimals = 0;
};

} // namespace metallm::store
