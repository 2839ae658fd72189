package dev.journey.measure;

import dev.journey.condition.EventPattern;
import dev.journey.condition.Length;
import dev.journey.event.EventTime;
import dev.journey.event.History;
import dev.journey.graph.EventMatcher;
import dev.journey.graph.Window;
import dev.journey.measure.GatheredFunnel.Over;
import dev.journey.model.Journey;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How many customers get how far along a sequence of events.
 *
 * <pre>{@code
 * Funnel funnel = Funnel.of(shop, List.of(EventPattern.of("catalog"), EventPattern.of("cart")), Length.parse("PT30M"));
 * funnel.count(log.histories(), FunnelOrder.ANY_START);   // [3611, 1924]
 * }</pre>
 *
 * <p>{@link #measures} says what became of the customers as well, and how long they took.
 *
 * <p>The window begins with the event of the first step, and its last instant is inside. A funnel
 * {@link FunnelOrder#UNORDERED without order} does not look at it.
 *
 * <p>This class is immutable and thread-safe. Two are equal when journey, steps and window are.
 */
public final class Funnel {

    private final Journey journey;
    private final List<EventPattern> patterns;
    private final List<EventMatcher> matchers;
    private final Length window;
    private final ZoneId zone;

    private Funnel(Journey journey, List<EventPattern> steps, Length window) {
        this.journey = journey;
        this.patterns = List.copyOf(steps);
        this.matchers =
                steps.stream().map(step -> EventMatcher.of(step, journey)).toList();
        this.window = window;
        this.zone = journey.zoneFor(window);
    }

    /**
     * A funnel over events.
     *
     * @param journey says what a touchpoint in a pattern stands for, and in which zone a window of the calendar is
     * @param steps the events of each step, in order; at least one
     * @param window how long a customer may take from the first step to the last
     * @throws IllegalArgumentException if there is no step, or if the window is of the calendar and the journey has no
     *     zone
     * @throws dev.journey.model.UnknownIdException if a pattern names a touchpoint that the journey does not have
     */
    public static Funnel of(Journey journey, List<EventPattern> steps, Length window) {
        Objects.requireNonNull(journey, "journey");
        Objects.requireNonNull(steps, "steps");
        Objects.requireNonNull(window, "window");
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("funnel must have at least one step");
        }
        return new Funnel(journey, steps, window);
    }

    /** How many of these customers reach each step, first step first. */
    public List<Long> count(Stream<History> histories, FunnelOrder order) {
        Objects.requireNonNull(histories, "histories");
        Objects.requireNonNull(order, "order");
        FunnelMeasures measures = measures(order, EventTime.LATEST);
        histories.sequential().forEach(measures::add);
        return measures.reached();
    }

    /**
     * Measures of this funnel as it stood at an instant, of no customer so far: outcomes and times as well.
     *
     * @throws IllegalArgumentException if the instant lies outside the years 1678 to 2261
     */
    public FunnelMeasures measures(FunnelOrder order, Instant asOf) {
        return new FunnelMeasures(this, order, asOf);
    }

    /**
     * Measures of this funnel that were gathered elsewhere.
     *
     * @throws IllegalArgumentException if they are of another journey or version, of other steps or another window, or
     *     if a length of time is negative or longer than the time that journeys know
     */
    public FunnelMeasures measures(GatheredFunnel gathered) {
        new Basis(journey, gathered.asOf()).checkSame(gathered);
        if (gathered.over() != Over.EVENTS
                || !gathered.names().equals(names())
                || !gathered.window().equals(window)) {
            throw new IllegalArgumentException("measures of funnel " + gathered.words()
                    + " must not be merged into those of " + this + "; take the same steps and window for both");
        }
        FunnelMeasures measures = measures(gathered.order(), gathered.asOf());
        measures.add(gathered);
        return measures;
    }

    Journey journey() {
        return journey;
    }

    Length window() {
        return window;
    }

    /** Which steps events can be by the numbers of their types. */
    FunnelSteps steps(List<String> types) {
        return new FunnelSteps(matchers, types);
    }

    /** A search for its steps. */
    FunnelSearch search() {
        return new FunnelSearch(matchers.size(), new Window(window, zone));
    }

    /** A history up to an instant; the steps are those of its types. */
    EventTrail trail(History history, long asOf, FunnelSteps known) {
        return new EventTrail(history, asOf, matchers, known);
    }

    /** The steps in words, first step first. */
    List<String> names() {
        return patterns.stream().map(EventPattern::toString).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Funnel funnel
                && journey.equals(funnel.journey)
                && patterns.equals(funnel.patterns)
                && window.equals(funnel.window);
    }

    @Override
    public int hashCode() {
        return Objects.hash(journey, patterns, window);
    }

    /** The steps and the window, such as {@code cart > order_placed within 30 minutes}. */
    @Override
    public String toString() {
        return String.join(" > ", names()) + " within " + window.words();
    }
}
