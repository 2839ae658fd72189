/**
 * Stories of one customer, told and checked step by step, with time in the hands of the test.
 * {@link dev.journey.testkit.scenario.Story} tells them in Java, {@link dev.journey.testkit.scenario.Scenarios} runs those
 * of files.
 */
@NullMarked
package dev.journey.testkit.scenario;

import org.jspecify.annotations.NullMarked;
