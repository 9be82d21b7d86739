// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/outcomeblock.h"

#include "core/store/outcomestore.h"

#include <bit>
#include <cmath>
#include <cstring>
#include <xxhash.h>

namespace metallm::store {

namespace {

void append(std::vector<std::byte>& bytes, std::uint32_t value)
{
    const auto* from = reinterpret_cast<const std::byte*>(&value);
    bytes.insert(bytes.end(), from, from + sizeof value);
}

bool take(std::span<const std::byte>& bytes, std::uint32_t& value)
{
    if (bytes.size() < sizeof value)
        return false;
    std::memcpy(&value, bytes.data(), sizeof value);
    bytes = bytes.subspan(sizeof value);
    return true;
}

// Texts of a stored block in the order of their cells; false where the bytes are no such list.
bool readExtras(std::span<const std::byte> bytes, std::size_t cells, std::vector<ExtraText>& extras)
{
    extras.clear();
    while (!bytes.empty()) {
        std::uint32_t cell = 0;
        std::uint32_t length = 0;
        if (!take(bytes, cell) || !take(bytes, length) || cell >= cells || length > bytes.size())
            return false;
        extras.push_back({cell, {reinterpret_cast<const char*>(bytes.data()), length}});
        bytes = bytes.subspan(length);
    }
    return true;
}

} // namespace

OutcomeBlock::OutcomeBlock(std::int64_t firstQuery, std::int64_t queries, std::int64_t models)
    : m_firstQuery(firstQuery)
    , m_models(models)
{
    m_columns.fill(std::vector<double>(static_cast<std::size_t>(queries * models), data::missing));
}

void OutcomeBlock::add(const OutcomeRow& row, std::string_view extra)
{
    const auto cell = static_cast<std::size_t>((row.query - m_firstQuery) * m_models + row.model);
    m_columns[0][cell] = row.score;
    m_columns[1][cell] = row.inputTokens;
    m_columns[2][cell] = row.outputTokens;
    m_columns[3][cell] = row.costUsd;
    m_columns[4][cell] = row.latencySeconds;
    if (!extra.empty())
        m_texts.push_back({static_cast<std::uint32_t>(cell), extra});
}

void OutcomeBlock::encode()
{
    for (const std::vector<double>& column : m_columns)
        encodeFigures(column, m_figures);
    for (const auto& [cell, text] : m_texts) {
        append(m_extras, cell);
        append(m_extras, static_cast<std::uint32_t>(text.size()));
        const auto* from = reinterpret_cast<const std::byte*>(text.data());
        m_extras.insert(m_extras.end(), from, from + text.size());
    }
}

std::int64_t OutcomeBlock::checksum() const
{
    return blockChecksum(m_figures, m_extras);
}

std::int64_t blockChecksum(std::span<const std::byte> figures, std::span<const std::byte> extras)
{
    const std::uint64_t ofFigures = XXH3_64bits(figures.data(), figures.size());
    return std::bit_cast<std::int64_t>(
        extras.empty() ? ofFigures : XXH3_64bits_withSeed(extras.data(), extras.size(), ofFigures));
}

bool BlockRows::read(const StoredBlock& block,
    const std::function<bool(const OutcomeRow&, std::string_view extra)>& take, bool& more)
{
    FigureDecoder decoder(block.figures);
    for (std::vector<double>& column : m_columns) {
        column.resize(block.cells());
        if (!decoder.begin(block.cells()))
            return false;
        decoder.read(std::span(column));
    }
    if (!decoder.atEnd() || !readExtras(block.extras, block.cells(), m_extras))
        return false;
    auto extra = m_extras.begin();
    for (std::size_t cell = 0; more && cell < block.cells(); ++cell) {
        std::string_view text;
        if (extra != m_extras.end() && extra->cell == cell)
            text = (extra++)->text;
        if (!std::isnan(m_columns[0][cell]))
            more = take(rowAt(block, cell), text);
    }
    return true;
}

OutcomeRow BlockRows::rowAt(const StoredBlock& block, std::size_t cell) const
{
    const auto place = static_cast<std::int64_t>(cell);
    return {static_cast<std::int32_t>(block.firstQuery + place / block.models),
        static_cast<std::int32_t>(place % block.models), m_columns[0][cell], m_columns[1][cell],
        m_columns[2][cell], m_columns[3][cell], m_columns[4][cell]};
}

} // namespace metallm::store
