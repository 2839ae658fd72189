package dev.journey.examples.webshop;

import dev.journey.event.History;
import dev.journey.run.Replay;
import java.util.Optional;

/**
 * One customer of the log.
 *
 * @param history what the customer did; empty where nobody kept it
 * @param replay what the journey made of it
 */
public record Replayed(Optional<History> history, Replay replay) {}
