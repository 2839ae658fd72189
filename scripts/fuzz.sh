#!/usr/bin/env bash
# Lets a fuzzer that watches which code is reached spoil the files of format 1, for every codec: the
# only outcomes may be a value, or a problem with its place. Arguments: the seconds for each codec (60 if there is none).
# Needs a JDK and a network, to fetch the fuzzer.
set -euo pipefail
cd "$(dirname "$0")/.."

seconds=${1:-60}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

version=$(sed -n 's:.*<jazzer.version>\(.*\)</jazzer.version>.*:\1:p' pom.xml)
for artifact in jazzer jazzer-api; do
    ./mvnw -B -ntp -q dependency:copy -Dartifact="com.code-intelligence:$artifact:$version" -DoutputDirectory="$work"
done
./mvnw -B -ntp -q -pl journey-jackson -am test-compile dependency:build-classpath -Dmdep.outputFile="$work/class-path"
classes=journey-jackson/target/test-classes:journey-jackson/target/classes
corpus=journey-jackson/src/test/resources/format-1

codecs=$(grep -hc . journey-{core,jackson}/src/main/resources/META-INF/services/* | paste -sd+ | bc)
for ((codec = 0; codec < codecs; codec++)); do
    mkdir "$work/$codec"
    java -Djourney.codec="$codec" -cp "$work/*:$classes:$(< "$work/class-path")" com.code_intelligence.jazzer.Jazzer \
        --target_class=dev.journey.jackson.FuzzTarget --instrumentation_includes='dev.journey.**' \
        --reproducer_path="$work" -artifact_prefix="$work/" -max_total_time="$seconds" -max_len=20000 -seed=1 \
        "$work/$codec" "$corpus" > "$work/log" 2>&1 || { tail -n 60 "$work/log"; exit 1; }
    echo "codec $codec: $(grep -E '^#[0-9]+.*DONE' "$work/log")"
done
