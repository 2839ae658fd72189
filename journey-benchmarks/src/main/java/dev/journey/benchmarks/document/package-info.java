/** Whole journeys read, written and compiled. */
@NullMarked
package dev.journey.benchmarks.document;

import org.jspecify.annotations.NullMarked;
