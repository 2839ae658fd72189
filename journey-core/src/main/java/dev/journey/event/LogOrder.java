package dev.journey.event;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Brings the lines of a log into order: by customer, then by time, then as they came; and drops an event whose id the
 * customer already had.
 */
final class LogOrder {

    private final Rows rows;
    private final Timeline timeline;
    private final List<String> customers;

    /** The rows of each customer, one customer after the other; where those of the next begin. */
    private final int[] order;

    private final int[] begins;
    private final int[] repeated;

    /**
     * Orders rows.
     *
     * @param names the customers' ids, in the order in which they came
     * @param customer for each row the number of the customer's id
     */
    LogOrder(Rows rows, List<String> names, IntColumn customer) {
        this.rows = rows;
        this.timeline = rows.timeline();
        int[] byName = IntStream.range(0, names.size())
                .boxed()
                .sorted(Comparator.comparing(names::get))
                .mapToInt(Integer::intValue)
                .toArray();
        this.customers = Arrays.stream(byName).mapToObj(names::get).toList();
        this.begins = new int[byName.length + 1];
        this.repeated = new int[byName.length];
        this.order = distributed(customer, placeOf(byName));
        for (int i = 0; i < byName.length; i++) {
            sort(begins[i], begins[i + 1]);
        }
    }

    private static int[] placeOf(int[] byName) {
        int[] place = new int[byName.length];
        for (int i = 0; i < byName.length; i++) {
            place[byName[i]] = i;
        }
        return place;
    }

    /** Puts every row to its customer, by counting; those of one customer stay as they came. */
    private int[] distributed(IntColumn customer, int[] placeOf) {
        for (int row = 0; row < rows.size(); row++) {
            begins[placeOf[customer.get(row)] + 1]++;
        }
        Arrays.parallelPrefix(begins, Integer::sum);
        int[] next = begins.clone();
        int[] distributed = new int[rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            distributed[next[placeOf[customer.get(row)]]++] = row;
        }
        return distributed;
    }

    /** Sorts the rows of one customer by time; most often they came in that order. */
    private void sort(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (timeline.at(order[i]) < timeline.at(order[i - 1])) {
                int[] sorted = Arrays.stream(order, from, to)
                        .boxed()
                        .sorted(Comparator.comparingLong(timeline::at))
                        .mapToInt(Integer::intValue)
                        .toArray();
                System.arraycopy(sorted, 0, order, from, sorted.length);
                return;
            }
        }
    }

    /** The log of the rows in this order. */
    EventLog log() {
        if (!rows.hasIds()) {
            return new EventLog(customers, rows.in(order), begins, repeated);
        }
        int[] kept = new int[order.length];
        int size = 0;
        for (int customer = 0; customer < customers.size(); customer++) {
            Set<String> ids = new HashSet<>();
            int from = begins[customer];
            int to = begins[customer + 1];
            begins[customer] = size;
            for (int i = from; i < to; i++) {
                if (rows.id(order[i]).map(ids::add).orElse(true)) {
                    kept[size++] = order[i];
                }
            }
            repeated[customer] = to - from - (size - begins[customer]);
        }
        begins[customers.size()] = size;
        return new EventLog(customers, rows.in(Arrays.copyOf(kept, size)), begins, repeated);
    }
}
