package dev.journey.event;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Brings the lines of a log into order: by customer, then by time, then as they came; and drops an event whose id the
 * customer already had.
 */
final class LogOrder {

    private final Rows rows;
    private final Timeline timeline;
    private final String[] customers;

    /** The rows of each customer, one customer after the other; where those of the next begin. */
    private final int[] order;

    private final int[] begins;
    private final int[] repeated;

    /**
     * Orders rows.
     *
     * @param ids the customers' ids
     * @param customer for each row the number of the customer's id
     */
    LogOrder(Rows rows, Words<String> ids, IntColumn customer) {
        this.rows = rows;
        this.timeline = rows.timeline();
        this.customers = ids.all().stream().sorted().toArray(String[]::new);
        this.begins = new int[customers.length + 1];
        this.repeated = new int[customers.length];
        this.order = distributed(customer, placeOf(ids));
        for (int i = 0; i < customers.length; i++) {
            sort(begins[i], begins[i + 1]);
        }
    }

    private int[] placeOf(Words<String> ids) {
        int[] place = new int[customers.length];
        for (int i = 0; i < place.length; i++) {
            place[ids.number(customers[i])] = i;
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
                sort(from, Arrays.copyOfRange(order, from, to));
                return;
            }
        }
    }

    /** Puts each row where its time belongs, behind those of the same time that came before it. */
    private void sort(int from, int[] given) {
        long[] times = Arrays.stream(given).mapToLong(timeline::at).toArray();
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        int[] taken = new int[given.length];
        for (int i = 0; i < given.length; i++) {
            int place = firstOf(times[i], sorted);
            order[from + place + taken[place]++] = given[i];
        }
    }

    private static int firstOf(long time, long[] sorted) {
        int first = 0;
        int last = sorted.length - 1;
        while (first < last) {
            int middle = (first + last) >>> 1;
            if (sorted[middle] < time) {
                first = middle + 1;
            } else {
                last = middle;
            }
        }
        return first;
    }

    /** The log of the rows in this order. */
    EventLog log() {
        if (!rows.hasIds()) {
            return new EventLog(customers, rows.in(order), begins, repeated);
        }
        int[] kept = new int[order.length];
        int size = 0;
        for (int customer = 0; customer < customers.length; customer++) {
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
        begins[customers.length] = size;
        return new EventLog(customers, rows.in(Arrays.copyOf(kept, size)), begins, repeated);
    }
}
