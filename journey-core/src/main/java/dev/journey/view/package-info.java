/** A journey seen from one side: as a funnel, through the eyes of one persona, in the stages of another model. */
@NullMarked
package dev.journey.view;

import org.jspecify.annotations.NullMarked;
