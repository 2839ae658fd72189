/** Progress of customers, to be kept in a column of a database. */
@NullMarked
package dev.journey.benchmarks.progress;

import org.jspecify.annotations.NullMarked;
