// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/formats/format.h"

namespace metallm::importer {

// One function a format; what each is stands in its FormatInfo.
Format routerBenchFormat();
Format routeLlmFormat();
Format judgementsFormat();
Format paretoBanditFormat();
Format llmRouterFormat();
Format routerDcFormat();
Format llmRouterBenchFormat();
Format llmRouterBenchTableFormat();
Format routerArenaFormat();
Format frugalFormat();
Format frugalQueriesFormat();
Format embedLlmFormat();
Format promptfooFormat();
Format promptfooCsvFormat();
Format openAiEvalsFormat();
Format lmEvalFormat();
Format helmFormat();
Format inspectFormat();
Format openAiBatchFormat();
Format vwDsjsonFormat();

} // namespace metallm::importer
