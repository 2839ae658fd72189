package dev.journey.measure;

import dev.journey.measure.GatheredMeasures.OfMove;
import dev.journey.model.Journey;
import dev.journey.model.Stage;
import dev.journey.model.Transition;
import dev.journey.run.Cause;
import dev.journey.run.Effect;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How often each transition moved customers out of each stage, by cause. */
final class GatheredMoves {

    private final Map<Leg, Long> moves = new HashMap<>();

    void add(Effect.Moved moved) {
        add(new OfMove(moved.transition(), moved.from(), moved.by(), 1));
    }

    void add(OfMove move) {
        moves.merge(new Leg(move.transition(), move.from(), move.by()), move.times(), Long::sum);
    }

    void merge(GatheredMoves other) {
        Map.copyOf(other.moves).forEach((leg, times) -> moves.merge(leg, times, Long::sum));
    }

    /** What was gathered, in the order of the journey. */
    List<OfMove> gathered(Journey journey) {
        return measures(journey).stream()
                .flatMap(move -> Arrays.stream(Cause.values())
                        .map(by -> new Leg(move.transition(), move.from(), by))
                        .flatMap(leg -> Stream.ofNullable(moves.get(leg))
                                .map(times -> new OfMove(leg.transition, leg.from, leg.by, times))))
                .toList();
    }

    /** The measures of every transition, in the order of the journey, for every stage that it leaves. */
    List<MoveMeasure> measures(Journey journey) {
        return journey.transitions().stream()
                .flatMap(transition ->
                        journey.stages().stream().filter(transition::leaves).map(from -> measure(transition, from)))
                .toList();
    }

    private MoveMeasure measure(Transition transition, Stage from) {
        long[] times = Arrays.stream(Cause.values())
                .mapToLong(by -> moves.getOrDefault(new Leg(transition.id(), from.id(), by), 0L))
                .toArray();
        return new MoveMeasure(
                transition.id(),
                from.id(),
                transition.to(),
                times[Cause.EVENT.ordinal()],
                times[Cause.DEADLINE.ordinal()],
                times[Cause.PROFILE.ordinal()]);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GatheredMoves gathered && moves.equals(gathered.moves);
    }

    @Override
    public int hashCode() {
        return moves.hashCode();
    }

    /** One way out of one stage, for one reason. */
    private record Leg(String transition, String from, Cause by) {}
}
