/**
 * Customer journeys as immutable values.
 *
 * <p>The packages build on one another; each uses only those before it: {@code event}, {@code condition},
 * {@code readiness}, {@code scenario}, {@code map}, {@code plan}, {@code model}, {@code template}, {@code run}, {@code measure},
 * {@code view}, {@code check}, {@code compare}, and on top {@code render} and {@code codec}.
 * {@link dev.journey.model.Journey} is where to begin.
 */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        depluralize = true,
        depluralizeDictionary = {"alias:aliases", "addresses:addresses"},
        get = "*",
        from = "like",
        add = "*",
        put = "*")
@NullMarked
package dev.journey;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
