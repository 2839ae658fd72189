/** Two versions of a journey, told apart. */
@NullMarked
package dev.journey.compare;

import org.jspecify.annotations.NullMarked;
