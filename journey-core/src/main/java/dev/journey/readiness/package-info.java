/** Whether a stage as a whole is ready for the next step, told from measured metrics; never said of one customer. */
@NullMarked
package dev.journey.readiness;

import org.jspecify.annotations.NullMarked;
