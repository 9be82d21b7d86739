// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#define METALLM_ENVELOPE walkEnvelopes2
#include "core/frontier/envelopeloops.h"
