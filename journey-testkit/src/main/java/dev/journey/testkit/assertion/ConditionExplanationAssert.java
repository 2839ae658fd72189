package dev.journey.testkit.assertion;

import dev.journey.condition.EventPattern;
import dev.journey.run.ConditionExplanation;
import dev.journey.run.Evidence;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about what a condition has and lacks.
 *
 * <pre>{@code
 * assertThat(engine.explain(anna))
 *         .transition("shows-interest")
 *         .condition()
 *         .hasCounted(1)
 *         .isMissing(2)
 *         .restsOn(Instant.parse("2026-01-01T09:05:00Z"));
 * }</pre>
 */
public class ConditionExplanationAssert extends ValueAssert<ConditionExplanationAssert, ConditionExplanation> {

    static final Kind<ConditionExplanationAssert, ConditionExplanation> KIND =
            new Kind<>(ConditionExplanationAssert.class, ConditionExplanation.class, ConditionExplanationAssert::new);

    /** Assertions about this explanation. */
    public ConditionExplanationAssert(@Nullable ConditionExplanation actual) {
        super(actual, ConditionExplanationAssert.class);
    }

    @Override
    String subject(ConditionExplanation explanation) {
        return "the condition";
    }

    /** The condition holds; fails where it does not. */
    public ConditionExplanationAssert holds() {
        return expect("to hold", ConditionExplanation::satisfied, ConditionExplanationAssert::instead);
    }

    /** The condition does not hold; fails where it does. */
    public ConditionExplanationAssert doesNotHold() {
        return expect("not to hold", explanation -> !explanation.satisfied(), ConditionExplanationAssert::instead);
    }

    /** The condition counts events, and so many are there; fails for another number, and where it counts none. */
    public ConditionExplanationAssert hasCounted(long events) {
        return expect(
                "to have counted " + events,
                explanation -> explanation instanceof ConditionExplanation.Count count && count.actual() == events,
                ConditionExplanationAssert::instead);
    }

    /**
     * The condition counts events, and exactly so many more are needed; fails for another number, and where it counts
     * none or there are too many.
     */
    public ConditionExplanationAssert isMissing(long events) {
        return expect(
                "to be missing " + events,
                explanation -> Counts.isMissing(explanation, events),
                ConditionExplanationAssert::instead);
    }

    /** As {@link #isMissing(long)}, and they must come before this instant; fails for another one, and for none. */
    public ConditionExplanationAssert isMissing(long events, Instant before) {
        return expect(
                "to be missing " + events + " before " + before,
                explanation -> Counts.isMissing(explanation, events, before),
                ConditionExplanationAssert::instead);
    }

    /** The condition counts events, and so many are there too many; fails for another number, and for too few. */
    public ConditionExplanationAssert hasTooMany(long events) {
        return expect(
                "to have " + events + " too many",
                explanation -> Counts.hasTooMany(explanation, events),
                ConditionExplanationAssert::instead);
    }

    /** The condition is a length of time that is over at this instant; fails for any other instant and condition. */
    public ConditionExplanationAssert isDueAt(Instant instant) {
        return expect(
                "to be due at " + instant,
                explanation -> explanation instanceof ConditionExplanation.Lasting lasting
                        && lasting.due().equals(Optional.of(instant)),
                ConditionExplanationAssert::instead);
    }

    /** The condition compares, and this is what it found, texts in quotes; fails for anything else, and for nothing. */
    public ConditionExplanationAssert hasFound(String value) {
        return expect(
                "to have found " + value,
                explanation -> explanation instanceof ConditionExplanation.Compared compared
                        && compared.actual().equals(Optional.of(value)),
                ConditionExplanationAssert::instead);
    }

    /** The condition is a sequence, of which so many places are taken; fails for another number and condition. */
    public ConditionExplanationAssert hasTaken(int places) {
        return expect(
                "to have taken " + places,
                explanation ->
                        explanation instanceof ConditionExplanation.InOrder sequence && sequence.taken() == places,
                ConditionExplanationAssert::instead);
    }

    /** The condition is a sequence, in which this event is to come next; fails for another one, and for none. */
    public ConditionExplanationAssert expectsNext(EventPattern pattern) {
        return expect(
                "to expect " + pattern + " next",
                explanation -> explanation instanceof ConditionExplanation.InOrder sequence
                        && sequence.next().equals(Optional.of(pattern)),
                ConditionExplanationAssert::instead);
    }

    /** The condition rests on events at these instants, in this order, and on no other; fails for any others. */
    public ConditionExplanationAssert restsOn(Instant... instants) {
        List<Instant> expected = List.of(instants);
        return expect(
                "to rest on events at " + expected,
                explanation -> explanation.evidence().stream()
                        .map(Evidence::at)
                        .toList()
                        .equals(expected),
                ConditionExplanationAssert::evidence);
    }

    /**
     * The condition rests on the events with these ids, in this order, and on no other; fails for any others, and where
     * no ids are known because no history was explained.
     */
    public ConditionExplanationAssert restsOn(String... ids) {
        List<Optional<String>> expected =
                List.of(ids).stream().map(Optional::of).toList();
        return expect(
                "to rest on events " + List.of(ids),
                explanation -> explanation.evidence().stream()
                        .map(Evidence::id)
                        .toList()
                        .equals(expected),
                ConditionExplanationAssert::evidence);
    }

    /** The text is this; fails for any other. */
    public ConditionExplanationAssert says(String text) {
        return expectEqual("text", text, ConditionExplanation::toString);
    }

    /** Leads to a part of a condition made of others, from 0; fails where there is no such part. */
    public final ConditionExplanationAssert part(int index) {
        return lead(
                KIND,
                "to have part " + index,
                explanation -> index >= 0 && index < parts(explanation).size()
                        ? Optional.of(parts(explanation).get(index))
                        : Optional.empty(),
                explanation -> "it has " + parts(explanation).size() + " parts: " + explanation);
    }

    private static List<ConditionExplanation> parts(ConditionExplanation explanation) {
        return explanation instanceof ConditionExplanation.Composed composed ? composed.parts() : List.of();
    }

    private static String instead(ConditionExplanation explanation) {
        return "it says: " + explanation;
    }

    private static String evidence(ConditionExplanation explanation) {
        return "it rests on" + Wording.lines(explanation.evidence());
    }
}
