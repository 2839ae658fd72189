/** Stage models in common use as ready-made data, models of one's own, and how any two map onto each other. */
@NullMarked
package dev.journey.template;

import org.jspecify.annotations.NullMarked;
