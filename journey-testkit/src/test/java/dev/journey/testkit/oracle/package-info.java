/**
 * A second engine, written from the small print of the format alone, to hold the first one against. It is as naive as
 * can be: it keeps every event, asks every condition by its definition over all of them, and finds deadlines by trying
 * every instant at which something could end. It shares the definition with the engine, and no line of code.
 */
@NullMarked
package dev.journey.testkit.oracle;

import org.jspecify.annotations.NullMarked;
