#!/usr/bin/env bash
# Proves that a project outside this repository can use the library, on the class path and on the module path: compiles
# and runs the README's code blocks, the first journey and the JUnit test of a rule of it.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The local repository starts empty: what is not installed here and not published is not found.
maven() {
    ./mvnw -B -ntp -q -Dmaven.repo.local="$work/repository" "$@"
}

# The Java code block of the README with this number, as a file of the shop's package.
readme_block() {
    echo "package shop;"
    awk -v wanted="$1" '/^```java$/ { inside = ++block == wanted; next } /^```$/ { inside = 0 } inside' README.md
}

version=$(sed -n '/<version>/ { s:.*<version>\(.*\)</version>.*:\1:p; q }' pom.xml)
maven install -DskipTests -pl journey-core,journey-jackson -am

for project in core jackson; do
    for path in class-path module-path; do
        echo "A project with journey-$project $version, on the $path"
        shop=$work/$project-$path
        cp -R "scripts/outside-project/$project" "$shop"
        mkdir -p "$shop"/src/{main,test}/java/shop
        readme_block 1 > "$shop/src/main/java/shop/FirstJourney.java"
        readme_block 2 > "$shop/src/test/java/shop/ConsiderationTest.java"
        if [[ $path == module-path ]]; then
            mv "$shop/module-info.java" "$shop/src/main/java"
        fi
        maven test -f "$shop" -Djourney.version="$version"
    done
done
