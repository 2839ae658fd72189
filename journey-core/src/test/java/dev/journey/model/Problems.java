package dev.journey.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What tests expect to be wrong with a definition. */
final class Problems {

    private Problems() {}

    /** Expects exactly these problems, in order: code, path and message of each. */
    static void assertProblems(Journey.Builder journey, String... expected) {
        assertThatThrownBy(journey::build)
                .isInstanceOfSatisfying(
                        InvalidJourneyException.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(problem -> problem.code() + " " + problem)
                                .containsExactly(expected));
    }
}
