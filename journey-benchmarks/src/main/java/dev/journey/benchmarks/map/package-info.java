/** Maps: checked and drawn. */
@NullMarked
package dev.journey.benchmarks.map;

import org.jspecify.annotations.NullMarked;
