package dev.journey.benchmarks.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Events of which all texts were resolved to numbers beforehand.
 *
 * @param ids the customers' ids by number
 * @param customers the customer's number of each event
 * @param types the type's number of each event, as {@link EventSource#TYPES} has them
 * @param ats milliseconds since 1970
 * @param numbers the one attribute that the rules ask of such an event, or not a number
 */
@SuppressWarnings("ArrayRecordComponent") // Columns are arrays; nobody compares two of them.
record EventColumns(List<String> ids, int[] customers, byte[] types, long[] ats, double[] numbers) {

    private static final Map<String, String> ASKED =
            Map.of("order_placed", "value", "support_resolved", "score", "review_posted", "rating");

    static EventColumns of(Occurrence[] events) {
        int size = events.length;
        Map<String, Integer> known = new HashMap<>();
        EventColumns columns =
                new EventColumns(new ArrayList<>(), new int[size], new byte[size], new long[size], new double[size]);
        for (int i = 0; i < size; i++) {
            columns.set(i, events[i], known);
        }
        return columns;
    }

    private void set(int i, Occurrence event, Map<String, Integer> known) {
        customers[i] = known.computeIfAbsent(event.customer(), id -> {
            ids.add(id);
            return ids.size() - 1;
        });
        types[i] = (byte) EventSource.TYPES.indexOf(event.type());
        ats[i] = event.at();
        numbers[i] = event.number(ASKED.getOrDefault(event.type(), ""));
    }
}
