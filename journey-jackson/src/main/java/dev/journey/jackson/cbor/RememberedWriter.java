package dev.journey.jackson.cbor;

import dev.journey.condition.Remembered;
import dev.journey.event.AttributeValue;
import dev.journey.run.Snapshot;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Writes what is remembered, after a number that says where and of what kind it is. */
final class RememberedWriter {

    private RememberedWriter() {}

    static void slot(Snapshot.Slot slot, Instant changedAt, Packer out) {
        long head = (long) Layout.KINDS * slot.rank();
        Remembered content = slot.content();
        if (content instanceof Remembered.Count count) {
            out.number(head + Layout.COUNT);
            out.number(count.events());
        } else if (content instanceof Remembered.Instants instants) {
            out.number(head + Layout.INSTANTS);
            instants(instants.at(), changedAt, out);
        } else if (content instanceof Remembered.Last last) {
            out.number(head + Layout.LAST);
            out.before(changedAt, last.at());
        } else if (content instanceof Remembered.Places places) {
            out.number(head + Layout.PLACES);
            instants(places.since(), changedAt, out);
        } else if (content instanceof Remembered.Points points) {
            out.number(head + Layout.POINTS);
            out.whole(points.points());
        } else {
            values(head, content, changedAt, out);
        }
    }

    private static void values(long head, Remembered content, Instant changedAt, Packer out) {
        if (content instanceof Remembered.Sum sum) {
            out.number(head + Layout.SUM);
            out.decimal(sum.sum());
        } else if (content instanceof Remembered.Mean mean) {
            out.number(head + Layout.MEAN);
            out.decimal(mean.sum());
            out.whole(mean.numbers());
        } else if (content instanceof Remembered.Extreme extreme) {
            out.number(head + Layout.EXTREME);
            out.value(extreme.number());
        } else if (content instanceof Remembered.Latest latest) {
            out.number(head + Layout.LATEST);
            out.value(latest.value());
            out.before(changedAt, latest.at());
        } else if (content instanceof Remembered.Different different) {
            out.number(head + Layout.DIFFERENT);
            different(different.values(), out);
        } else {
            out.number(head + Layout.DATED);
            dated(((Remembered.Dated) content).values(), changedAt, out);
        }
    }

    private static void different(Set<AttributeValue> values, Packer out) {
        out.number(values.size());
        for (AttributeValue value : values) {
            out.value(value);
        }
    }

    private static void dated(List<Remembered.DatedValue> values, Instant changedAt, Packer out) {
        out.number(values.size());
        Instant later = changedAt;
        for (int i = values.size() - 1; i >= 0; i--) {
            out.before(later, values.get(i).at());
            out.value(values.get(i).value());
            later = values.get(i).at();
        }
    }

    /** From the last to the first, which as a rule is the shortest: the last event is the last that changed anything. */
    static void instants(List<Instant> instants, Instant changedAt, Packer out) {
        out.number(instants.size());
        Instant later = changedAt;
        for (int i = instants.size() - 1; i >= 0; i--) {
            out.before(later, instants.get(i));
            later = instants.get(i);
        }
    }
}
