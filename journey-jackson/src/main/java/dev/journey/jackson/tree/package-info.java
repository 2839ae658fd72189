/** Documents as trees whose every value knows its place, so that a problem found late still points into the text. */
@NullMarked
package dev.journey.jackson.tree;

import org.jspecify.annotations.NullMarked;
