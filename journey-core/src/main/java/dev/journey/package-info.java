/**
 * Customer journeys as immutable values.
 *
 * <p>The packages build on one another; each uses only those before it: {@code event}, {@code condition},
 * {@code readiness}, {@code scenario}, {@code map}, {@code plan}, {@code model}, {@code template}, {@code run}, {@code measure},
 * {@code view}, {@code check}, {@code compare}, and on top {@code render} and {@code codec}.
 * {@link dev.journey.model.Journey} is where to begin.
 */
@LibraryStyle
@NullMarked
package dev.journey;

import org.jspecify.annotations.NullMarked;
