package dev.journey.testkit.assertion;

import dev.journey.run.Cause;
import dev.journey.run.Effect;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Assertions about one move of a customer. */
public class MoveAssert extends ValueAssert<MoveAssert, Effect.Moved> {

    static final Kind<MoveAssert, Effect.Moved> KIND =
            new Kind<>(MoveAssert.class, Effect.Moved.class, MoveAssert::new);

    /** Assertions about this move. */
    public MoveAssert(Effect.@Nullable Moved actual) {
        super(actual, MoveAssert.class);
    }

    @Override
    String subject(Effect.Moved moved) {
        return "the move from stage '" + moved.from() + "' to '" + moved.to() + "'";
    }

    /** This made the customer move; fails for any other cause. */
    public MoveAssert by(Cause cause) {
        return expectEqual("cause", cause, Effect.Moved::by);
    }

    /** The transition with this id moved the customer; fails for any other transition. */
    public MoveAssert with(String transition) {
        return expectEqual("transition", transition, Effect.Moved::transition);
    }

    /** The customer moved at this instant; fails for any other. */
    public MoveAssert at(Instant instant) {
        return expectEqual("instant", instant, Effect.Moved::at);
    }
}
