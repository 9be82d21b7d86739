// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace metallm::embed {

/// Number of buckets that n-grams are hashed into.
constexpr std::uint32_t ngramBuckets = 1U << 16U;

/// The buckets of the text's n-grams, one entry an occurrence: words, pairs of neighbouring words,
/// and runs of 3 to 5 characters within a word with its borders. UTF-8; letters of the Latin, Greek
/// and Cyrillic alphabets are lower-cased; a byte that is not UTF-8 counts as a character. Scripts
/// that put no spaces between words are served by the runs of characters.
std::vector<std::uint32_t> ngrams(std::string_view text);

} // namespace metallm::embed
