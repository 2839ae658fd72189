package dev.journey.event;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What happened to many customers: a history for each, found by the customer's id.
 *
 * <p>Lines may be added in any order. The log holds them by customer, as {@link String#compareTo} orders the ids, and
 * within a customer as {@link History} does; so the order of the lines matters only where a customer has two of them
 * at one instant.
 *
 * <p>The log is compact: an event without id, channel and attributes takes 12 bytes, so that tens of millions of them
 * fit into memory. It holds at most some two thousand million entries, and half as many attributes.
 *
 * <pre>{@code
 * EventLog log = EventLog.builder().add("anna", viewed).add("bob", ordered).build();
 * log.history("anna").events().count()
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class EventLog {

    /**
     * The customers' ids. An array knows that all are texts; a list looks at each that it gives out, and to fetch the
     * texts of a million customers from memory takes longer than to count what they did.
     */
    private final String[] customers;

    private final Rows rows;
    private final IntFunction<Entry> entryOfRow;

    /** Where the rows of each customer begin, and at last where those of the last one end. */
    private final int[] begins;

    private final int[] repeated;

    EventLog(String[] customers, Rows rows, int[] begins, int[] repeated) {
        this.customers = customers;
        this.rows = rows;
        this.entryOfRow = rows::entry;
        this.begins = begins;
        this.repeated = repeated;
    }

    /** A builder that takes lines in any order. */
    public static Builder builder() {
        return new Builder();
    }

    /** The customers' ids, ordered, each once. */
    public List<String> customers() {
        return Collections.unmodifiableList(Arrays.asList(customers));
    }

    /** The histories, ordered by the customers' ids; may be made {@link Stream#parallel() parallel}. */
    public Stream<History> histories() {
        return IntStream.range(0, customers.length).mapToObj(this::history);
    }

    /**
     * The history of a customer, empty where the log has no line of theirs.
     *
     * @throws IllegalArgumentException if the id is blank
     */
    public History history(String customer) {
        int number = Arrays.binarySearch(customers, Objects.requireNonNull(customer, "customer"));
        return number < 0 ? history(CustomerIds.check(customer), 0, 0, 0) : history(number);
    }

    private History history(int number) {
        return history(customers[number], begins[number], begins[number + 1], repeated[number]);
    }

    private History history(String customer, int begin, int end, int dropped) {
        return new History(customer, dropped, rows.timeline(), entryOfRow, begin, end);
    }

    /** How many entries the log holds, repeated ones left out. */
    public long size() {
        return rows.size();
    }

    /** How many events were dropped because the customer already had one of that id. */
    public long repeated() {
        return IntStream.of(repeated).asLongStream().sum();
    }

    /** The instant of the last entry; empty where there is none. */
    public Optional<Instant> last() {
        LongStream lasts = IntStream.range(1, begins.length)
                .mapToLong(end -> rows.timeline().at(begins[end] - 1));
        return lasts.max().stream().mapToObj(EventTime::instant).findFirst();
    }

    /** The number of customers and entries. */
    @Override
    public String toString() {
        return "customers: " + customers.length + ", entries: " + size();
    }

    /** Gathers the lines of a log, which is built once; for one thread. */
    public static final class Builder {

        private Optional<Lines> lines = Optional.of(new Lines());

        private Builder() {}

        /**
         * One entry of a customer.
         *
         * @throws IllegalArgumentException if the id is blank
         * @throws IllegalStateException if there is no room for it, or the log was built
         */
        public Builder add(String customer, Entry entry) {
            return add(new LogLine(customer, entry));
        }

        /**
         * One line.
         *
         * @throws IllegalStateException if there is no room for it, or the log was built
         */
        public Builder add(LogLine line) {
            lines.orElseThrow(Builder::alreadyBuilt).add(Objects.requireNonNull(line, "line"));
            return this;
        }

        /**
         * One event of a customer, in parts that may then be cleared and used again.
         *
         * @throws IllegalStateException if the customer, the type or the instant is missing, there is no room for it,
         *     or the log was built
         */
        public Builder add(EventParts event) {
            lines.orElseThrow(Builder::alreadyBuilt).add(Objects.requireNonNull(event, "event"));
            return this;
        }

        /**
         * The log of all lines, which takes over what the builder holds.
         *
         * @throws IllegalStateException if the log was built
         */
        public EventLog build() {
            Lines all = lines.orElseThrow(Builder::alreadyBuilt);
            lines = Optional.empty();
            return all.log();
        }

        private static IllegalStateException alreadyBuilt() {
            return new IllegalStateException("log was built already; begin another by EventLog.builder()");
        }
    }

    /** The lines as they came. */
    private static final class Lines {

        private static final int TOGETHER = 64;

        private final Words<String> customers = new Words<>(id -> id);
        private final IntColumn customer = new IntColumn();
        private final Rows rows = new Rows();

        /**
         * The customers of the last lines, which are looked up together: each lies elsewhere in memory, and a processor
         * fetches what it needs for several at once where it has nothing else to do.
         */
        private final String[] waiting = new String[TOGETHER];

        private int size;

        private void add(LogLine line) {
            rows.add(line.entry());
            keep(line.customer());
        }

        private void add(EventParts event) {
            String id = event.customer();
            rows.add(event);
            keep(id);
        }

        private void keep(String id) {
            waiting[size++] = id;
            if (size == TOGETHER) {
                lookUp();
            }
        }

        private void lookUp() {
            for (int i = 0; i < size; i++) {
                customer.add(customers.number(waiting[i]));
            }
            size = 0;
        }

        private EventLog log() {
            lookUp();
            return new LogOrder(rows, customers, customer).log();
        }
    }
}
