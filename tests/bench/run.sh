#!/usr/bin/env bash
# SPDX-FileCopyrightText: MetaLLM Workbench contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the benchmark programs and prints every ratio: LinUCB, warm start, frontier and intervals
# against their plain formulations and this machine's own limits, import against the sqlite3 shell's
# .import, opening a study, slider, brush and scrubber in the window, and a price that is moved. Some
# minutes on a quiet machine; a timing is never a test.
#   tests/bench/run.sh [QUERIES]     size of the import (default 1000000 queries, 11 models, 2 GB of
#                                    disk; 100000 is done in a tenth of the time)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
source app/packages.sh
packages+=(sqlite3) # the shell to compare with
installMissing
cmake --preset ci >/dev/null
cmake --build --preset ci --target bench_linucb bench_frozen bench_scale bench_slider bench_whatif \
  bench_brush bench_watch metallm
tests=build/ci/tests

"$tests/bench_linucb" 2>/dev/null
"$tests/bench_frozen" 2>/dev/null
"$tests/bench_scale" build/ci/bin/metallm "${1:-1000000}"
QT_QPA_PLATFORM=offscreen "$tests/bench_slider"
QT_QPA_PLATFORM=offscreen "$tests/bench_whatif"
QT_QPA_PLATFORM=offscreen "$tests/bench_brush"
QT_QPA_PLATFORM=offscreen "$tests/bench_watch"
