/** Whole journeys read and written. */
@NullMarked
package dev.journey.benchmarks.document;

import org.jspecify.annotations.NullMarked;
