/** Runs benchmarks of any subject and tells how the contenders of each row compare. */
@NullMarked
package dev.journey.benchmarks;

import org.jspecify.annotations.NullMarked;
