package dev.journey.check;

import dev.journey.condition.Condition;
import dev.journey.model.Journey;
import java.util.ArrayList;
import java.util.List;

/** All conditions of a journey, each with what it decides on. */
final class Rulebook {

    private Rulebook() {}

    /** The transitions, then the follow-ups. */
    static List<Entry> of(Journey journey) {
        List<Entry> entries = new ArrayList<>();
        journey.transitions()
                .forEach(transition -> entries.add(new Entry(
                        "transitions." + transition.id(), "transition '" + transition.id() + "'", transition.when())));
        journey.stages()
                .forEach(stage -> stage.followUps()
                        .forEach(followUp -> entries.add(new Entry(
                                "followUps." + followUp.id(), "follow-up '" + followUp.id() + "'", followUp.when()))));
        return entries;
    }

    /**
     * A condition.
     *
     * @param path where it stands
     * @param subject what it decides on, in words
     * @param when the condition
     */
    record Entry(String path, String subject, Condition when) {}
}
