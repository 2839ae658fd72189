package dev.journey.testkit.assertion;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** An assertion that fails, and what it says. */
final class Failure {

    private Failure() {}

    /** Fails with exactly these lines, after an empty one. */
    static void fails(ThrowingCallable assertion, String... lines) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(assertion)
                .withMessage("%s", "\n" + String.join("\n", lines));
    }

    /** Fails as AssertJ does where there is nothing to ask about. */
    static void failsOnNull(ThrowingCallable assertion) {
        fails(assertion, "Expecting actual not to be null");
    }
}
