#!/usr/bin/env bash
# SPDX-FileCopyrightText: MetaLLM Workbench contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The durability test in full: 50 kills at random moments of import, embedding, price edit and save,
# and a disk that really is full: a file system of 4 MB in memory, mounted for this test alone. That
# needs root, or a system that lets users make namespaces; elsewhere a quota stands in for it. Run
# tests/run.sh before, which builds the test and runs it shortened.
#   tests/durability.sh [KILLS]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export METALLM_KILLS=${1:-50} QT_QPA_PLATFORM=offscreen
test=$PWD/build/ci/tests/tst_durability
disk=$(mktemp -d)
trap 'rmdir "$disk"' EXIT

own=(unshare --mount)
[ "$(id -u)" -eq 0 ] || own+=(--map-root-user)
if "${own[@]}" mount -t tmpfs -o size=4m none "$disk" 2>/dev/null; then
  "${own[@]}" bash -c 'mount -t tmpfs -o size=4m none "$1" && METALLM_SMALL_DISK=$1 "$2"' - \
    "$disk" "$test"
else
  echo "NOTE: no file system can be mounted here: the full disk is a quota instead (SKIPPED: tmpfs)."
  "$test"
fi
