#!/usr/bin/env bash
# The three jobs of notebooks/ by this program and by R (data.table, ggplot2, yaml), in turn: equal numbers, lines, seconds.
#   bash tests/Indicators.Benchmarks/peers/run.sh [rounds, default 5]
# Needs: apt install r-cran-data.table r-cran-ggplot2 r-cran-yaml r-cran-svglite
set -euo pipefail
cd "$(dirname "$0")/../../.."
rounds=${1:-5}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export INDICATORS_DATABASE="$folder/observations.db"
lines() { cat "$@" | grep -cvE '^\s*(#|//|$)'; }
cs() { dotnet run --no-build "notebooks/$1.cs" -- "${@:2}"; }
r() { (cd tests/Indicators.Benchmarks/peers && Rscript "$1.R" ../../../data "$2"); }
# Wall and processor seconds of a command, as "wall processor".
TIMEFORMAT='%R %U %S'
timed() { { time "$@" >/dev/null 2>&1; } 2>&1 | awk '{ printf "%.2f %.2f\n", $1, $2 + $3 }'; }
best() { sort -n | awk '{ w = w == "" || $1 < w ? $1 : w; p = p == "" || $2 < p ? $2 : p } END { printf "%.2f wall, %.2f processor", w, p }'; }

arguments() {
  case $1 in
    batch-compare) echo 2014 2017 "$2" ;;
    *) echo "$2" ;;
  esac
}

# The first run of a script builds it, and the first of all imports the data; that is told apart from the job.
for job in batch-compare batch-criteria trend-charts; do
  echo "$job, building the script: $(timed dotnet build "notebooks/$job.cs" -v q) (wall processor)"
done
for job in batch-compare batch-criteria trend-charts; do
  echo "$job, first run, importing: $(timed cs "$job" $(arguments "$job" "$folder/ours-$job"))"
done

for job in batch-compare batch-criteria trend-charts; do
  for _ in $(seq "$rounds"); do
    timed cs "$job" $(arguments "$job" "$folder/ours-$job") >>"$folder/$job.here"
    timed r "$job" "$folder/theirs-$job" >>"$folder/$job.there"
  done
  echo "$job: $(lines "notebooks/$job.cs") lines, $(best <"$folder/$job.here"); R: $(lines tests/Indicators.Benchmarks/peers/lists.R "tests/Indicators.Benchmarks/peers/$job.R") lines, $(best <"$folder/$job.there")"
done
Rscript tests/Indicators.Benchmarks/peers/compare.R "$folder/ours-batch-compare" "$folder/theirs-batch-compare" area,indicator
Rscript tests/Indicators.Benchmarks/peers/compare.R "$folder/ours-batch-criteria" "$folder/theirs-batch-criteria" area,list_year
echo "charts: $(find "$folder/ours-trend-charts" -name '*.svg' | wc -l) here, $(find "$folder/theirs-trend-charts" -name '*.svg' | wc -l) in R"
