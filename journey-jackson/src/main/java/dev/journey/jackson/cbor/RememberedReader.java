package dev.journey.jackson.cbor;

import dev.journey.condition.Remembered;
import dev.journey.condition.Remembered.DatedValue;
import dev.journey.event.AttributeValue;
import dev.journey.event.AttributeValue.Decimal;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads what {@link RememberedWriter} writes. */
final class RememberedReader {

    private RememberedReader() {}

    /** What is remembered in a slot of this kind; instants are told from the last one that changed anything. */
    static Remembered read(int kind, Instant changedAt, Unpacker in) {
        return switch (kind) {
            case Layout.COUNT -> new Remembered.Count(in.number());
            case Layout.INSTANTS -> new Remembered.Instants(instants(changedAt, in));
            case Layout.LAST -> new Remembered.Last(in.before(changedAt));
            case Layout.PLACES -> new Remembered.Places(instants(changedAt, in));
            case Layout.SUM -> new Remembered.Sum(in.decimal());
            case Layout.MEAN -> new Remembered.Mean(in.decimal(), in.whole());
            case Layout.EXTREME -> new Remembered.Extreme(new Decimal(in.decimal()));
            case Layout.LATEST -> new Remembered.Latest(in.value(), in.before(changedAt));
            case Layout.DIFFERENT -> new Remembered.Different(values(in));
            case Layout.DATED -> new Remembered.Dated(dated(changedAt, in));
            case Layout.POINTS -> new Remembered.Points(in.whole());
            default -> throw in.refused("kind of what a slot holds must be from 0 to " + Layout.POINTS + ": " + kind);
        };
    }

    private static Set<AttributeValue> values(Unpacker in) {
        Set<AttributeValue> values = new LinkedHashSet<>();
        for (int left = in.size(); left > 0; left--) {
            values.add(in.value());
        }
        return values;
    }

    private static List<DatedValue> dated(Instant changedAt, Unpacker in) {
        DatedValue[] values = new DatedValue[in.size()];
        Instant later = changedAt;
        for (int i = values.length - 1; i >= 0; i--) {
            later = in.before(later);
            values[i] = new DatedValue(later, in.value());
        }
        return List.of(values);
    }

    static List<Instant> instants(Instant changedAt, Unpacker in) {
        Instant[] instants = new Instant[in.size()];
        Instant later = changedAt;
        for (int i = instants.length - 1; i >= 0; i--) {
            later = in.before(later);
            instants[i] = later;
        }
        return List.of(instants);
    }
}
