#!/usr/bin/env bash
# Runs every test. Installs through apt what tests need and is missing (with sudo when not root).
#   bash tests/run.sh          a fixed share of the long campaigns (fuzzing, kills, simulations), under 10 minutes
#   bash tests/run.sh --full   the stated counts; their figures stand in tests/README.md
# The last line is "N passed, N failed, N skipped"; the exit code is 1 when anything failed.
set -uo pipefail
cd "$(dirname "$0")/.."

case "${1-}" in
  "") ;;
  --full) export INDICATORS_FULL=1 ;;
  *) echo "usage: bash tests/run.sh [--full]" >&2; exit 2 ;;
esac

# What the tests use, by the program or file that shows it is there.
missing=()
compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || missing+=(postgresql)
command -v chromium >/dev/null || missing+=(chromium)
compgen -G '/usr/lib/*/librsvg-2.so.2' >/dev/null || missing+=(librsvg2-2)
if ! command -v soffice >/dev/null || [ ! -e /usr/lib/libreoffice/program/libswlo.so ]; then missing+=(libreoffice-writer); fi
if ! command -v soffice >/dev/null || [ ! -e /usr/lib/libreoffice/program/libsclo.so ]; then missing+=(libreoffice-calc); fi
command -v pdftoppm >/dev/null || missing+=(poppler-utils)
[ -e /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf ] || missing+=(fonts-dejavu-core)
if [ ${#missing[@]} -gt 0 ]; then
  echo "Installing: ${missing[*]}"
  as_root=()
  [ "$(id -u)" -eq 0 ] || as_root=(sudo)
  if ! { "${as_root[@]}" apt-get update -qq && DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}"; } >/tmp/indicators-apt.log 2>&1; then
    echo "Could not install all of them (see /tmp/indicators-apt.log); tests that need them are left out and say so."
  fi
fi

results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT

passed=0 failed=0 skipped=0
# One compiler for all projects: the analyzers warm up once and not seventeen times.
dotnet build Indicators.sln -warnaserror -v q -nologo -p:UseSharedCompilation=true
built=$?

# The program that acceptance tests start hundreds of times, compiled ahead as in a release, takes half as long. Where
# that compiler cannot be had it runs as it was built.
if [ "$built" -eq 0 ] && dotnet build src/Indicators.Cli -v q -nologo -p:CompileAhead=true -p:UseSharedCompilation=true >/dev/null 2>&1; then
  cp src/Indicators.Cli/bin/Debug/net10.0/*.dll tests/Indicators.Acceptance/bin/Debug/net10.0/
fi
dotnet build-server shutdown --vbcscompiler >/dev/null 2>&1
if [ "$built" -ne 0 ]; then
  echo "0 passed, 1 failed"
  exit 1
fi

dotnet test Indicators.sln --no-build --nologo -v q --logger trx --logger "console;verbosity=minimal" --results-directory "$results"
code=$?

counters=$(cat "$results"/*.trx 2>/dev/null | grep -o '<Counters [^>]*>')
add() { local n=0 v; for v in $(grep -o " $1=\"[0-9]*\"" <<<"$counters" | grep -o '[0-9]\+'); do n=$((n + v)); done; echo "$n"; }
total=$(add total); executed=$(add executed); passed=$(add passed)
failed=$((executed - passed)); skipped=$((total - executed))

# The packages are built and used by --full alone: the release builds behind them take minutes.
if [ "${INDICATORS_FULL:-}" = 1 ]; then
  if bash tests/pack.sh; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
fi

# A crashed test host or a test project that did not build leaves no trx: that is a failure too.
if [ "$code" -ne 0 ] && [ "$failed" -eq 0 ]; then failed=1; fi
[ "$passed" -gt 0 ] || failed=$((failed > 0 ? failed : 1))

if [ "$skipped" -gt 0 ]; then
  echo "Left out, with the reason:"
  cat "$results"/*.trx | tr '\n' ' ' | grep -o '<UnitTestResult [^>]*outcome="NotExecuted"[^>]*>.\{0,400\}' \
    | sed -E 's/.*testName="([^"]*)".*<Message>([^<]*)<.*/  \1: \2/' | sort -u | head -40
fi
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
