// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/data/dataset.h"

#include <algorithm>

namespace metallm::data {

bool hasTexts(const Dataset& dataset)
{
    return std::ranges::any_of(dataset.texts, [](const std::string& text) { return !text.empty(); });
}

int modelIndex(const Dataset& dataset, const std::string& name)
{
    const auto found = std::ranges::find(dataset.models, name, &ModelInfo::name);
    return found == dataset.models.end() ? -1 : static_cast<int>(found - dataset.models.begin());
}

} // namespace metallm::data
