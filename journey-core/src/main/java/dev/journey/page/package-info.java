/** The journey map as a page that people put on the wall, and its pictures: HTML and SVG that need nothing else. */
@NullMarked
package dev.journey.page;

import org.jspecify.annotations.NullMarked;
