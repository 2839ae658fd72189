package dev.journey.run;

import static dev.journey.condition.Conditions.allOf;
import static dev.journey.condition.Conditions.distinct;
import static dev.journey.condition.Conditions.inactiveFor;
import static dev.journey.condition.Conditions.occurred;
import static dev.journey.condition.Conditions.sequence;
import static dev.journey.condition.Conditions.sum;
import static dev.journey.run.Cases.at;
import static dev.journey.run.Cases.event;
import static java.time.Duration.ofDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.condition.Condition;
import dev.journey.condition.Length;
import dev.journey.condition.Remembered;
import dev.journey.condition.Remembered.DatedValue;
import dev.journey.event.AttributeValue;
import dev.journey.event.Channel;
import dev.journey.event.Event;
import dev.journey.event.EventTime;
import dev.journey.model.Cap;
import dev.journey.model.Ending;
import dev.journey.model.FollowUp;
import dev.journey.model.Journey;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Snapshots that somebody has changed: each is refused in words that name the customer, what is wrong, and the fix. */
class InvalidSnapshotTest {

    private static final Instant ENTERED = at("2026-01-02");
    private static final Instant CHANGED = at("2026-01-04");
    private static final AttributeValue ONE = AttributeValue.of(1);

    /** By rank, after the count of stop: count, distinct, instants, last, sequence, sum, values. */
    private static final Condition EVERYTHING = allOf(
            occurred("x").atLeast(3),
            distinct("v", "x").atLeast(1),
            occurred("x").atLeast(2).within(ofDays(7)),
            inactiveFor(ofDays(30)),
            sequence("x", "y").spanning(ofDays(7)),
            sum("v", "x").greaterThan(5),
            sum("v", "x").greaterThan(5).within(ofDays(7)));

    private static final JourneyEngine ENGINE = JourneyEngine.of(Journey.builder("case")
            .keep(2)
            .remember(2)
            .cap(Cap.of(Channel.EMAIL, 2, Length.parse("P7D")))
            .stage("a")
            .stage(
                    "b",
                    stage -> stage.followUp(FollowUp.builder("mail")
                            .when(inactiveFor(ofDays(9)))
                            .channel(Channel.EMAIL)
                            .build()))
            .stage("end", stage -> stage.ends(Ending.GOAL).followUp(FollowUp.of("bye", inactiveFor(ofDays(9)))))
            .transition("a", "b", occurred("go"))
            .transition("b", "a", EVERYTHING)
            .transition("b", "end", occurred("stop"))
            .build());

    private static final Snapshot GOOD = good(event("go", "2026-01-02"));

    private static Snapshot good(Event moving) {
        Progress anna = ENGINE.start("anna", at("2026-01-01")).progress();
        anna = ENGINE.advance(anna, moving).progress();
        return ENGINE.advance(anna, event("z", "2026-01-04")).progress().snapshot();
    }

