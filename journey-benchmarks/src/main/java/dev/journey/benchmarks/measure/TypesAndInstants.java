package dev.journey.benchmarks.measure;

import dev.journey.benchmarks.engine.EventSource;
import dev.journey.event.Event;
import dev.journey.event.EventLog;
import dev.journey.event.History;
import java.util.Iterator;

/**
 * What a funnel has to look at, in columns: customer by customer, in order of time.
 *
 * @param types the number of each event's type, as {@link EventSource#TYPES} has them
 * @param ats milliseconds since 1970
 * @param begins where the events of each customer begin, and at last where those of the last one end
 */
@SuppressWarnings("ArrayRecordComponent") // Columns are arrays; nobody compares two of them.
record TypesAndInstants(int[] types, long[] ats, int[] begins) {

    static TypesAndInstants of(EventLog log) {
        int size = Math.toIntExact(log.size());
        TypesAndInstants columns = new TypesAndInstants(
                new int[size], new long[size], new int[log.customers().size() + 1]);
        Iterator<History> histories = log.histories().iterator();
        for (int customer = 0; histories.hasNext(); customer++) {
            columns.set(customer, histories.next());
        }
        return columns;
    }

    private void set(int customer, History history) {
        int row = begins[customer];
        for (Iterator<Event> events = history.events().iterator(); events.hasNext(); row++) {
            Event event = events.next();
            types[row] = EventSource.TYPES.indexOf(event.type());
            ats[row] = event.at().toEpochMilli();
        }
        begins[customer + 1] = row;
    }
}
