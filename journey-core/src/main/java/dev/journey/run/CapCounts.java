package dev.journey.run;

import dev.journey.event.EventTime;
import dev.journey.graph.JourneyGraph;
import dev.journey.graph.Slot;
import dev.journey.model.Cap;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the caps have counted: when follow-ups were given out, for each cap in the order in which they leave it. */
final class CapCounts {

    /** Nothing was given out so far, whatever caps there are. */
    static final CapCounts NONE = new CapCounts(new long[0][]);

    private static final long[] NEVER = {};

    private final long[][] givenOut;

    private CapCounts(long[][] givenOut) {
        this.givenOut = givenOut;
    }

    /**
     * What a snapshot says.
     *
     * @throws IllegalArgumentException if that cannot be; the message begins with a verb
     */
    static CapCounts of(JourneyGraph graph, Snapshot snapshot) {
        long until = EventTime.nanos(snapshot.visit().changedAt());
        CapCounts counts = NONE;
        for (Map.Entry<String, List<Instant>> counted : snapshot.caps().entrySet()) {
            int cap = number(graph, counted.getKey());
            counts = counts.with(graph, cap, restored(graph, cap, counted.getValue(), until));
        }
        return counts;
    }

    private static long[] restored(JourneyGraph graph, int cap, List<Instant> instants, long until) {
        long since = EventTime.nanos(EventTime.EARLIEST);
        try {
            return graph.capWindow(cap).restored(instants, cap(graph, cap).atMost(), since, until);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(
                    "fills cap '" + id(graph, cap) + "', which " + wrong.getMessage(), wrong);
        }
    }

    private static int number(JourneyGraph graph, String id) {
        for (int cap = 0; cap < graph.journey().caps().size(); cap++) {
            if (id(graph, cap).equals(id)) {
                return cap;
            }
        }
        throw new IllegalArgumentException("names cap '" + id + "', which the journey does not have");
    }

    /** The id of the first of these caps that lets no more out at this instant. */
    Optional<String> reached(JourneyGraph graph, int[] caps, long now) {
        for (int cap : caps) {
            if (graph.capWindow(cap).count(of(cap), now) >= cap(graph, cap).atMost()) {
                return Optional.of(id(graph, cap));
            }
        }
        return Optional.empty();
    }

    /** These, and one follow-up more that is given out. */
    CapCounts plus(JourneyGraph graph, int[] caps, long now) {
        CapCounts counts = this;
        for (int cap : caps) {
            counts = counts.with(
                    graph,
                    cap,
                    graph.capWindow(cap).plus(of(cap), now, cap(graph, cap).atMost()));
        }
        return counts;
    }

    private CapCounts with(JourneyGraph graph, int cap, long[] instants) {
        long[][] other = Arrays.copyOf(givenOut, graph.journey().caps().size());
        other[cap] = instants;
        return new CapCounts(other);
    }

    private long[] of(int cap) {
        return cap < givenOut.length && givenOut[cap] != null ? givenOut[cap] : NEVER;
    }

    /** All of it, for a snapshot. */
    Map<String, List<Instant>> counted(JourneyGraph graph) {
        Map<String, List<Instant>> counted = new TreeMap<>();
        for (int cap = 0; cap < givenOut.length; cap++) {
            if (of(cap).length > 0) {
                counted.put(id(graph, cap), Slot.instants(of(cap)));
            }
        }
        return counted;
    }

    private static String id(JourneyGraph graph, int cap) {
        return cap(graph, cap).id().orElseThrow();
    }

    private static Cap cap(JourneyGraph graph, int cap) {
        return graph.journey().caps().get(cap);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CapCounts counts && Arrays.deepEquals(givenOut, counts.givenOut);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(givenOut);
    }
}
