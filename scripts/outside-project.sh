#!/usr/bin/env bash
# Proves that a project outside this repository can use the library, on the class path and on the module path.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The local repository starts empty: what is not installed here and not published is not found.
maven() {
    ./mvnw -B -ntp -q -Dmaven.repo.local="$work/repository" "$@"
}

version=$(sed -n '/<version>/ { s:.*<version>\(.*\)</version>.*:\1:p; q }' pom.xml)
maven install -DskipTests -pl journey-core,journey-jackson -am

for project in core jackson; do
    for path in class-path module-path; do
        echo "A project with journey-$project $version, on the $path"
        cp -R "scripts/outside-project/$project" "$work/$project-$path"
        if [[ $path == module-path ]]; then
            mv "$work/$project-$path/module-info.java" "$work/$project-$path/src/main/java"
        fi
        maven test -f "$work/$project-$path" -Djourney.version="$version"
    done
done
