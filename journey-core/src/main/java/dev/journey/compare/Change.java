package dev.journey.compare;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One thing in which a newer version of a journey differs from an older one. */
public sealed interface Change {

    /** The path of what belongs to the journey itself and to nothing in it. */
    String JOURNEY = "journey";

    /**
     * What differs, by kind and id, such as {@code stages.awareness}, {@code stages.awareness.tactics.seo} or, of a
     * change of order, {@code stages}; {@code journey} for the journey itself.
     */
    String path();

    /**
     * The newer version has something more.
     *
     * @param path what
     * @param words what it says, attribute by attribute
     */
    record Added(String path, String words) implements Change {

        /** Checks that nothing is missing. */
        public Added {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(words, "words");
        }

        /** Such as {@code + touchpoints.home (channel website)}. */
        @Override
        public String toString() {
            return "+ " + path + inBrackets(words);
        }
    }

    /**
     * The newer version lacks something.
     *
     * @param path what
     * @param words what it said, attribute by attribute
     */
    record Removed(String path, String words) implements Change {

        /** Checks that nothing is missing. */
        public Removed {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(words, "words");
        }

        /** Such as {@code - touchpoints.home (channel website)}. */
        @Override
        public String toString() {
            return "- " + path + inBrackets(words);
        }
    }

    /**
     * An attribute says something else.
     *
     * @param path of what it is the attribute
     * @param attribute its name, such as {@code objective}
     * @param before what the older version says, in words; empty where it says nothing
     * @param after what the newer version says, in words; empty where it says nothing
     */
    record Changed(String path, String attribute, Optional<String> before, Optional<String> after) implements Change {

        /** Checks that nothing is missing. */
        public Changed {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(attribute, "attribute");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }

        /** Such as {@code ~ stages.awareness: objective 'be found' -> 'be loved'}. */
        @Override
        public String toString() {
            return "~ " + path + ": " + attribute + " " + before.orElse("nothing") + " -> " + after.orElse("nothing");
        }
    }

    /**
     * The same things stand in another order; what was added or removed is left out of both orders.
     *
     * @param path the kind of things, such as {@code transitions}
     * @param before their ids in the older version
     * @param after their ids in the newer version
     * @param matters whether more than the looks of it depend on the order: that of stages, follow-ups and caps, and of
     *     transitions with equal priority
     */
    record Reordered(String path, List<String> before, List<String> after, boolean matters) implements Change {

        /** Copies the lists. */
        public Reordered {
            Objects.requireNonNull(path, "path");
            before = List.copyOf(Objects.requireNonNull(before, "before"));
            after = List.copyOf(Objects.requireNonNull(after, "after"));
        }

        /** Such as {@code ~ stages: order awareness, trial -> trial, awareness}. */
        @Override
        public String toString() {
            return "~ " + path + ": order " + String.join(", ", before) + " -> " + String.join(", ", after)
                    + (matters ? "" : " (changes nothing else)");
        }
    }

    /**
     * Something changed, and yet the version number is not higher, so that nobody can tell the two apart by it.
     *
     * @param older the number of the older version
     * @param newer the number of the newer version
     */
    record VersionNotRaised(int older, int newer) implements Change {

        @Override
        public String path() {
            return JOURNEY;
        }

        /** Such as {@code ! journey: version 3 -> 3 must rise, for something changed}. */
        @Override
        public String toString() {
            return "! " + path() + ": version " + older + " -> " + newer + " must rise, for something changed";
        }
    }

    private static String inBrackets(String words) {
        return words.isEmpty() ? "" : " (" + words + ")";
    }
}
