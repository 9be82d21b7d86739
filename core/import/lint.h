// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/outcomestore.h"
#include "core/util/sentence.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace metallm::importer {

/// Something about a data set that looks wrong. It is said, never mended in silence.
struct LintFinding {
    std::string code; ///< for programs: "duplicate_text_across_splits", ...
    std::string text; ///< for people
    std::int64_t count = 0; ///< queries or outcomes concerned
    std::vector<std::string> queries{}; ///< ids of the first of them
    std::vector<std::int32_t> rows{}; ///< the same queries as rows of the data set
    Sentence sentence{}; ///< the text, to be translated
};

/// What lint must know of each query; filled while they are read, so that texts need not be kept.
class LintQueries {
public:
    void add(std::string_view split, std::string_view domain, std::string_view text);

    std::size_t size() const { return m_textHashes.size(); }
    std::uint64_t textHash(std::size_t query) const { return m_textHashes[query]; }
    double textLength(std::size_t query) const { return m_textLengths[query]; }
    std::uint64_t splitHash(std::size_t query) const { return m_splitHashes[query]; }
    std::uint64_t domainHash(std::size_t query) const { return m_domainHashes[query]; }

private:
    // 0 = empty
    std::vector<std::uint64_t> m_textHashes;
    std::vector<std::uint64_t> m_splitHashes;
    std::vector<std::uint64_t> m_domainHashes;
    std::vector<std::uint32_t> m_textLengths;
};

/// A finding with positions in place of ids.
struct LintHit {
    std::string code;
    Sentence sentence;
    std::int64_t count = 0;
    std::vector<std::int32_t> queries{};
};

/// The sanity gates of METHODS.md that a data set alone can be put to: equal texts across splits,
/// domains with one query, token counts that are constant or have nothing to do with the texts,
/// costs that look made up or of another unit, latencies in milliseconds.
/// O(outcomes + queries log queries).
std::vector<LintHit> lintHits(const LintQueries& queries,
    const std::vector<store::OutcomeRow>& rows, const std::vector<std::string>& models);

/// The findings, `idOf` giving a query's id.
template<typename IdOf>
std::vector<LintFinding> named(const std::vector<LintHit>& hits, const IdOf& idOf)
{
    std::vector<LintFinding> findings;
    for (const LintHit& hit : hits) {
        LintFinding& finding =
            findings.emplace_back(LintFinding{hit.code, hit.sentence.english(), hit.count});
        for (const std::int32_t query : hit.queries)
            finding.queries.push_back(idOf(query));
        finding.rows = hit.queries;
        finding.sentence = hit.sentence;
    }
    return findings;
}

} // namespace metallm::importer
