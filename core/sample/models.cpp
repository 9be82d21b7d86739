// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/sample/models.h"

namespace metallm::sample {

namespace {

// Skills: billing, data, code, translation, accounting, policy, writing, troubleshooting.
constexpr ModelProfile profiles[]{
    {"gpt-4o", "OpenAI", 2.50, 10.00, 1.00, 85, 0.5, {1.2, 1.9, 1.1, 1.8, 2.2, 0.8, 0.8, 0.7}},
    {"gpt-4o-mini", "OpenAI", 0.15, 0.60, 1.10, 100, 0.4, {1.7, 0.9, 0.4, 0.8, 0.7, 0.8, 0.4, 0.4}},
    {"claude-3-5-sonnet", "Anthropic", 3.00, 15.00, 1.15, 65, 0.8,
        {1.0, 1.3, 2.4, 0.9, 1.0, 1.1, 2.3, 0.9}},
    {"claude-3-haiku", "Anthropic", 0.25, 1.25, 0.80, 120, 0.4,
        {0.7, 0.1, 0.0, 0.4, -0.3, 2.0, 0.9, 0.3}},
    {"titan-text-express", "Amazon Bedrock", 0.20, 0.60, 0.70, 60, 0.6,
        {0.3, -0.9, -1.3, -0.6, -1.2, 0.9, -0.2, -0.1}},
    {"llama-3-70b-instruct", "Amazon Bedrock", 2.65, 3.50, 1.20, 45, 0.6,
        {0.7, 0.5, 0.4, -0.1, 0.2, 0.4, 0.6, 1.9}},
    {"mistral-7b-instruct", "Amazon Bedrock", 0.15, 0.20, 0.90, 90, 0.3,
        {-0.1, -0.4, -0.6, 1.1, -0.9, 0.0, 0.0, -0.2}},
    {"gemma-7b-it", "Groq", 0.07, 0.07, 0.85, 600, 0.2,
        {-0.2, -0.8, -0.9, -0.1, -0.6, 0.0, -0.1, 0.3}},
};

} // namespace

std::span<const ModelProfile> modelProfiles()
{
    return profiles;
}

} // namespace metallm::sample
