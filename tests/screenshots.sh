#!/usr/bin/env bash
# SPDX-FileCopyrightText: MetaLLM Workbench contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Draws every panel of the workbench as a customer may see it: light, dark, German and Chinese, each
# at 1280x800 and at 200 % of that. Usage: bash tests/screenshots.sh FOLDER [STUDY]
# The program is the one built by app/run.sh or tests/run.sh, or METALLM_WORKBENCH.
set -euo pipefail
folder=${1:?usage: bash tests/screenshots.sh FOLDER [STUDY]}
subject=${2:---sample}
build=$(cd "$(dirname "${BASH_SOURCE[0]}")/../build" 2>/dev/null && pwd || true)
for program in "${METALLM_WORKBENCH:-}" "$build/ci/bin/metallm-workbench" "$build/release/bin/metallm-workbench"; do
  [ -x "$program" ] && break
done
[ -x "$program" ] || { echo "No program is built: run bash app/run.sh first, or set METALLM_WORKBENCH." >&2; exit 1; }

export QT_QPA_PLATFORM=offscreen
for scale in 1 2; do
  for look in light dark; do
    QT_SCALE_FACTOR=$scale "$program" "$subject" --theme "$look" --size 1280x800 \
      --screenshots "$folder/$look-${scale}00"
  done
  for language in de zh_CN; do
    QT_SCALE_FACTOR=$scale "$program" "$subject" --language "$language" --theme light --size 1280x800 \
      --screenshots "$folder/$language-${scale}00"
  done
done
echo "$(find "$folder" -name '*.png' | wc -l) pictures in $folder"
