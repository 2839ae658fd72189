/** The engine beside hand-written code, state machines and rule engines, on the reference workload. */
@NullMarked
package dev.journey.benchmarks.engine;

import org.jspecify.annotations.NullMarked;
