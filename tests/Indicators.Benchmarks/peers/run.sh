#!/usr/bin/env bash
# The three jobs of notebooks/ by this program and by R (data.table, ggplot2, yaml), one after the other: seconds, lines, equal numbers.
#   bash tests/Indicators.Benchmarks/peers/run.sh
set -euo pipefail
cd "$(dirname "$0")/../../.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export INDICATORS_DATABASE="$folder/observations.db"
lines() { cat "$@" | grep -cvE '^\s*(#|//|$)'; }
timed() { local begin=$EPOCHREALTIME; "$@" >/dev/null; awk -v a="$begin" -v b="$EPOCHREALTIME" 'BEGIN { printf "%.1f", b - a }'; }
cs() { dotnet run "notebooks/$1.cs" -- "${@:2}"; }
r() { (cd tests/Indicators.Benchmarks/peers && Rscript "$1.R" ../../../data "$2"); }

# The first run of a script builds it; that is no part of the job.
cs batch-compare 2014 2017 "$folder/first.csv"
cs batch-criteria "$folder/first.csv"
cs trend-charts "$folder/first" >/dev/null
rm -f "$INDICATORS_DATABASE"*

echo "job: seconds here, seconds in R; lines here, lines in R (lists.R counted with each)"
for job in batch-compare batch-criteria trend-charts; do
  case $job in
    batch-compare) ours=(2014 2017 "$folder/ours-$job") ;;
    *) ours=("$folder/ours-$job") ;;
  esac
  here=$(timed cs "$job" "${ours[@]}")
  there=$(timed r "$job" "$folder/theirs-$job")
  echo "$job: $here, $there; $(lines "notebooks/$job.cs"), $(lines "tests/Indicators.Benchmarks/peers/lists.R" "tests/Indicators.Benchmarks/peers/$job.R")"
done
Rscript tests/Indicators.Benchmarks/peers/compare.R "$folder/ours-batch-compare" "$folder/theirs-batch-compare" area,indicator
Rscript tests/Indicators.Benchmarks/peers/compare.R "$folder/ours-batch-criteria" "$folder/theirs-batch-criteria" area,list_year
