package dev.journey.testkit.law;

import dev.journey.event.Entry;
import dev.journey.event.Event;
import dev.journey.event.ProfileChange;
import dev.journey.scenario.Scenario;
import dev.journey.testkit.RandomHistory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All histories that are like a given one but for one instant that is easier to read: a beginning on the hour, a pause
 * of whole days, a shorter one. Each comes before the given one in an order that has no endless way down.
 */
final class PlainerInstants {

    static final Instant BEGINNING = Scenario.START;

    private static final List<Duration> UNITS =
            List.of(Duration.ofDays(1), Duration.ofHours(1), Duration.ofMinutes(1), Duration.ofSeconds(1));

    private PlainerInstants() {}

    /** For a history in order of time, with an end that is not before the last entry. */
    static Stream<RandomHistory> of(RandomHistory history) {
        List<Instant> instants = new ArrayList<>();
        history.entries().forEach(entry -> instants.add(entry.at()));
        instants.add(history.asOf());
        return Stream.concat(withPlainerBeginning(instants), withPlainerPause(instants))
                .map(plainer -> at(plainer, history));
    }

    private static RandomHistory at(List<Instant> instants, RandomHistory history) {
        List<Entry> entries = IntStream.range(0, history.entries().size())
                .mapToObj(i -> at(instants.get(i), history.entries().get(i)))
                .toList();
        return new RandomHistory(history.customer(), entries, instants.get(instants.size() - 1));
    }

    private static Entry at(Instant at, Entry entry) {
        if (entry instanceof Event event) {
            Event.Builder moved = Event.builder(event.type(), at);
            event.id().ifPresent(moved::id);
            event.channel().ifPresent(moved::channel);
            event.attributes().forEach(moved::attribute);
            return moved.build();
        }
        ProfileChange.Builder moved = ProfileChange.at(at);
        ((ProfileChange) entry)
                .attributes()
                .forEach((name, value) ->
                        value.ifPresentOrElse(known -> moved.set(name, known), () -> moved.remove(name)));
        return moved.build();
    }

    private static Stream<List<Instant>> withPlainerBeginning(List<Instant> instants) {
        Instant first = instants.get(0);
        Stream<Instant> beginnings = Stream.concat(
                Stream.of(BEGINNING),
                UNITS.stream().map(unit -> BEGINNING.plus(floor(Duration.between(BEGINNING, first), unit))));
        return beginnings
                .takeWhile(plainer -> !plainer.equals(first))
                .map(plainer -> shifted(instants, 0, Duration.between(first, plainer)));
    }

    /** With all that follows brought forward or put off as well, or staying where it is. */
    private static Stream<List<Instant>> withPlainerPause(List<Instant> instants) {
        return IntStream.range(1, instants.size()).boxed().flatMap(i -> {
            Duration pause = Duration.between(instants.get(i - 1), instants.get(i));
            boolean last = i == instants.size() - 1;
            return plainer(pause, last).flatMap(plainer -> {
                Duration by = plainer.minus(pause);
                return Stream.concat(Stream.of(shifted(instants, i, by)), alone(instants, i, by).stream());
            });
        });
    }

    private static List<Instant> shifted(List<Instant> instants, int from, Duration by) {
        return IntStream.range(0, instants.size())
                .mapToObj(i -> i < from ? instants.get(i) : instants.get(i).plus(by))
                .toList();
    }

    private static Optional<List<Instant>> alone(List<Instant> instants, int i, Duration by) {
        Instant moved = instants.get(i).plus(by);
        if (i == instants.size() - 1 || moved.isAfter(instants.get(i + 1))) {
            return Optional.empty();
        }
        List<Instant> all = new ArrayList<>(instants);
        all.set(i, moved);
        return Optional.of(all);
    }

    /** Of coarser units, or fewer of the same. That nothing passes is plain at the end alone. */
    private static Stream<Duration> plainer(Duration pause, boolean last) {
        Stream<Duration> nothing = last ? Stream.of(Duration.ZERO) : Stream.empty();
        Stream<Duration> units = UNITS.stream()
                .flatMap(unit -> Stream.of(
                        unit,
                        floor(pause.dividedBy(2), unit),
                        floor(pause, unit).minus(unit),
                        floor(pause, unit),
                        floor(pause, unit).plus(unit)))
                .filter(plainer -> !plainer.isZero() && !plainer.isNegative());
        return Stream.concat(nothing, units).distinct().filter(plainer -> isPlainer(plainer, pause, last));
    }

    private static boolean isPlainer(Duration one, Duration other, boolean last) {
        int difference = Integer.compare(rank(one, last), rank(other, last));
        return difference < 0 || difference == 0 && one.compareTo(other) < 0;
    }

    private static int rank(Duration pause, boolean last) {
        if (pause.isZero()) {
            return last ? -1 : UNITS.size();
        }
        return (int) UNITS.stream()
                        .takeWhile(unit -> !floor(pause, unit).equals(pause))
                        .count()
                + (floor(pause, UNITS.get(UNITS.size() - 1)).equals(pause) ? 0 : 1);
    }

    private static Duration floor(Duration length, Duration unit) {
        Duration whole = unit.multipliedBy(length.dividedBy(unit));
        return whole.compareTo(length) > 0 ? whole.minus(unit) : whole;
    }
}
