/** Journeys and measures as text and pictures. */
@NullMarked
package dev.journey.render;

import org.jspecify.annotations.NullMarked;
