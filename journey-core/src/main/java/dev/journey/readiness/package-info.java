/** Whether the business is done with a stage as a whole, by its measured metrics; never said of one customer. */
@NullMarked
package dev.journey.readiness;

import org.jspecify.annotations.NullMarked;
