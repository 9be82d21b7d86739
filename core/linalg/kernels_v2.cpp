// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#define METALLM_KERNELS v2
#define METALLM_VECTOR_BYTES 16
#define METALLM_KERNEL_NAME "x86-64-v2"
#include "core/linalg/kernelloops.h"
