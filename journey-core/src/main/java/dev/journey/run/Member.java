package dev.journey.run;

import dev.journey.graph.Memory;
import dev.journey.graph.StageNode;

/** One customer of a {@link Crowd}, at rest. */
final class Member extends Situation {

    private static final long[] NOTHING = {};

    /** What is remembered in numbers, as {@link Memory} lays it out without the deadline; nobody else has this array. */
    long[] numbers = NOTHING;

    Member(StageNode stage) {
        super(stage);
    }
}
