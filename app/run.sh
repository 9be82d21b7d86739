#!/usr/bin/env bash
# SPDX-FileCopyrightText: MetaLLM Workbench contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing (Debian 12), builds, and opens the workbench on the sample data. Without
# a display it makes the same analysis, its report and its pictures, in out/.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source app/packages.sh

installMissing
cmake --preset release
cmake --build --preset release
bin=build/release/bin

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  exec "$bin/metallm-workbench" --sample "$@"
fi

echo "No display here: making the sample's report and pictures in out/ instead."
mkdir -p out
study=out/sample.metallm
rm -f "$study" "$study-wal" "$study-shm"
"$bin/metallm" sample "$study"
"$bin/metallm" run "$study" --cost-weight 0.1
"$bin/metallm" frontier "$study" --at 0,0.1,0.5 --csv out/frontier.csv
"$bin/metallm" report "$study" -o out/report.html
QT_QPA_PLATFORM=offscreen "$bin/metallm-workbench" "$study" --screenshots out/screenshots

echo
echo "Study:     $PWD/$study"
echo "Report:    $PWD/out/report.html"
echo "Frontier:  $PWD/out/frontier.csv"
echo "Pictures:  $PWD/out/screenshots/"
