// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#define METALLM_KERNELS v4
#define METALLM_VECTOR_BYTES 64
#define METALLM_KERNEL_NAME "AVX-512"
#include "core/linalg/kernelloops.h"
