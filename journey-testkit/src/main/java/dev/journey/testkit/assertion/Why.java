package dev.journey.testkit.assertion;

import dev.journey.event.Entry;
import dev.journey.event.History;
import dev.journey.run.JourneyEngine;
import dev.journey.run.MoveExplanation;
import dev.journey.run.Progress;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why a customer is where they are, in lines that an engine knows. */
final class Why {

    private Why() {}

    /** Why the customer is still there. */
    static String stays(JourneyEngine engine, Progress progress) {
        return lines(Stream.of(engine.explain(progress).toString()));
    }

    /** Why the customer moved, and why they are still where they went. */
    static String moved(JourneyEngine engine, Progress before, Entry entry, Progress after) {
        return movedAndStays(
                engine.explainMoves(before, entry), engine.explain(after).toString());
    }

    /** Why the customer moved, and why they are still where they went, on events of which the ids are known. */
    static String moved(JourneyEngine engine, History history, Instant asOf) {
        return movedAndStays(
                engine.explainMoves(history, asOf),
                engine.explain(history, asOf).toString());
    }

    private static String movedAndStays(List<MoveExplanation> moves, String stays) {
        return lines(Stream.concat(moves.stream().map(MoveExplanation::toString), Stream.of(stays)));
    }

    private static String lines(Stream<String> texts) {
        return texts.flatMap(String::lines).collect(Collectors.joining("\n     ", "\nwhy: ", ""));
    }
}
