#!/usr/bin/env bash
# Puts faults into a copy of the engine, one at a time (scripts/mutants.txt), and proves that the cases and the random
# journeys notice each. Takes a quarter of an hour. Arguments: the number of seeds (2000 if there is none), and a part of
# the name of those faults that are to be tried (all if there is none).
set -euo pipefail
cd "$(dirname "$0")/.."

seeds=${1:-2000}
wanted=${2:-}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
git checkout-index -a --prefix="$work/"

core=$work/journey-core/src/main/java/dev/journey
tests='ConformanceTest,PropertiesTest,ExperimentTest'
missed=0

run_tests() {
    (cd "$work" && ./mvnw -B -ntp -q test -pl journey-core,journey-jackson,journey-testkit -am \
        -Dtest="$tests" -DfailIfNoTests=false -Dsurefire.failIfNoSpecifiedTests=false \
        -Djourney.seeds="$seeds" > "$work/log" 2>&1)
}

if ! run_tests; then
    echo "the tests fail without any fault:"
    tail -n 40 "$work/log"
    exit 1
fi

while IFS= read -r name && IFS= read -r file && IFS= read -r before && IFS= read -r after; do
    if [[ $name != *"$wanted"* ]]; then
        continue
    fi
    text=$(< "$core/$file")
    if [[ $text != *"$before"* ]]; then
        echo "STALE   $name: $file has no '$before'"
        missed=1
        continue
    fi
    printf '%s\n' "${text/"$before"/"$after"}" > "$core/$file"
    if run_tests; then
        echo "MISSED  $name"
        missed=1
    elif grep -q 'COMPILATION ERROR' "$work/log"; then
        echo "BROKEN  $name: does not compile"
        missed=1
    else
        echo "caught  $name: $(grep -c '^\[ERROR\]   [A-Z]' "$work/log") tests fail"
    fi
    printf '%s\n' "$text" > "$core/$file"
done < <(grep -v '^#' scripts/mutants.txt)

exit $missed
