/** The parts of the web shop example: reading a log, taking its customers through a journey, telling what came of it. */
package dev.journey.examples.webshop;
