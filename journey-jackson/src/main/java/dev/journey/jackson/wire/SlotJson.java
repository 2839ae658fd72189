package dev.journey.jackson.wire;

import dev.journey.condition.Remembered;
import dev.journey.condition.Remembered.DatedValue;
import dev.journey.event.AttributeValue;
import dev.journey.event.AttributeValue.Decimal;
import dev.journey.run.Snapshot;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rank of a slot and one key more, which says the kind of what is remembered. */
record SlotJson(
        Integer slot,
        Optional<Integer> count,
        Optional<List<Instant>> instants,
        Optional<Instant> last,
        Optional<List<Instant>> places,
        Optional<BigDecimal> sum,
        Optional<MeanJson> mean,
        Optional<BigDecimal> extreme,
        Optional<DatedValue> latest,
        Optional<List<AttributeValue>> different,
        Optional<List<DatedValue>> dated,
        Optional<BigDecimal> points) {

    private static final String KINDS = Arrays.stream(SlotJson.class.getRecordComponents())
            .skip(1)
            .map(RecordComponent::getName)
            .collect(Collectors.joining(", "));

    static SlotJson of(Snapshot.Slot slot) {
        Remembered content = slot.content();
        return new SlotJson(
                slot.rank(),
                as(Remembered.Count.class, content).map(Remembered.Count::events),
                as(Remembered.Instants.class, content).map(Remembered.Instants::at),
                as(Remembered.Last.class, content).map(Remembered.Last::at),
                as(Remembered.Places.class, content).map(Remembered.Places::since),
                as(Remembered.Sum.class, content).map(Remembered.Sum::sum),
                as(Remembered.Mean.class, content).map(MeanJson::of),
                as(Remembered.Extreme.class, content)
                        .map(extreme -> extreme.number().value()),
                as(Remembered.Latest.class, content).map(latest -> new DatedValue(latest.at(), latest.value())),
                as(Remembered.Different.class, content).map(different -> List.copyOf(different.values())),
                as(Remembered.Dated.class, content).map(Remembered.Dated::values),
                as(Remembered.Points.class, content).map(points -> BigDecimal.valueOf(points.points())));
    }

    Snapshot.Slot toSlot() {
        List<Remembered> said = Stream.<Optional<? extends Remembered>>of(
                        count.map(Remembered.Count::new),
                        instants.map(Remembered.Instants::new),
                        last.map(Remembered.Last::new),
                        places.map(Remembered.Places::new),
                        sum.map(Remembered.Sum::new),
                        mean.map(MeanJson::toMean),
                        extreme.map(number -> new Remembered.Extreme(new Decimal(number))),
                        latest.map(value -> new Remembered.Latest(value.value(), value.at())),
                        different.map(values -> new Remembered.Different(new LinkedHashSet<>(values))),
                        dated.map(Remembered.Dated::new),
                        points.map(number -> new Remembered.Points(Numbers.whole("points", number))))
                .<Remembered>flatMap(Optional::stream)
                .toList();
        if (said.size() != 1) {
            throw new IllegalArgumentException(
                    "slot must have one key beside 'slot', which says what is remembered, but" + " has "
                            + (said.isEmpty() ? "none" : said.size()) + "; known: " + KINDS);
        }
        return new Snapshot.Slot(slot, said.get(0));
    }

    private static <T> Optional<T> as(Class<T> kind, Remembered content) {
        return kind.isInstance(content) ? Optional.of(kind.cast(content)) : Optional.empty();
    }
}
