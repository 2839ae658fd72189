/** Worked examples of Journey, each a program to run and to read. */
package dev.journey.examples;
