package dev.journey.testkit.assertion;

import dev.journey.event.AttributeValue;
import dev.journey.model.Journey;
import dev.journey.run.JourneyEngine;
import dev.journey.run.Progress;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about where a customer stands.
 *
 * <pre>{@code
 * assertThat(anna)
 *         .explainedBy(engine)
 *         .isIn("consideration")
 *         .hasNextDeadlineAt(Instant.parse("2026-01-15T09:00:00Z"));
 * }</pre>
 */
public class ProgressAssert extends ValueAssert<ProgressAssert, Progress> {

    static final Kind<ProgressAssert, Progress> KIND =
            new Kind<>(ProgressAssert.class, Progress.class, ProgressAssert::new);

    private Optional<JourneyEngine> engine = Optional.empty();

    /** Assertions about this progress. */
    public ProgressAssert(@Nullable Progress actual) {
        super(actual, ProgressAssert.class);
    }

    @Override
    String subject(Progress progress) {
        return "customer '" + progress.customer() + "'";
    }

    @Override
    String why(Progress progress) {
        return engine.map(known -> Why.stays(known, progress)).orElse("");
    }

    /** Asks nothing: failures about the stage and the deadline say why, in the words of this engine. */
    public ProgressAssert explainedBy(JourneyEngine explaining) {
        engine = Optional.of(explaining);
        return this;
    }

    /** The customer is in this stage, or in one of the others; fails in any other stage. */
    public ProgressAssert isIn(String stage, String... others) {
        return expect(
                "to be in stage " + Wording.either(stage, others),
                oneOf(stage, others),
                progress -> "is in stage " + Wording.of(progress.stage()) + " since " + progress.enteredAt());
    }

    /** The customer is in none of these stages; fails in each of them. */
    public ProgressAssert isNotIn(String stage, String... others) {
        return expect(
                "not to be in stage " + Wording.either(stage, others),
                oneOf(stage, others).negate(),
                progress -> "is in stage " + Wording.of(progress.stage()) + " since " + progress.enteredAt());
    }

    private static Predicate<Progress> oneOf(String stage, String... others) {
        return progress ->
                progress.stage().equals(stage) || Arrays.asList(others).contains(progress.stage());
    }

    /** The progress is that of the customer with this id; fails for another customer. */
    public ProgressAssert isOfCustomer(String customer) {
        return expectEqual("id", customer, Progress::customer);
    }

    /** The progress belongs to this version of this journey; fails for another journey or version. */
    public ProgressAssert isOf(Journey journey) {
        return expect(
                "to be in " + version(journey.version(), journey.id()),
                progress -> progress.journey().equals(journey.id()) && progress.version() == journey.version(),
                progress -> "is in " + version(progress.version(), progress.journey()));
    }

    private static String version(int version, String journey) {
        return "version " + version + " of journey '" + journey + "'";
    }

    /** The customer started the journey, the last time, at this instant; fails for any other. */
    public ProgressAssert startedAt(Instant instant) {
        return expectEqual("start", instant, Progress::startedAt);
    }

    /** The customer entered the stage at this instant; fails for any other. */
    public ProgressAssert enteredAt(Instant instant) {
        return expectEqual("entry into the stage", instant, Progress::enteredAt);
    }

    /** The progress was last changed at this instant; fails for any other. */
    public ProgressAssert changedAt(Instant instant) {
        return expectEqual("last change", instant, Progress::changedAt);
    }

    /** The engine next needs to be asked at this instant; fails for any other, and where there is no deadline. */
    public ProgressAssert hasNextDeadlineAt(Instant instant) {
        return expect(
                "to have the next deadline at " + instant,
                progress -> progress.nextDeadline().equals(Optional.of(instant)),
                ProgressAssert::deadline);
    }

    /** Time alone changes nothing any more; fails where there is a deadline. */
    public ProgressAssert hasNoNextDeadline() {
        return expect(
                "to have no next deadline", progress -> progress.nextDeadline().isEmpty(), ProgressAssert::deadline);
    }

    private static String deadline(Progress progress) {
        return progress.nextDeadline().map(at -> "has it at " + at).orElse("has none");
    }

    /** The customer has gathered exactly so many points; fails for more and for fewer. */
    public ProgressAssert hasScore(long points) {
        return expectEqual("score", points, Progress::score);
    }

    /** This attribute of the customer's profile has this value; fails for another value, and where it is not known. */
    public ProgressAssert hasProfile(String attribute, AttributeValue value) {
        return expectEqual(
                "'" + attribute + "'",
                Optional.of(value),
                progress -> Optional.ofNullable(progress.profile().get(attribute)));
    }

    /** This attribute of the customer's profile is not known; fails for any value. */
    public ProgressAssert hasNoProfile(String attribute) {
        return expectEqual(
                "'" + attribute + "'",
                Optional.empty(),
                progress -> Optional.ofNullable(progress.profile().get(attribute)));
    }

    /**
     * Leads to what the transitions out of the stage lack.
     *
     * @throws IllegalStateException if no engine was given to explain it
     */
    public final ExplanationAssert explanation() {
        JourneyEngine explaining = engine.orElseThrow(() ->
                new IllegalStateException("an explanation of a progress needs an engine; say explainedBy(engine)"));
        return lead(ExplanationAssert.KIND, explaining::explain);
    }
}
