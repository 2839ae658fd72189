/** What a journey map shows: personas, touchpoints, experiences, tactics and metrics. */
@NullMarked
package dev.journey.map;

import org.jspecify.annotations.NullMarked;
