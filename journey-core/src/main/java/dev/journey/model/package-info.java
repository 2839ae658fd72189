/** The definition of a customer journey: personas, touchpoints, stages and the transitions between them. */
@NullMarked
package dev.journey.model;

import org.jspecify.annotations.NullMarked;
