#!/usr/bin/env bash
# SPDX-FileCopyrightText: MetaLLM Workbench contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing (Debian 12), builds with warnings as errors, and runs every test.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source app/packages.sh

installMissing
cmake --preset ci
cmake --build --preset ci
ctest --preset ci --parallel 2
if [ ! -d "${METALLM_SHARED:-../shared}/datasets" ]; then
  echo "NOTE: no shared data beside the checkout: every test on real data was SKIPPED."
fi
echo "All tests passed."
