package dev.journey.run;

import dev.journey.condition.Remembered;
import dev.journey.event.AttributeValue;
import dev.journey.event.CustomerIds;
import dev.journey.event.EventTime;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * All that a {@link Progress} holds, as plain data to be stored: it knows neither the journey nor how the engine keeps
 * what it remembers, so that it can be restored years later, by a newer version of this library.
 *
 * <pre>{@code
 * Snapshot snapshot = progress.snapshot();
 * Progress again = engine.restore(snapshot);   // equal to the progress
 * }</pre>
 *
 * <p>What is remembered for conditions on events stands in slots: one for each thing that the conditions of the journey,
 * or of the stage, need to have remembered. A slot has no name but its rank, the place of its canonical text among those
 * of its scope, as {@link String#compareTo} orders them. The canonical text says what is remembered, such as
 * {@code instants {event "order_placed" where "value" atLeast 4} within 604800s up to 3}:
 *
 * <ul>
 *   <li>{@code count P up to N}, where a condition counts events for ever, and {@code instants P within L up to N},
 *       where it counts those of a window; N is the number from which on no condition can tell more from enough
 *   <li>{@code last P}, where a condition waits for something not to happen
 *   <li>{@code sequence [P P P] spanning L}, without the length where a sequence has none
 *   <li>{@code sum A P}, likewise {@code average}, {@code min}, {@code max}, {@code latest}, and
 *       {@code distinct A P up to N}, for aggregates of the attribute A without a window
 *   <li>{@code values A P within L up to N}, for aggregates with a window; N is what the journey keeps
 *   <li>{@code score S [P N P N]}, the points at the start and what events add, the lines in the order of their texts
 * </ul>
 *
 * <p>A pattern P stands in braces: {@code event}, {@code channel}, {@code where} for each attribute in the order of
 * their texts, and {@code at [P P]} with the patterns of the touchpoint in the order of their texts, each only where it
 * is stated, one space between them. An attribute has its operators and their values, as the journey file writes them,
 * in the order of their texts; several values are joined by commas. Texts are in double quotes, with a backslash before
 * each quote and backslash. A length is a number of seconds, {@code 604800s}, or months and days of a zone,
 * {@code 1m0d "Europe/Berlin"}.
 *
 * <p>This class is immutable and thread-safe. Two are equal when they hold the same.
 *
 * @param journey the id of the journey
 * @param version the version of the journey, at least 1
 * @param fingerprint the first four bytes, as a number, of SHA-256 over UTF-8 lines, each ended by a line feed: the
 *     canonical texts of the journey's slots in their order, each after {@code journey} and a space, then those of the
 *     stage's, each after {@code stage} and a space. It tells definitions apart that remember different things.
 * @param customer the customer's id, not blank
 * @param startedAt when the customer started the journey, the last time
 * @param profile what is known of the customer, by attribute, in the order of the names
 * @param recentIds the ids of the events that were handled last, none twice, the last one at the end
 * @param caps for each cap that counted anything, by its id: when follow-ups were given out, in the order in which they
 *     leave its window
 * @param remembered what is remembered over the journey, in the order of the ranks
 * @param visit the present visit of a stage
 */
// Longer than others: what the texts and the fingerprint are is said here once, for whoever stores snapshots.
public record Snapshot(
        String journey,
        int version,
        int fingerprint,
        String customer,
        Instant startedAt,
        Map<String, AttributeValue> profile,
        List<String> recentIds,
        Map<String, List<Instant>> caps,
        List<Slot> remembered,
        Visit visit) {

    /**
     * Copies what can be changed, and checks what can be seen without the journey.
     *
     * @throws IllegalArgumentException if the customer is blank, the version less than 1, an instant out of the years
     *     1678 to 2261 or after one that comes later, an id there twice or a rank not in its order
     */
    public Snapshot {
        Objects.requireNonNull(journey, "journey");
        CustomerIds.check(customer);
        Objects.requireNonNull(startedAt, "startedAt");
        profile = Ordered.copyOf(Objects.requireNonNull(profile, "profile"));
        recentIds = List.copyOf(Objects.requireNonNull(recentIds, "recentIds"));
        Objects.requireNonNull(caps, "caps");
        remembered = List.copyOf(Objects.requireNonNull(remembered, "remembered"));
        Objects.requireNonNull(visit, "visit");
        if (version < 1) {
            throw new IllegalArgumentException("version of a snapshot must be at least 1: " + version);
        }
        EventTime.nanos(startedAt);
        inOrder("startedAt", startedAt, "enteredAt", visit.enteredAt);
        onceEach("event id", recentIds);
        caps = copied(caps);
        inOrder(remembered);
    }

    /**
     * The visit of a stage, as far as it has come.
     *
     * @param stage the id of the stage
     * @param enteredAt when the customer entered it
     * @param changedAt the last instant that changed the progress
     * @param alsoEntered the ids of the other stages that were entered at the same instant as this one, in order
     * @param goalReached whether the stage's conversion was reached in this visit
     * @param forgot whether something had to be forgotten before its time in this visit
     * @param passedOver whether a transition holds that may not move the customer at this very instant
     * @param justEntered whether nothing was tried since the stage was entered
     * @param movesByTime how often time alone has moved the customer since the last event, at least 0
     * @param followUps each follow-up that is not asked any more, by its id: until when it waits, or nothing if it is
     *     done; in the order of the ids
     * @param remembered what is remembered over the visit, in the order of the ranks
     */
    public record Visit(
            String stage,
            Instant enteredAt,
            Instant changedAt,
            List<String> alsoEntered,
            boolean goalReached,
            boolean forgot,
            boolean passedOver,
            boolean justEntered,
            int movesByTime,
            Map<String, Optional<Instant>> followUps,
            List<Slot> remembered) {

        /**
         * Copies what can be changed, and checks what can be seen without the journey.
         *
         * @throws IllegalArgumentException if an instant is out of the years 1678 to 2261 or after one that comes later,
         *     an id there twice, a rank not in its order, or the number of moves negative
         */
        public Visit {
            Objects.requireNonNull(stage, "stage");
            Objects.requireNonNull(enteredAt, "enteredAt");
            Objects.requireNonNull(changedAt, "changedAt");
            alsoEntered = List.copyOf(Objects.requireNonNull(alsoEntered, "alsoEntered"));
            followUps = Ordered.copyOf(Objects.requireNonNull(followUps, "followUps"));
            remembered = List.copyOf(Objects.requireNonNull(remembered, "remembered"));
            inOrder("enteredAt", enteredAt, "changedAt", changedAt);
            onceEach("stage", alsoEntered);
            if (alsoEntered.contains(stage)) {
                throw new IllegalArgumentException("stage '" + stage + "' must not be among those entered beside it");
            }
            alsoEntered = alsoEntered.size() < 2
                    ? alsoEntered
                    : alsoEntered.stream().sorted().toList();
            if (justEntered && !changedAt.equals(enteredAt)) {
                throw new IllegalArgumentException("stage '" + stage + "' must not be just entered at " + enteredAt
                        + " if it was changed at " + changedAt);
            }
            if (movesByTime < 0) {
                throw new IllegalArgumentException("number of moves by time must not be negative: " + movesByTime);
            }
            checkTimes(followUps.values());
            inOrder(remembered);
        }
    }

    /**
     * Something that is remembered, and the rank of what it is.
     *
     * @param rank from 0
     * @param content what is remembered
     */
    public record Slot(int rank, Remembered content) {

        /** Checks both. */
        public Slot {
            Objects.requireNonNull(content, "content");
            if (rank < 0) {
                throw new IllegalArgumentException("rank of a slot must not be negative: " + rank);
            }
        }
    }

    private static void checkTimes(Collection<Optional<Instant>> times) {
        for (Optional<Instant> time : times) {
            if (time.isPresent()) {
                EventTime.nanos(time.get());
            }
        }
    }

    private static Map<String, List<Instant>> copied(Map<String, List<Instant>> caps) {
        if (caps.isEmpty()) {
            return Map.of();
        }
        Map<String, List<Instant>> copy = new TreeMap<>();
        for (Map.Entry<String, List<Instant>> cap : caps.entrySet()) {
            List<Instant> instants = List.copyOf(cap.getValue());
            if (instants.isEmpty()) {
                throw new IllegalArgumentException(
                        "cap '" + cap.getKey() + "' must have counted something to be in a snapshot");
            }
            for (Instant each : instants) {
                EventTime.nanos(each);
            }
            copy.put(cap.getKey(), instants);
        }
        return Ordered.copyOf(copy);
    }

    private static void inOrder(String first, Instant earlier, String second, Instant later) {
        if (later.isBefore(earlier)) {
            throw new IllegalArgumentException(
                    "'" + second + "' must not be before '" + first + "', " + earlier + ": " + later);
        }
        EventTime.nanos(earlier);
        EventTime.nanos(later);
    }

    private static void inOrder(List<Slot> slots) {
        for (int i = 1; i < slots.size(); i++) {
            if (slots.get(i).rank <= slots.get(i - 1).rank) {
                throw new IllegalArgumentException(
                        "ranks of slots must ascend: " + slots.get(i).rank + " after " + slots.get(i - 1).rank);
            }
        }
    }

    private static void onceEach(String what, List<String> ids) {
        if (ids.size() < 2) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            if (!seen.add(id)) {
                throw new IllegalArgumentException(what + " '" + id + "' must not stand in a snapshot twice");
            }
        }
    }
}
