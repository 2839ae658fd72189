/** How values are written: each shape reads its part of a tree and writes it again; it knows no domain type. */
@NullMarked
package dev.journey.jackson.shape;

import org.jspecify.annotations.NullMarked;
