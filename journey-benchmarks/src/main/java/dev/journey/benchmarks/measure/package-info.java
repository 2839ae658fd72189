/** Customers counted. */
@NullMarked
package dev.journey.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
