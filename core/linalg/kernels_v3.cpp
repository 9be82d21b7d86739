// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#define METALLM_KERNELS v3
#define METALLM_VECTOR_BYTES 32
#define METALLM_KERNEL_NAME "AVX2"
#include "core/linalg/kernelloops.h"
