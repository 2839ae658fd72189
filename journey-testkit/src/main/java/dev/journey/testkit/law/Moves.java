package dev.journey.testkit.law;

import dev.journey.run.Effect;
import java.util.stream.Stream;

/**
 * The moves of a life, each with the moment that made it.
 *
 * @param moment what happened
 * @param moved the move that it made
 */
record Moves(Moment moment, Effect.Moved moved) {

    static Stream<Moves> into(String stage, Life life) {
        life.journey().stage(stage);
        return life.moments().stream()
                .flatMap(moment -> moment.effects(Effect.Moved.class).map(moved -> new Moves(moment, moved)))
                .filter(move -> move.moved().to().equals(stage));
    }
}
