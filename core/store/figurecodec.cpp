// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/figurecodec.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <limits>

namespace metallm::store {

static_assert(std::endian::native == std::endian::little, "blobs are little-endian");

namespace {

// Powers of ten up to 1e22 are doubles without error, and so is a whole number below 2^53: their
// quotient, rounded once, is the double nearest to the decimal, which is what a parser gives.
constexpr std::array powers{1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};
constexpr std::size_t headBytes = 2;
constexpr std::size_t doubleWidth = 8;

// Rounds to a whole number for 0 <= value < 2^51, in two additions that the compiler can do for
// several figures at once.
double rounded(double value)
{
    constexpr double shift = 4503599627370496.0; // 2^52
    return (value + shift) - shift;
}

struct Span {
    bool whole = true;
    double least = 0;
    double most = 0;
};

// Whether every figure, times `scale`, is a whole number again, and within which bounds they lie.
Span wholeAt(std::span<const double> figures, double scale)
{
    Span found;
    int broken = 0;
    for (const double figure : figures) {
        const double code = rounded(figure * scale);
        broken |= static_cast<int>(figure == figure) & static_cast<int>(code / scale != figure);
        found.least = figure < found.least ? figure : found.least;
        found.most = code > found.most ? code : found.most;
    }
    found.whole = broken == 0;
    return found;
}

struct Form {
    std::size_t width = doubleWidth;
    std::size_t decimals = 0;
};

// The largest number of a width stands for a missing figure.
double missingCode(std::size_t width)
{
    return width == 1 ? 0xff : width == 2 ? 0xffff : 0xffffffff;
}

Form formOf(std::span<const double> figures)
{
    if (std::ranges::all_of(figures, [](double figure) { return figure != figure; }))
        return {0, 0};
    constexpr std::size_t sample = 16; // tells most of what cannot be whole
    for (std::size_t decimals = 0; decimals < powers.size(); ++decimals) {
        if (!wholeAt(figures.first(std::min(sample, figures.size())), powers[decimals]).whole)
            continue;
        const Span found = wholeAt(figures, powers[decimals]);
        if (found.least < 0 || found.most >= missingCode(4))
            return {};
        if (found.whole)
            for (const std::size_t width : {1U, 2U, 4U})
                if (found.most < missingCode(width))
                    return {width, decimals};
    }
    return {};
}

template<typename Code>
void writeCodes(std::span<const double> figures, double scale, std::byte* to)
{
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const double figure = figures[i];
        const auto code = figure == figure ? static_cast<Code>(rounded(figure * scale))
                                           : std::numeric_limits<Code>::max();
        std::memcpy(to + i * sizeof(Code), &code, sizeof(Code));
    }
}

template<typename Code, typename T>
void readCodes(const std::byte* from, double scale, std::span<T> figures)
{
    for (std::size_t i = 0; i < figures.size(); ++i) {
        Code code;
        std::memcpy(&code, from + i * sizeof(Code), sizeof(Code));
        figures[i] = code == std::numeric_limits<Code>::max()
            ? std::numeric_limits<T>::quiet_NaN()
            : static_cast<T>(static_cast<double>(code) / scale);
    }
}

template<typename T>
void readDoubles(const std::byte* from, std::span<T> figures)
{
    for (std::size_t i = 0; i < figures.size(); ++i) {
        double figure;
        std::memcpy(&figure, from + i * sizeof(double), sizeof(double));
        figures[i] = static_cast<T>(figure);
    }
}

} // namespace

void encodeFigures(std::span<const double> figures, std::vector<std::byte>& bytes)
{
    const Form form = formOf(figures);
    bytes.push_back(static_cast<std::byte>(form.width));
    bytes.push_back(static_cast<std::byte>(form.decimals));
    const std::size_t before = bytes.size();
    bytes.resize(before + form.width * figures.size());
    std::byte* const to = bytes.data() + before;
    const double scale = powers[form.decimals];
    if (form.width == 1)
        writeCodes<std::uint8_t>(figures, scale, to);
    else if (form.width == 2)
        writeCodes<std::uint16_t>(figures, scale, to);
    else if (form.width == 4)
        writeCodes<std::uint32_t>(figures, scale, to);
    else if (form.width == doubleWidth)
        std::memcpy(to, figures.data(), figures.size_bytes());
}

bool FigureDecoder::begin(std::size_t count)
{
    if (m_bytes.size() < headBytes)
        return false;
    m_width = std::to_integer<std::size_t>(m_bytes[0]);
    m_decimals = std::to_integer<unsigned>(m_bytes[1]);
    m_bytes = m_bytes.subspan(headBytes);
    const bool known =
        m_width == 0 || m_width == 1 || m_width == 2 || m_width == 4 || m_width == doubleWidth;
    if (!known || m_decimals >= powers.size() || m_bytes.size() < m_width * count)
        return false;
    m_codes = m_bytes.first(m_width * count);
    m_bytes = m_bytes.subspan(m_width * count);
    return true;
}

template<typename T>
void FigureDecoder::read(std::span<T> figures)
{
    const double scale = powers[m_decimals];
    if (m_width == 0)
        std::ranges::fill(figures, std::numeric_limits<T>::quiet_NaN());
    else if (m_width == 1)
        readCodes<std::uint8_t>(m_codes.data(), scale, figures);
    else if (m_width == 2)
        readCodes<std::uint16_t>(m_codes.data(), scale, figures);
    else if (m_width == 4)
        readCodes<std::uint32_t>(m_codes.data(), scale, figures);
    else
        readDoubles(m_codes.data(), figures);
}

template void FigureDecoder::read(std::span<double>);
template void FigureDecoder::read(std::span<float>);

} // namespace metallm::store
