// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/embed/tfidf.h"

#include "core/embed/ngrams.h"

#include <algorithm>
#include <cmath>

namespace metallm::embed {

namespace {

struct CountedRow {
    std::vector<std::uint32_t> buckets; // ascending
    std::vector<float> counts;
};

CountedRow counted(const std::string& text)
{
    std::vector<std::uint32_t> all = ngrams(text);
    std::ranges::sort(all);
    CountedRow row;
    for (const std::uint32_t bucket : all) {
        if (row.buckets.empty() || row.buckets.back() != bucket) {
            row.buckets.push_back(bucket);
            row.counts.push_back(0);
        }
        ++row.counts.back();
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

struct KnownColumns {
    std::size_t count = 0;
    std::vector<std::uint32_t> number; // per bucket: the new column
    std::vector<double> weight; // per bucket: 0 = unknown
};

KnownColumns knownColumns(const SparseMatrix& counts, std::span<const std::int32_t> fitOn)
{
    const std::vector<std::size_t> frequency = documentFrequency(counts, fitOn);
    KnownColumns known{
        0, std::vector<std::uint32_t>(counts.columns), std::vector<double>(counts.columns)};
    const auto texts = static_cast<double>(fitOn.size());
    for (std::size_t bucket = 0; bucket < frequency.size(); ++bucket) {
        if (frequency[bucket] == 0)
            continue;
        known.number[bucket] = static_cast<std::uint32_t>(known.count++);
        known.weight[bucket] =
            std::log((1 + texts) / (1 + static_cast<double>(frequency[bucket]))) + 1;
    }
    return known;
}

void scaleToUnitLength(std::vector<double>& values)
{
    double squares = 0;
    for (const double value : values)
        squares += value * value;
    for (double& value : values)
        value /= std::sqrt(squares);
}

} // namespace

std::optional<SparseMatrix> countNgrams(std::span<const std::string> texts, const ChunkLoop& loop)
{
    std::vector<CountedRow> rows(texts.size());
    const bool done = loop(texts.size(), [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            rows[i] = counted(texts[i]);
    });
    if (!done)
        return std::nullopt;
    SparseMatrix counts;
    counts.columns = ngramBuckets;
    for (const CountedRow& row : rows)
        counts.appendRow(row.buckets, row.counts);
    return counts;
}

SparseMatrix weighted(const SparseMatrix& counts, std::span<const std::int32_t> fitOn)
{
    const KnownColumns known = knownColumns(counts, fitOn);
    SparseMatrix result;
    result.columns = known.count;
    std::vector<std::uint32_t> columns;
    std::vector<double> values;
    for (std::size_t row = 0; row < counts.rows(); ++row) {
        columns.clear();
        values.clear();
        for (std::size_t i = counts.rowStart[row]; i < counts.rowStart[row + 1]; ++i) {
            const std::uint32_t bucket = counts.column[i];
            if (known.weight[bucket] <= 0)
                continue;
            columns.push_back(known.number[bucket]);
            values.push_back(
                (1 + std::log(static_cast<double>(counts.value[i]))) * known.weight[bucket]);
        }
        scaleToUnitLength(values);
        result.appendRow(columns, std::vector<float>(values.begin(), values.end()));
    }
    return result;
}

} // namespace metallm::embed
