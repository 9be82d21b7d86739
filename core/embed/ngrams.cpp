// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/embed/ngrams.h"

#include <algorithm>
#include <span>
#include <string>

namespace metallm::embed {

namespace {

constexpr char32_t border = U'\x01';

std::size_t sequenceLength(unsigned char lead)
{
    if (lead >= 0xf0)
        return 4;
    if (lead >= 0xe0)
        return 3;
    return lead >= 0xc0 ? 2 : 1;
}

/// Decodes the character at `at` and moves past it.
char32_t nextCharacter(std::string_view text, std::size_t& at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(at);
    const std::size_t length = sequenceLength(lead);
    if (length == 1 || at + length > text.size())
        return byte(at++);
    char32_t character = lead & (0xffU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xc0U) != 0x80)
            return byte(at++);
        character = (character << 6U) | (byte(at + i) & 0x3fU);
    }
    at += length;
    return character;
}

char32_t lowered(char32_t character)
{
    const auto within = [character](char32_t first, char32_t last) {
        return character >= first && character <= last;
    };
    if (within(U'A', U'Z') || (within(0xc0, 0xde) && character != 0xd7) || within(0x391, 0x3a9)
        || within(0x410, 0x42f))
        return character + 0x20;
    return within(0x400, 0x40f) ? character + 0x50 : character;
}

bool isSeparator(char32_t character)
{
    if (character < 0x80)
        return !((character >= U'0' && character <= U'9')
            || (character >= U'A' && character <= U'Z')
            || (character >= U'a' && character <= U'z'));
    return character == 0xa0 || (character >= 0x2000 && character <= 0x206f)
        || (character >= 0x3000 && character <= 0x303f)
        || (character >= 0xff00 && character <= 0xff0f);
}

/// The words, each between two borders.
std::vector<std::u32string> words(std::string_view text)
{
    std::vector<std::u32string> found;
    std::u32string word(1, border);
    const auto finish = [&] {
        if (word.size() > 1)
            found.push_back(word + border);
        word.assign(1, border);
    };
    for (std::size_t at = 0; at < text.size();) {
        const char32_t character = nextCharacter(text, at);
        if (isSeparator(character))
            finish();
        else
            word.push_back(lowered(character));
    }
    finish();
    return found;
}

/// FNV-1a over the characters, folded to a bucket.
class BucketHash {
public:
    explicit BucketHash(unsigned kind) { add(kind); }

    void add(char32_t character) { m_state = (m_state ^ character) * 0x100000001b3U; }
    void add(std::u32string_view characters)
    {
        for (const char32_t character : characters)
            add(character);
    }
    std::uint32_t bucket() const
    {
        const std::uint64_t spread = (m_state ^ (m_state >> 32U)) * 0x9e3779b97f4a7c15U;
        return static_cast<std::uint32_t>(spread >> 48U) % ngramBuckets;
    }

private:
    std::uint64_t m_state = 0xcbf29ce484222325U;
};

enum Kind : unsigned { Word, Pair, Characters };

void addCharacterRuns(std::u32string_view word, std::vector<std::uint32_t>& buckets)
{
    constexpr std::size_t shortest = 3;
    constexpr std::size_t longest = 5;
    for (std::size_t begin = 0; begin + shortest <= word.size(); ++begin) {
        BucketHash hash(Characters);
        const std::size_t end = std::min(begin + longest, word.size());
        for (std::size_t i = begin; i < end; ++i) {
            hash.add(word[i]);
            if (i + 1 - begin >= shortest)
                buckets.push_back(hash.bucket());
        }
    }
}

} // namespace

std::vector<std::uint32_t> ngrams(std::string_view text)
{
    std::vector<std::uint32_t> buckets;
    buckets.reserve(3 * text.size());
    const std::vector<std::u32string> found = words(text);
    for (std::size_t i = 0; i < found.size(); ++i) {
        BucketHash hash(Word);
        hash.add(found[i]);
        buckets.push_back(hash.bucket());
        if (i > 0) {
            BucketHash pair(Pair);
            pair.add(found[i - 1]);
            pair.add(found[i]);
            buckets.push_back(pair.bucket());
        }
        addCharacterRuns(found[i], buckets);
    }
    return buckets;
}

} // namespace metallm::embed
