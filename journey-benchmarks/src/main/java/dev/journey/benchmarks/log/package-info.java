/** Lines of events read into a log, and lines of effects written. */
@NullMarked
package dev.journey.benchmarks.log;

import org.jspecify.annotations.NullMarked;
