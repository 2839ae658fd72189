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

    private static final long[] NONE = {};

    private final JourneyGraph graph;
    private final long[][] givenOut;

    /** Nothing was given out to the customer so far. */
    CapCounts(JourneyGraph graph) {
        this.graph = graph;
        this.givenOut = new long[graph.journey().caps().size()][];
        Arrays.fill(givenOut, NONE);
    }

    private CapCounts(CapCounts other, JourneyGraph graph) {
        this.graph = graph;
        this.givenOut = other.givenOut.clone();
    }

    /**
     * What a snapshot says.
     *
     * @throws IllegalArgumentException if that cannot be; the message begins with a verb
     */
    CapCounts(JourneyGraph graph, Snapshot snapshot) {
        this(graph);
        long until = EventTime.nanos(snapshot.visit().changedAt());
        for (Map.Entry<String, List<Instant>> counted : snapshot.caps().entrySet()) {
            restore(counted.getKey(), counted.getValue(), until);
        }
    }

    private void restore(String id, List<Instant> instants, long until) {
        int cap = number(id);
        long since = EventTime.nanos(EventTime.EARLIEST);
        try {
            givenOut[cap] = graph.capWindow(cap).restored(instants, cap(cap).atMost(), since, until);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("fills cap '" + id + "', which " + wrong.getMessage(), wrong);
        }
    }

    private int number(String id) {
        for (int cap = 0; cap < givenOut.length; cap++) {
            if (id(cap).equals(id)) {
                return cap;
            }
        }
        throw new IllegalArgumentException("names cap '" + id + "', which the journey does not have");
    }

    CapCounts copy(JourneyGraph graph) {
        return new CapCounts(this, graph);
    }

    /** The id of the first of these caps that lets no more out at this instant. */
    Optional<String> reached(int[] caps, long now) {
        for (int cap : caps) {
            if (graph.capWindow(cap).count(givenOut[cap], now) >= cap(cap).atMost()) {
                return Optional.of(id(cap));
            }
        }
        return Optional.empty();
    }

    /** Counts one follow-up that is given out. */
    void add(int[] caps, long now) {
        for (int cap : caps) {
            givenOut[cap] = graph.capWindow(cap).plus(givenOut[cap], now, cap(cap).atMost());
        }
    }

    /** All of it, for a snapshot. */
    Map<String, List<Instant>> counted() {
        Map<String, List<Instant>> counted = new TreeMap<>();
        for (int cap = 0; cap < givenOut.length; cap++) {
            if (givenOut[cap].length > 0) {
                counted.put(id(cap), Slot.instants(givenOut[cap]));
            }
        }
        return counted;
    }

    private String id(int cap) {
        return cap(cap).id().orElseThrow();
    }

    private Cap cap(int cap) {
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
