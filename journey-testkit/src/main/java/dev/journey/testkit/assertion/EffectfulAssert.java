package dev.journey.testkit.assertion;

import dev.journey.run.Effect;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Assertions about what gives effects. */
abstract class EffectfulAssert<SELF extends EffectfulAssert<SELF, ACTUAL>, ACTUAL> extends ValueAssert<SELF, ACTUAL> {

    /** Why the customer moved and stays; empty where no engine was given to say so. */
    Optional<Function<ACTUAL, String>> explained = Optional.empty();

    EffectfulAssert(@Nullable ACTUAL actual, Class<?> self) {
        super(actual, self);
    }

    abstract List<Effect> effects(ACTUAL value);

    /** What came about, such as {@code it gives nothing}. */
    String instead(ACTUAL value) {
        return "it gives" + Given.words(effects(value));
    }

    @Override
    final String why(ACTUAL value) {
        return explained.map(why -> why.apply(value)).orElse("");
    }

    /** Leads to the effects, in order. */
    public final EffectsAssert effects() {
        return lead(EffectsAssert.KIND, this::effects);
    }

    /**
     * The customer went from one stage to another; fails where no move did just that. Leads to the first move that did.
     */
    public final MoveAssert moved(String from, String to) {
        return lead(
                MoveAssert.KIND,
                "to move the customer from stage '" + from + "' to '" + to + "'",
                value -> Given.move(effects(value), from, to),
                this::instead);
    }

    /** The customer did not change stages; fails for each move, also for one into the same stage. */
    public SELF doesNotMove() {
        return gives("not to move the customer", effects -> !Given.any(effects, Effect.Moved.class));
    }

    /** The follow-up with this id is due; fails where it is not, also where it is postponed or suppressed. */
    public SELF givesOut(String followUp) {
        return gives(
                "to give out follow-up '" + followUp + "'",
                effects -> Given.any(effects, Effect.FollowUpDue.class, Given.followUp(followUp)));
    }

    /** The follow-up with this id is due at this instant; fails where it is not due, or at another instant only. */
    public SELF givesOut(String followUp, Instant at) {
        return gives(
                "to give out follow-up '" + followUp + "' at " + at,
                effects -> Given.any(
                        effects,
                        Effect.FollowUpDue.class,
                        Given.followUp(followUp).and(due -> due.at().equals(at))));
    }

    /** The follow-up with this id is not due; fails where it is. */
    public SELF doesNotGiveOut(String followUp) {
        return gives(
                "not to give out follow-up '" + followUp + "'",
                effects -> !Given.any(effects, Effect.FollowUpDue.class, Given.followUp(followUp)));
    }

    /** The follow-up with this id waits for the end of the quiet hours at this instant; fails where it does not. */
    public SELF postpones(String followUp, Instant until) {
        return gives(
                "to postpone follow-up '" + followUp + "' until " + until,
                effects -> Given.any(
                        effects,
                        Effect.Postponed.class,
                        postponed -> postponed.followUp().equals(followUp)
                                && postponed.until().equals(until)));
    }

    /** The follow-up with this id is not sent because this cap forbids it; fails where that is not so. */
    public SELF suppresses(String followUp, String cap) {
        return gives(
                "to suppress follow-up '" + followUp + "' by cap '" + cap + "'",
                effects -> Given.any(
                        effects,
                        Effect.Suppressed.class,
                        suppressed -> suppressed.followUp().equals(followUp)
                                && suppressed.cap().equals(cap)));
    }

    /** The team with this id is to take over; fails where it is not. */
    public SELF handsOffTo(String team) {
        return gives(
                "to hand off to team '" + team + "'",
                effects -> Given.any(effects, Effect.HandOffDue.class, Given.handOffTo(team)));
    }

    /** No team is to take over; fails where one is. */
    public SELF doesNotHandOff() {
        return gives("not to hand off to a team", effects -> !Given.any(effects, Effect.HandOffDue.class));
    }

    /** The conversion of a stage is reached; fails where none is. */
    public SELF reachesGoal() {
        return gives("to reach a goal", effects -> Given.any(effects, Effect.GoalReached.class));
    }

    /** A conversion of this kind is reached; fails where none is, or only one of another kind or of none. */
    public SELF reachesGoal(String kind) {
        return gives(
                "to reach goal '" + kind + "'",
                effects -> Given.any(effects, Effect.GoalReached.class, Given.goal(kind)));
    }

    /** No conversion is reached; fails where one is. */
    public SELF doesNotReachGoal() {
        return gives("not to reach a goal", effects -> !Given.any(effects, Effect.GoalReached.class));
    }

    private SELF gives(String expected, Predicate<List<Effect>> holds) {
        return expect(expected, value -> holds.test(effects(value)), this::instead);
    }
}
