/**
 * JSON and YAML with Jackson; {@link dev.journey.jackson.JourneyModule} is for mappers of one's own,
 * {@link dev.journey.jackson.CloudEvents} and {@link dev.journey.jackson.SegmentCalls} for what other systems write.
 */
@NullMarked
package dev.journey.jackson;

import org.jspecify.annotations.NullMarked;