    @SuppressWarnings("unchecked") // the canonical constructor makes the same record
    private static <R extends Record> R with(R record, String component, Object value) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        try {
            Object[] arguments = new Object[components.length];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = components[i].getName().equals(component)
                        ? value
                        : components[i].getAccessor().invoke(record);
            }
            Class<?>[] types =
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return (R) record.getClass().getConstructor(types).newInstance(arguments);
        } catch (InvocationTargetException thrown) {
            throw (RuntimeException) thrown.getCause();
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError(impossible.getMessage(), impossible);
        }
    }

    private static Snapshot visit(String component, Object value) {
        return with(GOOD, "visit", with(GOOD.visit(), component, value));
    }

    private static Snapshot slot(int rank, Remembered content) {
        return visit("remembered", List.of(new Snapshot.Slot(rank, content)));
    }

    private static Set<AttributeValue> numbers(int howMany) {
        return IntStream.range(0, howMany)
                .mapToObj(AttributeValue::of)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static DatedValue dated(String at) {
        return new DatedValue(at(at), ONE);
    }

    static Stream<Arguments> impossible() {
        Instant before = at("2026-01-01T12:00:00Z");
        Instant after = at("2026-01-05");
        return Stream.of(
                Arguments.of(
                        with(GOOD, "journey", "shop"),
                        "belongs to version 1 of journey 'shop', but the engine runs version 1 of 'case'"),
                Arguments.of(visit("stage", "bb"), "names unknown stage 'bb'; known: a, b, end"),
                Arguments.of(visit("alsoEntered", List.of("c")), "names unknown stage 'c'; known: a, b, end"),
                Arguments.of(
                        with(GOOD, "recentIds", List.of("e1", "e2", "e3")),
                        "holds 3 event ids, but the journey remembers 2"),
                Arguments.of(
                        visit("movesByTime", 10_001),
                        "was moved 10001 times by time alone, but at most 10000 are no loop"),
                Arguments.of(
                        visit("followUps", Map.of("post", Optional.empty())),
                        "names follow-up 'post', which is not asked in stage 'b'"),
                Arguments.of(
                        visit("followUps", Map.of("mail", Optional.of(ENTERED))),
                        "says that follow-up 'mail' waits until 2026-01-02T00:00:00Z, which is before the last change,"
                                + " 2026-01-04T00:00:00Z"),
                Arguments.of(
                        with(GOOD, "caps", Map.of("cap-2", List.of(ENTERED))),
                        "names cap 'cap-2', which the journey does not have"),
                Arguments.of(
                        with(GOOD, "caps", Map.of("cap-1", List.of(ENTERED, ENTERED, ENTERED))),
                        "fills cap 'cap-1', which must hold at most 2 instants: 3"),
                Arguments.of(
                        with(GOOD, "caps", Map.of("cap-1", List.of(CHANGED, ENTERED))),
                        "fills cap 'cap-1', which must hold instants in the order in which they leave its window:"
                                + " 2026-01-04T00:00:00Z before 2026-01-02T00:00:00Z"),
                Arguments.of(
                        with(GOOD, "caps", Map.of("cap-1", List.of(after))),
                        "fills cap 'cap-1', which must hold instants from 1678-01-01T00:00:00Z to"
                                + " 2026-01-04T00:00:00Z: 2026-01-05T00:00:00Z"),
                Arguments.of(
                        with(GOOD, "remembered", List.of(new Snapshot.Slot(0, new Remembered.Count(1)))),
                        "fills slot 0 of the journey, which must be one of the 0 that there are"),
                Arguments.of(
                        slot(9, new Remembered.Count(1)),
                        "fills slot 9 of the stage, which must be one of the 8 that there are"),
                Arguments.of(
                        slot(0, new Remembered.Points(1)),
                        "fills slot 0 of the stage, which must be of the kind Count: Points"),
                Arguments.of(
                        slot(1, new Remembered.Count(4)),
                        "fills slot 1 of the stage, which must hold at most 3 events: 4"),
                Arguments.of(
                        slot(2, new Remembered.Different(numbers(3))),
                        "fills slot 2 of the stage, which must hold at most 2 different values: 3"),
                Arguments.of(
                        slot(3, new Remembered.Instants(List.of(ENTERED, ENTERED, CHANGED))),
                        "fills slot 3 of the stage, which must hold at most 2 instants: 3"),
                Arguments.of(
                        slot(3, new Remembered.Instants(List.of(CHANGED, ENTERED))),
                        "fills slot 3 of the stage, which must hold instants in the order in which they leave its"
                                + " window: 2026-01-04T00:00:00Z before 2026-01-02T00:00:00Z"),
                Arguments.of(
                        slot(4, new Remembered.Last(before)),
                        "fills slot 4 of the stage, which must hold instants from 2026-01-02T00:00:00Z to"
                                + " 2026-01-04T00:00:00Z: 2026-01-01T12:00:00Z"),
                Arguments.of(
                        slot(4, new Remembered.Last(after)),
                        "fills slot 4 of the stage, which must hold instants from 2026-01-02T00:00:00Z to"
                                + " 2026-01-04T00:00:00Z: 2026-01-05T00:00:00Z"),
                Arguments.of(
                        slot(5, new Remembered.Places(List.of(CHANGED, CHANGED, CHANGED))),
                        "fills slot 5 of the stage, which must hold at most 2 places of a sequence: 3"),
                Arguments.of(
                        slot(5, new Remembered.Places(List.of(ENTERED, CHANGED))),
                        "fills slot 5 of the stage, which must hold beginnings of a sequence that lead to place 1"
                                + " before they lead to place 2: 2026-01-04T00:00:00Z"),
                Arguments.of(
                        slot(6, new Remembered.Mean(BigDecimal.ONE, 1)),
                        "fills slot 6 of the stage, which must be of the kind Sum: Mean"),
                Arguments.of(
                        slot(
                                7,
                                new Remembered.Dated(
                                        List.of(dated("2026-01-03"), dated("2026-01-03"), dated("2026-01-04")))),
                        "fills slot 7 of the stage, which must hold at most 2 values: 3"),
                Arguments.of(
                        slot(7, new Remembered.Dated(List.of(dated("2026-01-04"), dated("2026-01-03")))),
                        "fills slot 7 of the stage, which must hold instants from 2026-01-04T00:00:00Z to"
                                + " 2026-01-04T00:00:00Z: 2026-01-03T00:00:00Z"));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void what_no_progress_can_hold_is_refused(Snapshot snapshot, String problem) {
        assertThatThrownBy(() -> ENGINE.restore(snapshot))
                .isInstanceOf(InvalidSnapshotException.class)
                .hasMessage("snapshot of customer 'anna' " + problem + "; replay the customer's history under the"
                        + " definition that the engine runs");
    }

    @Test
    void the_snapshots_were_good_before_they_were_changed() {
        assertThat(ENGINE.restore(GOOD).snapshot()).isEqualTo(GOOD);
        assertThat(ENGINE.restore(GOOD).changedAt()).isEqualTo(CHANGED);
    }

    @Test
    void nothing_is_asked_in_a_stage_that_ends() {
        Progress anna = ENGINE.start("anna", at("2026-01-01")).progress();
        anna = ENGINE.advance(anna, event("go", "2026-01-02")).progress();
        Snapshot over =
                ENGINE.advance(anna, event("stop", "2026-01-03")).progress().snapshot();
        Snapshot asked = with(over, "visit", with(over.visit(), "followUps", Map.of("bye", Optional.empty())));

        assertThat(ENGINE.restore(over).snapshot()).isEqualTo(over);
        assertThatThrownBy(() -> ENGINE.restore(asked))
                .hasMessageContaining("names follow-up 'bye', which is not asked in stage 'end'");
    }

    static Stream<Arguments> contradictions() {
        Instant late = EventTime.LATEST.plusNanos(1);
        return Stream.of(
                refused(() -> with(GOOD, "customer", " "), "id of a customer must not be blank: ' '"),
                refused(() -> with(GOOD, "version", 0), "version of a snapshot must be at least 1: 0"),
                refused(
                        () -> with(GOOD, "startedAt", CHANGED),
                        "'enteredAt' must not be before 'startedAt', 2026-01-04T00:00:00Z: 2026-01-02T00:00:00Z"),
                refused(
                        () -> visit("changedAt", at("2026-01-01")),
                        "'changedAt' must not be before 'enteredAt', 2026-01-02T00:00:00Z: 2026-01-01T00:00:00Z"),
                refused(() -> visit("changedAt", late), "instant must lie in the years 1678 to 2261: " + late),
                refused(
                        () -> visit("justEntered", true),
                        "stage 'b' must not be just entered at 2026-01-02T00:00:00Z if it was changed at"
                                + " 2026-01-04T00:00:00Z"),
                refused(() -> visit("movesByTime", -1), "number of moves by time must not be negative: -1"),
                refused(
                        () -> visit("alsoEntered", List.of("b")),
                        "stage 'b' must not be among those entered beside it"),
                refused(() -> visit("alsoEntered", List.of("a", "a")), "stage 'a' must not stand in a snapshot twice"),
                refused(
                        () -> with(GOOD, "recentIds", List.of("e", "e")),
                        "event id 'e' must not stand in a snapshot twice"),
                refused(
                        () -> with(GOOD, "caps", Map.of("cap-1", List.of())),
                        "cap 'cap-1' must have counted something to be in a snapshot"),
                refused(
                        () -> visit("followUps", Map.of("mail", Optional.of(late))),
                        "instant must lie in the years 1678 to 2261: " + late),
                refused(
                        () -> with(
                                GOOD,
                                "remembered",
                                List.of(
                                        new Snapshot.Slot(1, new Remembered.Count(1)),
                                        new Snapshot.Slot(1, new Remembered.Count(1)))),
                        "ranks of slots must ascend: 1 after 1"),
                refused(
                        () -> new Snapshot.Slot(-1, new Remembered.Count(1)),
                        "rank of a slot must not be negative: -1"),
                refused(() -> new Remembered.Count(0), "count of events must be at least 1: 0"),
                refused(() -> new Remembered.Instants(List.of()), "instants must be at least 1: 0"),
                refused(() -> new Remembered.Mean(BigDecimal.ONE, 0), "mean must be one of at least 1 number: 0"),
                refused(() -> new Remembered.Different(Set.of()), "different values must be at least 1: 0"),
                refused(() -> new Remembered.Dated(List.of()), "values of a window must be at least 1: 0"),
                refused(
                        () -> new Remembered.Sum(BigDecimal.TEN.pow(34)),
                        "sum must be of a size below 10^34 with at most 314 digits after the point: one of 35 digits,"
                                + " of scale 0"),
                refused(
                        () -> new Remembered.Sum(new BigDecimal("1E-999999999")),
                        "sum must be of a size below 10^34 with at most 314 digits after the point: one of 1 digits,"
                                + " of scale 999999999"));
    }

    private static Arguments refused(Supplier<?> made, String message) {
        return Arguments.of(made, message);
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void what_contradicts_itself_is_no_snapshot(Supplier<?> made, String message) {
        assertThatIllegalArgumentException().isThrownBy(made::get).withMessage(message);
    }

    @Test
    void different_values_have_an_order_of_their_own() {
        List<AttributeValue> ordered = List.of(
                AttributeValue.of(-2),
                AttributeValue.of(9),
                AttributeValue.of(10),
                AttributeValue.of("10"),
                AttributeValue.of("a"),
                AttributeValue.of(false),
                AttributeValue.of(true));
        List<AttributeValue> shuffled = Arrays.asList(ordered.toArray(AttributeValue[]::new));
        Collections.reverse(shuffled);

        assertThat(new Remembered.Different(new LinkedHashSet<>(shuffled)).values())
                .containsExactlyElementsOf(ordered);
    }
}
