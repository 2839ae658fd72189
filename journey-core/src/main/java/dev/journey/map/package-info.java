/**
 * What a journey map shows: personas, touchpoints, experiences, tactics and metrics.
 *
 * <p>These values may be incomplete while they are written. That ids are slugs and there once, that what is named is
 * there and that numbers are in their ranges is checked by the journey that takes them in.
 */
@NullMarked
package dev.journey.map;

import org.jspecify.annotations.NullMarked;
