// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/embed/tfidf.h"

#include "core/embed/ngrams.h"

#include <algorithm>
#include <cmath>

namespace metallm::embed {

namespace {

struct Row {
    std::vector<std::uint32_t> columns; // ascending
    std::vector<float> values;
};

Row counted(const std::string& text)
{
    std::vector<std::uint32_t> all = ngrams(text);
    std::ranges::sort(all);
    Row row;
    for (const std::uint32_t bucket : all) {
        if (row.columns.empty() || row.columns.back() != bucket) {
            row.columns.push_back(bucket);
            row.values.push_back(0);
        }
        ++row.values.back();
    }
    return row;
}

std::vector<std::size_t> documentFrequency(
    const SparseMatrix& counts, std::span<const std::int32_t> fitOn)
{
    std::vector<std::size_t> frequency(counts.columns);
    for (const std::int32_t row : fitOn)
        for (std::size_t i = counts.rowStart[static_cast<std::size_t>(row)];
             i < counts.rowStart[static_cast<std::size_t>(row) + 1]; ++i)
            ++frequency[counts.column[i]];
    return frequency;
}

Row weightedRow(const SparseMatrix& counts, std::size_t number, const TermWeights& known)
{
    Row row;
    std::vector<double> values;
    double squares = 0;
    for (std::size_t i = counts.rowStart[number]; i < counts.rowStart[number + 1]; ++i) {
        const std::uint32_t bucket = counts.column[i];
        if (known.weight[bucket] <= 0)
            continue;
        row.columns.push_back(known.number[bucket]);
        values.push_back(
            (1 + std::log(static_cast<double>(counts.value[i]))) * known.weight[bucket]);
        squares += values.back() * values.back();
    }
    for (const double value : values)
        row.values.push_back(static_cast<float>(value / std::sqrt(squares)));
    return row;
}

/// make(i) for each row, put together in order.
std::optional<SparseMatrix> assembled(std::size_t rowCount, std::size_t columns,
    const std::function<Row(std::size_t)>& make, const ChunkLoop& loop)
{
    std::vector<Row> rows(rowCount);
    const bool done = loop(rowCount, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            rows[i] = make(i);
    });
    if (!done)
        return std::nullopt;
    SparseMatrix matrix;
    matrix.columns = columns;
    for (const Row& row : rows)
        matrix.appendRow(row.columns, row.values);
    return matrix;
}

} // namespace

std::optional<SparseMatrix> countNgrams(std::span<const std::string> texts, const ChunkLoop& loop)
{
    return assembled(
        texts.size(), ngramBuckets, [&](std::size_t i) { return counted(texts[i]); }, loop);
}

TermWeights termWeights(const SparseMatrix& counts, std::span<const std::int32_t> fitOn)
{
    const std::vector<std::size_t> frequency = documentFrequency(counts, fitOn);
    TermWeights terms{
        0, std::vector<std::uint32_t>(counts.columns), std::vector<double>(counts.columns)};
    const auto texts = static_cast<double>(fitOn.size());
    for (std::size_t bucket = 0; bucket < frequency.size(); ++bucket) {
        if (frequency[bucket] == 0)
            continue;
        terms.number[bucket] = static_cast<std::uint32_t>(terms.columns++);
        terms.weight[bucket] =
            std::log((1 + texts) / (1 + static_cast<double>(frequency[bucket]))) + 1;
    }
    return terms;
}

std::optional<SparseMatrix> weighted(
    const SparseMatrix& counts, const TermWeights& terms, const ChunkLoop& loop)
{
    return assembled(
        counts.rows(), terms.columns, [&](std::size_t i) { return weightedRow(counts, i, terms); },
        loop);
}

} // namespace metallm::embed
