/** The engine: what an event or the passing of time does to a customer, as a pure function of values. */
@NullMarked
package dev.journey.run;

import org.jspecify.annotations.NullMarked;
