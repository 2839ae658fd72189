package dev.journey.examples;

import dev.journey.codec.JourneyFile;
import dev.journey.event.Event;
import dev.journey.event.History;
import dev.journey.model.Journey;
import dev.journey.run.Effect;
import dev.journey.run.JourneyEngine;
import dev.journey.run.Replay;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** The journeys that come with the examples, and what becomes of Anna in them. */
final class Examples {

    static final Path FOLDER = Path.of("src/main/resources/dev/journey/examples");

    private Examples() {}

    static Journey journey(String name) {
        try {
            return JourneyFile.read(FOLDER.resolve(name + ".journey.yaml"));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    static Event event(String type, String at) {
        return Event.of(type, Instant.parse(at));
    }

    static Replay replay(String name, List<Event> events, String asOf) {
        return JourneyEngine.of(journey(name)).replay(History.of("anna", events), Instant.parse(asOf));
    }

    /** What came of her, an effect a line: when, what, and the name of the stage, message, team or kind of goal. */
    static List<String> effects(String name, List<Event> events, String asOf) {
        return replay(name, events, asOf).effects().stream()
                .map(effect -> effect.at() + " " + effect.name() + " " + detail(effect))
                .toList();
    }

    private static String detail(Effect effect) {
        if (effect instanceof Effect.Entered entered) {
            return entered.stage();
        }
        if (effect instanceof Effect.Moved moved) {
            return moved.to();
        }
        if (effect instanceof Effect.GoalReached reached) {
            return reached.kind().orElse("");
        }
        if (effect instanceof Effect.HandOffDue due) {
            return due.to();
        }
        if (effect instanceof Effect.FollowUpDue due) {
            return due.followUp();
        }
        if (effect instanceof Effect.Postponed postponed) {
            return postponed.followUp();
        }
        if (effect instanceof Effect.Suppressed suppressed) {
            return suppressed.followUp();
        }
        return "";
    }
}
