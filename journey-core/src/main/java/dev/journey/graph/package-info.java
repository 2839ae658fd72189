/** The definition resolved: ids become numbers, patterns become look-ups, conditions become guards. Not exported. */
@NullMarked
package dev.journey.graph;

import org.jspecify.annotations.NullMarked;
