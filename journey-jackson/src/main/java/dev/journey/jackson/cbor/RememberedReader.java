package dev.journey.jackson.cbor;

import dev.journey.condition.Remembered;
import dev.journey.condition.Remembered.DatedValue;
import dev.journey.event.AttributeValue;
import dev.journey.event.AttributeValue.Decimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads what {@link RememberedWriter} writes. */
final class RememberedReader {

    private RememberedReader() {}

    /** What is remembered in a slot of this kind; instants are told from the last one that changed anything. */
    static Remembered read(int kind, long changed, Tokens in) {
        return switch (kind) {
            case Layout.COUNT -> new Remembered.Count(in.number());
            case Layout.INSTANTS -> new Remembered.Instants(instants(changed, in));
            case Layout.LAST -> new Remembered.Last(in.instant(changed - in.whole()));
            case Layout.PLACES -> new Remembered.Places(instants(changed, in));
            case Layout.SUM -> new Remembered.Sum(in.decimal());
            case Layout.MEAN -> new Remembered.Mean(in.decimal(), in.whole());
            case Layout.EXTREME -> new Remembered.Extreme(new Decimal(in.decimal()));
            case Layout.LATEST -> new Remembered.Latest(in.value(), in.instant(changed - in.whole()));
            case Layout.DIFFERENT -> new Remembered.Different(values(in));
            case Layout.DATED -> new Remembered.Dated(dated(changed, in));
            default -> new Remembered.Points(in.whole());
        };
    }

    private static Set<AttributeValue> values(Tokens in) {
        Set<AttributeValue> values = new LinkedHashSet<>();
        for (int left = in.number(); left > 0; left--) {
            values.add(in.value());
        }
        return values;
    }

    private static List<DatedValue> dated(long changed, Tokens in) {
        List<DatedValue> values = new ArrayList<>();
        long next = changed;
        for (int left = in.number(); left > 0; left--) {
            next -= in.whole();
            values.add(new DatedValue(in.instant(next), in.value()));
        }
        Collections.reverse(values);
        return values;
    }

    static List<Instant> instants(long changed, Tokens in) {
        List<Instant> instants = new ArrayList<>();
        long next = changed;
        for (int left = in.number(); left > 0; left--) {
            next -= in.whole();
            instants.add(in.instant(next));
        }
        Collections.reverse(instants);
        return instants;
    }
}
