// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/embed/embedder.h"

#include <filesystem>
#include <memory>

namespace metallm::embed {

/// Contexts that were computed elsewhere: a .npy or .npz file, or JSON Lines (importer/vectorfile.h
/// says which), with one vector for each query: in the order of the data set or, where the file
/// names ids, by id; further ids are left alone. `array` names one of a .npz, empty = the only one
/// that fits. Not fitted; taken as they stand, not scaled.
std::unique_ptr<Embedder> makeFileEmbedding(std::filesystem::path file, std::string array = {});

} // namespace metallm::embed
