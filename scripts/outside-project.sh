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

# The Java code block of the README that holds this class, as a file of the shop's package.
readme_class() {
    echo "package shop;"
    awk -v wanted="class $1 " '
        /^```java$/ { inside = 1; block = ""; next }
        /^```$/ { if (inside && index(block, "\n" wanted)) printf "%s", block; inside = 0 }
        inside { block = block $0 "\n" }' README.md
}

version=$(sed -n '/<version>/ { s:.*<version>\(.*\)</version>.*:\1:p; q }' pom.xml)
maven install -DskipTests -pl journey-core,journey-jackson -am

for project in core jackson; do
    for path in class-path module-path; do
        echo "A project with journey-$project $version, on the $path"
        shop=$work/$project-$path
        cp -R "scripts/outside-project/$project" "$shop"
        mkdir -p "$shop"/src/{main,test}/java/shop
        readme_class FirstJourney > "$shop/src/main/java/shop/FirstJourney.java"
        readme_class ConsiderationTest > "$shop/src/test/java/shop/ConsiderationTest.java"
        if [[ $path == module-path ]]; then
            mv "$shop/module-info.java" "$shop/src/main/java"
        fi
        maven test -f "$shop" -Djourney.version="$version"
    done
done
