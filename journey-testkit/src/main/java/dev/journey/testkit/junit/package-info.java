/** Scenario files as dynamic tests, and journeys of files as parameters, for JUnit Jupiter as the user has it. */
@NullMarked
package dev.journey.testkit.junit;

import org.jspecify.annotations.NullMarked;
