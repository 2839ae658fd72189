package dev.journey.compare;

import dev.journey.condition.Condition;
import dev.journey.condition.EventPattern;
import dev.journey.event.Channel;
import dev.journey.map.Cost;
import dev.journey.map.Direction;
import dev.journey.map.Experience;
import dev.journey.map.Metric;
import dev.journey.map.Persona;
import dev.journey.map.Tactic;
import dev.journey.map.Touchpoint;
import dev.journey.map.Visibility;
import java.util.Optional;

/** The attributes of what a map is made of. */
final class MapTables {

    static final Table<Metric> METRIC = new Table<Metric>()
            .id("id")
            .text("name", Metric::name)
            .text("unit", Metric::unit)
            .optional("better", Metric::better, Direction::key)
            .optional("target", Metric::target, Object::toString)
            .text("source", Metric::source);

    static final Table<Persona> PERSONA = new Table<Persona>()
            .id("id")
            .text("name", Persona::name)
            .text("who", Persona::who)
            .optional(
                    "demographics",
                    persona -> Optional.of(persona.demographics()).filter(all -> !all.isEmpty()),
                    Words::texts)
            .texts("goals", Persona::goals)
            .texts("needs", Persona::needs)
            .texts("concerns", Persona::concerns)
            .texts("expectations", Persona::expectations)
            .texts("painPoints", Persona::painPoints)
            .texts("behaviours", Persona::behaviours)
            .texts("preferences", Persona::preferences)
            .list("channels", Persona::channels, Channel::name)
            .text("quote", Persona::quote)
            .optional("segment", Persona::segment, Condition::toString);

    static final Table<Touchpoint> TOUCHPOINT = new Table<Touchpoint>()
            .id("id")
            .text("name", Touchpoint::name)
            .optional("channel", Touchpoint::channel, Channel::name)
            .list("events", Touchpoint::events, EventPattern::toString)
            .value("visibility", Touchpoint::visibility, Visibility::key)
            .flag("momentOfTruth", Touchpoint::momentOfTruth)
            .texts("actions", Touchpoint::actions)
            .word("owner", Touchpoint::owner)
            .members(Members.inAnyOrder("metrics", Touchpoint::metrics, Metric::id, METRIC));

    static final Table<Experience> EXPERIENCE = new Table<Experience>()
            .id("persona")
            .id("touchpoint")
            .texts("goals", Experience::goals)
            .text("doing", Experience::doing)
            .text("thinking", Experience::thinking)
            .text("feeling", Experience::feeling)
            .number("emotion", Experience::emotion)
            .texts("needs", Experience::needs)
            .text("evidence", Experience::evidence);

    static final Table<Tactic> TACTIC = new Table<Tactic>()
            .id("id")
            .text("name", Tactic::name)
            .optional("cost", Tactic::cost, Cost::key)
            .flag("professional", Tactic::professional)
            .list("channels", Tactic::channels, Channel::name)
            .list("personas", Tactic::personas, persona -> persona);

    private MapTables() {}

    /** Who has an experience and where, such as {@code gift-giver@home-page}. */
    static String place(Experience experience) {
        return experience.persona()
                + experience.touchpoint().map(id -> "@" + id).orElse("");
    }
}
