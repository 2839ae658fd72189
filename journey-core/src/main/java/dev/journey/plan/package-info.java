/**
 * What is to become better: pain points, the opportunities in them, and who does what until when.
 *
 * <p>These values may be incomplete while they are written. That ids are slugs and there once, that what is named is
 * there and that numbers are in their ranges is checked by the journey that takes them in.
 */
@NullMarked
package dev.journey.plan;

import org.jspecify.annotations.NullMarked;
