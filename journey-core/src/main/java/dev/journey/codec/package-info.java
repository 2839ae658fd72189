/** How journeys and what belongs to them are read and written: formats plug in as services. */
@NullMarked
package dev.journey.codec;

import org.jspecify.annotations.NullMarked;
