/** Laws that a journey must keep, tried on thousands of random histories; and which parts of a journey tests reach. */
@NullMarked
package dev.journey.testkit.law;

import org.jspecify.annotations.NullMarked;
