/** What must be so for a customer to move on: conditions as plain data, without a line of code in them. */
@NullMarked
package dev.journey.condition;

import org.jspecify.annotations.NullMarked;
