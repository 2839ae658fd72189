#!/usr/bin/env bash
# Proves that a project outside this repository can use the library, on the class path and on the module path: compiles
# and runs the README's code blocks, the first journey and the JUnit test of a rule of it, and the tests and files of the
# page on testing, and sends random journeys through every format and back: ten thousand, or as many as are asked for.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The local repository starts empty: what is not installed here and not published is not found.
maven() {
    ./mvnw -B -ntp -q -Dmaven.repo.local="$work/repository" "$@"
}

# Writes the Java code block of a page that holds this class, as a file of the shop's package, into a folder.
java_class() {
    {
        echo "package shop;"
        awk -v wanted="class $2 " '
            /^```java$/ { inside = 1; block = ""; next }
            /^```$/ { if (inside && index(block, "\n" wanted)) printf "%s", block; inside = 0 }
            inside { block = block $0 "\n" }' "$1"
    } > "$3/$2.java"
}

# Writes the YAML code blocks of a page that say in their first line which file they are, into a project.
yaml_files() {
    mkdir -p "$2/src/test/resources/scenarios"
    awk -v project="$2" '
        /^```yaml$/ { getline; file = /^# src\// ? project "/" $2 : ""; next }
        /^```$/ { file = "" }
        file { print > file }' "$1"
}

version=$(sed -n '/<version>/ { s:.*<version>\(.*\)</version>.*:\1:p; q }' pom.xml)
maven install -DskipTests -pl journey-core,journey-jackson,journey-testkit -am

for project in core jackson testkit; do
    for path in class-path module-path; do
        echo "A project with journey-$project $version, on the $path"
        shop=$work/$project-$path
        cp -R "scripts/outside-project/$project" "$shop"
        mkdir -p "$shop"/src/{main,test}/java/shop
        java_class README.md FirstJourney "$shop/src/main/java/shop"
        if [[ $project == testkit ]]; then
            for class in ConsiderationStoryTest ScenarioFilesTest BuyingTest AssertionsTest RandomHistoriesTest LawsTest \
                CoverageTest; do
                java_class docs/testing.md "$class" "$shop/src/test/java/shop"
            done
            yaml_files docs/testing.md "$shop"
            sed 's/^package .*/package shop;\n\nimport dev.journey.testkit.*;/' \
                journey-testkit/src/test/java/dev/journey/testkit/RoundTripsTest.java \
                > "$shop/src/test/java/shop/RoundTripsTest.java"
        else
            java_class README.md ConsiderationTest "$shop/src/test/java/shop"
        fi
        if [[ $path == module-path ]]; then
            mv "$shop/module-info.java" "$shop/src/main/java"
        fi
        scope=$([[ $path == module-path ]] && echo compile || echo test)
        # On the class path the build itself sends ten thousand journeys round.
        round_trips=$([[ $path == module-path ]] && echo "${1:-10000}" || echo 100)
        maven test -f "$shop" -Djourney.version="$version" -Dtestkit.scope="$scope" -Djourney.roundTrips="$round_trips"
        if [[ $project == testkit && $path == class-path ]]; then
            echo "The same with JUnit 5"
            maven test -f "$shop" -Djourney.version="$version" -Djunit.version=5.14.4 \
                -Djourney.roundTrips=100
        fi
    done
done
