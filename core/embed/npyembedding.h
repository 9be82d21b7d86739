// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/embed/embedder.h"

#include <filesystem>
#include <memory>

namespace metallm::embed {

/// Contexts that were computed elsewhere: a NumPy file with one row for each query, in the order of
/// the data set. Not fitted; taken as they stand, not scaled.
std::unique_ptr<Embedder> makeNpyEmbedding(std::filesystem::path file);

} // namespace metallm::embed
