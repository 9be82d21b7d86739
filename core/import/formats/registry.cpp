// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/import/formats/csvtable.h"
#include "core/import/formats/formats.h"
#include "core/import/formats/tidy.h"

namespace metallm::importer {

const std::vector<Format>& allFormats()
{
    static const std::vector<Format> formats{tidyFormat(), routerBenchFormat(), routeLlmFormat(),
        judgementsFormat(), paretoBanditFormat(), llmRouterFormat(), routerDcFormat(),
        llmRouterBenchFormat(), llmRouterBenchTableFormat(), routerArenaFormat(), frugalFormat(),
        frugalQueriesFormat(), embedLlmFormat(), promptfooFormat(), promptfooCsvFormat(),
        openAiEvalsFormat(), lmEvalFormat(), helmFormat(), inspectFormat(), openAiBatchFormat(),
        vwDsjsonFormat(), wideCsvFormat(), longCsvFormat()};
    return formats;
}

} // namespace metallm::importer
