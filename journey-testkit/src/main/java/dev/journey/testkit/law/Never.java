package dev.journey.testkit.law;

import dev.journey.run.Cause;
import java.util.Objects;
import java.util.Optional;

/** The beginning of a law about events of one type: {@code never("complaint").leadsStraightTo("advocacy")}. */
public final class Never {

    private final String event;

    Never(String event) {
        this.event = Objects.requireNonNull(event, "event");
    }

    /** No such event is what moves a customer into this stage. */
    public Law leadsStraightTo(String stage) {
        Objects.requireNonNull(stage, "stage");
        return new StatedLaw(event + " never leads straight to " + stage, life -> broken(life, stage)).about(event);
    }

    private Optional<String> broken(Life life, String stage) {
        return Moves.into(stage, life)
                .filter(move ->
                        move.moved().by() == Cause.EVENT && move.moment().isEvent(event))
                .findFirst()
                .map(move -> event + " at " + move.moment().at() + " moves the customer from "
                        + move.moved().from() + " to " + stage + " by transition '"
                        + move.moved().transition() + "'");
    }
}
