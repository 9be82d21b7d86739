// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/net/httpposter.h"
#include "ui/state/studyjobs.h"

#include <filesystem>
#include <memory>
#include <string>

namespace metallm::ui {

struct EmbedRequest {
    std::string dataset{};
    std::string embedder{}; ///< as the command line has it
    net::HttpOptions http{}; ///< for an endpoint; holds the key, and goes with the job
};

/// Gives the data set of the study new contexts and loads it again. Fitted on the training part
/// that the data set names, as on the command line. What an endpoint has answered is kept.
Result<LoadedDataset> embedForWindow(
    const std::filesystem::path& file, const EmbedRequest& request, const RunContext& context);

/// Puts contexts that the data set had before into the study again, or takes away those that it has
/// where it had none (null), and loads it.
Result<LoadedDataset> restoreContexts(const std::filesystem::path& file, const std::string& dataset,
    const std::shared_ptr<const data::Contexts>& contexts, const RunContext& context);

} // namespace metallm::ui
