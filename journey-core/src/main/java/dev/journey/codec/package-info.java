/** How journeys and what belongs to them are read and written: formats plug in, the core knows none of them. */
@NullMarked
package dev.journey.codec;

import org.jspecify.annotations.NullMarked;
