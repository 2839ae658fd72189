/**
 * Assertions in the manner of AssertJ about what users meet of the library: begin with
 * {@link dev.journey.testkit.assertion.JourneyAssertions}.
 */
@NullMarked
package dev.journey.testkit.assertion;

import org.jspecify.annotations.NullMarked;
