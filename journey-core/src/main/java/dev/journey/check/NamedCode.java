package dev.journey.check;

import java.util.Objects;
import java.util.stream.Stream;

/** A code that somebody's enum has, of which only the name and the severity are known here. */
record NamedCode(String name, Severity severity) implements Code {

    NamedCode {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(severity, "severity");
        if (name.isBlank()) {
            throw new IllegalArgumentException("name of a finding's code must not be blank: '" + name + "'");
        }
    }

    static Code of(String name, Severity severity) {
        Code code = new NamedCode(name, severity);
        return Stream.<Code>of(FindingCode.values())
                .filter(own -> own.name().equals(name))
                .findFirst()
                .orElse(code);
    }

    @Override
    public String toString() {
        return name;
    }
}
