/** What is wrong with a journey, or poor about it: named rules and what they find. */
@NullMarked
package dev.journey.check;

import org.jspecify.annotations.NullMarked;
