/** In what two versions of a journey differ. */
@NullMarked
package dev.journey.compare;

import org.jspecify.annotations.NullMarked;
