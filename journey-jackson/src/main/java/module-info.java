/** JSON and YAML for the definitions, events, progress and effects of {@code dev.journey}. */
module dev.journey.jackson {
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.yaml;
    requires transitive dev.journey;

    exports dev.journey.jackson;

    // The wire records are package-private; Jackson calls their constructors.
    opens dev.journey.jackson to
            com.fasterxml.jackson.databind;
}
