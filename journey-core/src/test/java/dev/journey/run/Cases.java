package dev.journey.run;

import static dev.journey.condition.Conditions.allOf;
import static dev.journey.condition.Conditions.occurred;

import dev.journey.condition.Condition;
import dev.journey.event.Entry;
import dev.journey.event.Event;
import dev.journey.event.History;
import dev.journey.event.ProfileChange;
import dev.journey.model.Journey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Small journeys, and what becomes of one customer in them, in words. */
final class Cases {

    private Cases() {}

    static Journey ab(Condition when) {
        return Journey.builder("case")
                .stage("a")
                .stage("b")
                .transition("a", "b", when)
                .build();
    }

    static Journey.Builder abc() {
        return Journey.builder("case").stage("a").stage("b").stage("c");
    }

    static List<String> replay(Journey journey, String asOf, Entry... entries) {
        return words(effects(journey, asOf, entries));
    }

    static List<Effect> effects(Journey journey, String asOf, Entry... entries) {
        return JourneyEngine.of(journey)
                .replay(History.of("c", List.of(entries)), at(asOf))
                .effects();
    }

    static List<String> words(List<Effect> effects) {
        return effects.stream()
                .map(effect -> effect.at().toString().replace("T00:00:00Z", "") + " " + effect.name() + words(effect))
                .toList();
    }

    private static String words(Effect effect) {
        if (effect instanceof Effect.Entered entered) {
            return " " + entered.stage();
        }
        if (effect instanceof Effect.Moved moved) {
            return " " + moved.from() + " " + moved.to() + " by " + moved.by().key();
        }
        if (effect instanceof Effect.HandOffDue handOff) {
            return " " + handOff.to();
        }
        if (effect instanceof Effect.FollowUpDue due) {
            return " " + due.followUp();
        }
        if (effect instanceof Effect.Postponed postponed) {
            return " " + postponed.followUp();
        }
        if (effect instanceof Effect.Suppressed suppressed) {
            return " " + suppressed.followUp();
        }
        if (effect instanceof Effect.Forgotten forgotten) {
            return " " + forgotten.stage();
        }
        if (effect instanceof Effect.Late late) {
            return " " + late.event().orElse("profile") + " " + late.id().orElse("");
        }
        return effect instanceof Effect.Duplicate duplicate ? " " + duplicate.event() + " " + duplicate.id() : "";
    }

    /** Whether a condition holds in the entry stage at an instant after all of this. */
    static boolean holds(Condition condition, String at, Entry... entries) {
        return holds(ab(allOf(occurred("end"), condition)), at, entries);
    }

    /** Whether an event {@code end} at this instant, after all of this, moves the customer. */
    static boolean holds(Journey journey, String at, Entry... entries) {
        List<Entry> all = new ArrayList<>(List.of(entries));
        all.add(event("end", at));
        return JourneyEngine.of(journey)
                        .replay(History.of("c", all), at(at))
                        .tally()
                        .moved()
                == 1;
    }

    static Event event(String type, String at) {
        return Event.of(type, at(at));
    }

    static ProfileChange.Builder profile(String at) {
        return ProfileChange.at(at(at));
    }

    static Instant at(String text) {
        return Instant.parse(text.contains("T") ? text : text + "T00:00:00Z");
    }
}
