package dev.journey.mermaid;

import dev.journey.codec.Location;
import java.util.List;
import java.util.Optional;

/**
 * What a user journey diagram says.
 *
 * @param location where it begins
 * @param title what it is called
 * @param description what {@code accTitle} and {@code accDescr} say, without what is the title
 * @param sections in order; the first has no name where tasks stand before the first section
 */
record Diagram(Location location, Optional<Words> title, Optional<Words> description, List<Section> sections) {

    /** A text, and where it stands. */
    record Words(Location location, String text) {}

    /** A section; without a name where it is that of the tasks before the first one. */
    record Section(Location location, Optional<Words> name, List<Task> tasks) {}

    /** A task with its score and those who do it. */
    record Task(Words name, int score, List<Words> people) {}
}
