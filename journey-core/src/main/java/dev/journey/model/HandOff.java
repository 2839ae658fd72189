package dev.journey.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who is told when a customer enters a stage, so that somebody takes over.
 *
 * <pre>{@code
 * HandOff.to("sales").withNote("call within a day")
 * }</pre>
 */
@Value.Immutable
public abstract sealed class HandOff permits ImmutableHandOff {

    HandOff() {}

    /** A hand-off to a team. */
    public static HandOff to(String team) {
        return ImmutableHandOff.of(team);
    }

    /** The team that takes over. */
    @Value.Parameter
    public abstract String to();

    /** What the team is asked to do. */
    public abstract Optional<String> note();

    /** This hand-off, with what the team is asked to do. */
    public HandOff withNote(String note) {
        return ImmutableHandOff.builder().like(this).note(note).build();
    }
}
