package dev.journey.event;

import java.time.Instant;

/** One line of a customer's history: something the customer did, or something newly known about the customer. */
public sealed interface Entry permits Event, ProfileChange {

    /** When it happened, between the years 1678 and 2261. */
    Instant at();
}
