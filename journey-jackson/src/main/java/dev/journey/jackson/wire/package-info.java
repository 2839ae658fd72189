/** The domain types as files write them: a wire record for each, and the table that knows them all. */
@NullMarked
package dev.journey.jackson.wire;

import org.jspecify.annotations.NullMarked;
