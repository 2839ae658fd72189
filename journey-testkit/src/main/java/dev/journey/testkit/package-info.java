/** Random journeys and random histories by seed: what one never thought of, again and again the same. */
@NullMarked
package dev.journey.testkit;

import org.jspecify.annotations.NullMarked;
