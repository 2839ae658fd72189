/** Mermaid's user journey diagrams as a format of journeys, which is only read. */
@NullMarked
package dev.journey.mermaid;

import org.jspecify.annotations.NullMarked;
