// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/import/formats/csvtable.h"
#include "core/import/formats/formats.h"

namespace metallm::importer {

namespace {

bool isTable(const Glimpse& look)
{
    return look.hasColumns({"prompt_id", "model_id", "prompt", "label"});
}

// `label` is whether the model was right.
Mapping mapping(const Glimpse& look)
{
    Mapping result;
    result.queryId = "prompt_id";
    result.text = "prompt";
    result.domain = look.hasColumns({"category"}) ? "category" : "";
    result.model = look.hasColumns({"model_name"}) ? "model_name" : "model_id";
    result.score = "label";
    return result;
}

} // namespace

Format embedLlmFormat()
{
    return {
        {"embedllm", "EmbedLLM CSV: prompt_id, model_id, prompt, label (1 = the model was right)"},
        [](const FileSet& files) { return mostFit(files, isTable) ? Fit::Sure : Fit::None; },
        readTables, mapping};
}

} // namespace metallm::importer
