/**
 * Stories of one customer that somebody expects to come out in a certain way: data, which a marketer can write in a file
 * and a build can run. {@code dev.journey.testkit.scenario} runs them.
 */
@NullMarked
package dev.journey.scenario;

import org.jspecify.annotations.NullMarked;
