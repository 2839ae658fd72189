/** What is to become better: pain points, the opportunities in them, and who does what until when. */
@NullMarked
package dev.journey.plan;

import org.jspecify.annotations.NullMarked;
