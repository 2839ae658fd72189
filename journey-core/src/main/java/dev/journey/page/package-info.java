/**
 * The journey map as a page that people put on the wall, what was measured as a page that tells where customers are lost,
 * and pictures: HTML and SVG that need nothing else.
 */
@NullMarked
package dev.journey.page;

import org.jspecify.annotations.NullMarked;
