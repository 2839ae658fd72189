package dev.journey.measure;

import dev.journey.condition.EventPattern;
import dev.journey.condition.Length;
import dev.journey.event.Event;
import dev.journey.event.EventTime;
import dev.journey.event.History;
import dev.journey.graph.EventMatcher;
import dev.journey.model.Journey;
import java.time.ZoneId;
import java.util.Arrays;
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
 * <p>The window begins with the event of the first step, and its last instant is inside. A funnel
 * {@link FunnelOrder#UNORDERED without order} does not look at it.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Funnel {

    private static final long NOT_YET = Long.MIN_VALUE;

    private final List<EventMatcher> steps;
    private final Length window;
    private final ZoneId zone;

    private Funnel(Journey journey, List<EventPattern> steps, Length window) {
        this.steps = steps.stream().map(step -> EventMatcher.of(step, journey)).toList();
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
        long[] reached = new long[steps.size()];
        histories.forEach(history -> {
            boolean[] own = reached(history, order);
            for (int step = 0; step < own.length; step++) {
                reached[step] += own[step] ? 1 : 0;
            }
        });
        return Arrays.stream(reached).boxed().toList();
    }

    private boolean[] reached(History history, FunnelOrder order) {
        return switch (order) {
            case ANY_START -> fromAnyStart(history);
            case FIRST_ENTRY -> fromFirstEntry(history);
            case UNORDERED -> inAnyOrder(history);
        };
    }

    /**
     * Keeps for each step the latest start from which it was reached: a later start never reaches less. Steps are gone
     * through backwards, so that an event is not taken for two of them.
     */
    private boolean[] fromAnyStart(History history) {
        long[] starts = new long[steps.size()];
        Arrays.fill(starts, NOT_YET);
        history.events().forEach(event -> {
            long at = EventTime.nanos(event.at());
            for (int step = steps.size() - 1; step >= 0; step--) {
                long start = step == 0 ? at : starts[step - 1];
                if (start != NOT_YET
                        && at <= window.end(start, zone)
                        && steps.get(step).matches(event)) {
                    starts[step] = Math.max(starts[step], start);
                }
            }
        });
        boolean[] reached = new boolean[steps.size()];
        for (int step = 0; step < reached.length; step++) {
            reached[step] = starts[step] != NOT_YET;
        }
        return reached;
    }

    private boolean[] fromFirstEntry(History history) {
        boolean[] reached = new boolean[steps.size()];
        int next = 0;
        long end = EventTime.NEVER;
        for (Event event : (Iterable<Event>) history.events()::iterator) {
            long at = EventTime.nanos(event.at());
            if (next == reached.length || at > end) {
                break;
            }
            if (steps.get(next).matches(event)) {
                end = next == 0 ? window.end(at, zone) : end;
                reached[next++] = true;
            }
        }
        return reached;
    }

    private boolean[] inAnyOrder(History history) {
        boolean[] reached = new boolean[steps.size()];
        history.events().forEach(event -> {
            for (int step = 0; step < reached.length; step++) {
                reached[step] |= steps.get(step).matches(event);
            }
        });
        return reached;
    }
}
