/** JSON and YAML with Jackson; {@link dev.journey.jackson.JourneyModule} is for mappers of one's own. */
@NullMarked
package dev.journey.jackson;

import org.jspecify.annotations.NullMarked;
