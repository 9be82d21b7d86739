// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/data/dataset.h"

#include "core/util/largearray.h"

#include <algorithm>

namespace metallm::data {

OutcomeMatrix outcomeMatrix(Eigen::Index queries, Eigen::Index models)
{
    OutcomeMatrix matrix(queries, models);
    adviseLargePages(matrix.data(), static_cast<std::size_t>(matrix.size()) * sizeof(double));
    return matrix;
}

bool hasTexts(const Dataset& dataset)
{
    return std::ranges::any_of(
        dataset.texts, [](const std::string& text) { return !text.empty(); });
}

int modelIndex(const Dataset& dataset, const std::string& name)
{
    const auto found = std::ranges::find(dataset.models, name, &ModelInfo::name);
    return found == dataset.models.end() ? -1 : static_cast<int>(found - dataset.models.begin());
}

} // namespace metallm::data
