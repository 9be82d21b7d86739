#!/usr/bin/env bash
# SPDX-FileCopyrightText: MetaLLM Workbench contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Rows a second of `metallm import` and of the sqlite3 shell's .import of the same outcomes into an
# equal table with its index, three times in turn; prints the ratio of the medians.
#   tests/bench/import.sh METALLM QUERIES
set -euo pipefail
metallm=$1
queries=$2
if ! command -v sqlite3 >/dev/null; then
  echo "import: SKIPPED, there is no sqlite3 shell here (apt-get install sqlite3)"
  exit 0
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/tidy"
awk -v n="$queries" -v data="$folder/tidy" 'BEGIN {
  srand(1)
  print "query_id,split,domain,text,label" >(data "/queries.csv")
  print "query_id,model,score,input_tokens,output_tokens,cost_usd,latency_s" >(data "/outcomes.csv")
  for (i = 1; i <= n; ++i) {
    print "q" i ",,d" i % 8 ",What is the answer to question number " i "?," >(data "/queries.csv")
    for (k = 1; k <= 11; ++k)
      printf "q%d,model-%d,%d,%d,%d,%.8f,%.3f\n", i, k, rand() < 0.6, 20 + rand() * 200,
        20 + rand() * 400, rand() / 100, rand() * 5 >(data "/outcomes.csv")
  } }'
cat >"$folder/shell.sql" <<SQL
PRAGMA journal_mode = WAL;
CREATE TABLE outcomes(query_id TEXT, model TEXT, score REAL, input_tokens REAL, output_tokens REAL,
  cost_usd REAL, latency_s REAL, PRIMARY KEY(query_id, model)) WITHOUT ROWID;
.mode csv
.import --skip 1 $folder/tidy/outcomes.csv outcomes
SQL

seconds() { # of processor time, of a command
  local TIMEFORMAT='%U %S'
  { time "$@" >/dev/null 2>"$folder/errors"; } 2>&1 | awk '{ print $1 + $2 }'
}
for turn in 1 2 3; do
  rm -f "$folder"/*.metallm* "$folder"/*.db*
  ours[turn]=$(seconds "$metallm" import "$folder/study.metallm" --quiet "$folder/tidy")
  shell[turn]=$(seconds sqlite3 "$folder/plain.db" ".read $folder/shell.sql")
done
printf '%s\n' "${ours[@]}" | sort -n | sed -n 2p >"$folder/ours"
printf '%s\n' "${shell[@]}" | sort -n | sed -n 2p >"$folder/shell"
awk -v n="$queries" -v a="$(cat "$folder/ours")" -v b="$(cat "$folder/shell")" 'BEGIN {
  printf "import: %d outcomes; metallm (with queries, lint, hash) %.2f s, %.2f M rows/s; " \
    "sqlite3 .import (outcomes alone) %.2f s, %.2f M rows/s; ratio %.2f\n",
    11 * n, a, 11e-6 * n / a, b, 11e-6 * n / b, b / a }'
