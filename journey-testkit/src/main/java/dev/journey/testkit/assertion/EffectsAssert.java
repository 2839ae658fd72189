package dev.journey.testkit.assertion;

import static java.util.stream.Collectors.toList;
import static java.util.stream.StreamSupport.stream;

import dev.journey.run.Effect;
import java.util.List;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about effects, beside all that AssertJ asks of lists.
 *
 * <pre>{@code
 * assertThat(step).effects().haveNames("moved", "follow-up-due").containFollowUp("cart-mail");
 * }</pre>
 */
public class EffectsAssert
        extends AbstractListAssert<EffectsAssert, List<? extends Effect>, Effect, ObjectAssert<Effect>> {

    static final Kind<EffectsAssert, List<? extends Effect>> KIND =
            Kind.<EffectsAssert, Effect>ofLists(EffectsAssert.class, EffectsAssert::new);

    /** Assertions about these effects. */
    public EffectsAssert(@Nullable List<? extends Effect> actual) {
        super(actual, EffectsAssert.class);
    }

    /** The effects have these names, in this order, and there is no other; fails for any other names. */
    public EffectsAssert haveNames(String... names) {
        List<String> expected = List.of(names);
        return expect(
                "to be named" + (expected.isEmpty() ? " nothing" : " " + String.join(", ", expected)),
                effects -> effects.stream().map(Effect::name).toList().equals(expected));
    }

    /** The customer entered this stage at the start; fails where the start is not among the effects. */
    public EffectsAssert containEntry(String stage) {
        return contain(
                "an entry into stage '" + stage + "'",
                Effect.Entered.class,
                entered -> entered.stage().equals(stage));
    }

    /** A move from one stage to another is among the effects; fails where none is. */
    public EffectsAssert containMove(String from, String to) {
        return expect(
                "to contain a move from stage '" + from + "' to '" + to + "'",
                effects -> Given.move(effects, from, to).isPresent());
    }

    /** The follow-up with this id is due; fails where it is not. */
    public EffectsAssert containFollowUp(String followUp) {
        return contain("follow-up '" + followUp + "'", Effect.FollowUpDue.class, Given.followUp(followUp));
    }

    /** The follow-ups that are due are these, in this order; fails where one is missing, or one more is due. */
    public EffectsAssert containOnlyFollowUps(String... followUps) {
        List<String> expected = List.of(followUps);
        return expect(
                "to contain "
                        + (expected.isEmpty() ? "no follow-up" : "only follow-ups " + String.join(", ", expected)),
                effects -> effects.stream()
                        .filter(Effect.FollowUpDue.class::isInstance)
                        .map(due -> ((Effect.FollowUpDue) due).followUp())
                        .toList()
                        .equals(expected));
    }

    /** A hand-off to the team with this id is due; fails where none is. */
    public EffectsAssert containHandOffTo(String team) {
        return contain("a hand-off to team '" + team + "'", Effect.HandOffDue.class, Given.handOffTo(team));
    }

    /** The conversion of a stage is reached; fails where none is. */
    public EffectsAssert containGoal() {
        return contain("a goal that was reached", Effect.GoalReached.class, goal -> true);
    }

    private <E extends Effect> EffectsAssert contain(String what, Class<E> type, Predicate<E> such) {
        return expect("to contain " + what, effects -> Given.any(effects, type, such));
    }

    private EffectsAssert expect(String expected, Predicate<List<? extends Effect>> holds) {
        isNotNull();
        if (!holds.test(actual)) {
            throw failure("%s", Wording.expecting("the effects", expected, "they are" + Given.words(actual)));
        }
        return myself;
    }

    @Override
    protected ObjectAssert<Effect> toAssert(Effect effect, String description) {
        return new ObjectAssert<>(effect).as(description);
    }

    @Override
    protected EffectsAssert newAbstractIterableAssert(Iterable<? extends Effect> effects) {
        return new EffectsAssert(stream(effects.spliterator(), false).collect(toList()));
    }
}
