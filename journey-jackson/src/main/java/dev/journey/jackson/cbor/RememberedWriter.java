package dev.journey.jackson.cbor;

import dev.journey.condition.Remembered;
import dev.journey.event.AttributeValue;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

/** Writes what is remembered, after a number that says where and of what kind it is. */
final class RememberedWriter {

    private RememberedWriter() {}

    /**
     * One slot.
     *
     * @param place twice its rank, and 1 more over the stage
     */
    static void slot(long place, Remembered content, Instant changedAt, Elements out) throws IOException {
        long head = place * Layout.KINDS;
        if (content instanceof Remembered.Count count) {
            out.whole(head + Layout.COUNT);
            out.whole(count.events());
        } else if (content instanceof Remembered.Instants instants) {
            out.whole(head + Layout.INSTANTS);
            instants(instants.at(), changedAt, out);
        } else if (content instanceof Remembered.Last last) {
            out.whole(head + Layout.LAST);
            out.time(last.at(), changedAt);
        } else if (content instanceof Remembered.Places places) {
            out.whole(head + Layout.PLACES);
            instants(places.since(), changedAt, out);
        } else if (content instanceof Remembered.Points points) {
            out.whole(head + Layout.POINTS);
            out.whole(points.points());
        } else {
            values(head, content, changedAt, out);
        }
    }

    private static void values(long head, Remembered content, Instant changedAt, Elements out) throws IOException {
        if (content instanceof Remembered.Sum sum) {
            out.whole(head + Layout.SUM);
            out.number(sum.sum());
        } else if (content instanceof Remembered.Mean mean) {
            out.whole(head + Layout.MEAN);
            out.number(mean.sum());
            out.whole(mean.numbers());
        } else if (content instanceof Remembered.Extreme extreme) {
            out.whole(head + Layout.EXTREME);
            out.value(extreme.number());
        } else if (content instanceof Remembered.Latest latest) {
            out.whole(head + Layout.LATEST);
            out.value(latest.value());
            out.time(latest.at(), changedAt);
        } else if (content instanceof Remembered.Different different) {
            out.whole(head + Layout.DIFFERENT);
            out.whole(different.values().size());
            for (AttributeValue value : different.values()) {
                out.value(value);
            }
        } else {
            out.whole(head + Layout.DATED);
            dated(((Remembered.Dated) content).values(), changedAt, out);
        }
    }

    private static void dated(List<Remembered.DatedValue> values, Instant changedAt, Elements out) throws IOException {
        out.whole(values.size());
        Instant next = changedAt;
        for (int i = values.size() - 1; i >= 0; i--) {
            out.time(values.get(i).at(), next);
            out.value(values.get(i).value());
            next = values.get(i).at();
        }
    }

    /** From the last to the first, which as a rule is the shortest: the last event is the last that changed anything. */
    static void instants(List<Instant> instants, Instant changedAt, Elements out) throws IOException {
        out.whole(instants.size());
        Instant next = changedAt;
        for (int i = instants.size() - 1; i >= 0; i--) {
            out.time(instants.get(i), next);
            next = instants.get(i);
        }
    }
}
