package dev.journey.testkit.law;

import dev.journey.event.AttributeValue;
import dev.journey.event.Entry;
import dev.journey.event.Event;
import dev.journey.event.ProfileChange;
import dev.journey.run.Effect;
import dev.journey.run.Handling;
import dev.journey.testkit.RandomHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** A customer's life as a timeline for people. */
final class LifeTimeline {

    private static final String INDENT = "                        ";

    private LifeTimeline() {}

    static String of(Life life) {
        StringJoiner lines = new StringJoiner("\n").add(life.customer());
        List<Entry> untold = new ArrayList<>(life.entries().toList());
        for (Moment moment : life.moments()) {
            // A change of the profile from before the first event is part of no moment.
            while (moment.entry().isPresent() && !untold.isEmpty()) {
                Entry next = untold.remove(0);
                lines.add(line(next));
                if (next.equals(moment.entry().get())) {
                    break;
                }
            }
            if (moment.entry().isEmpty()) {
                lines.add("  " + moment.at() + "  (time alone)");
            }
            moment.effects().forEach(effect -> lines.add(INDENT + words(effect)));
            if (moment.handling() == Handling.IRRELEVANT) {
                lines.add(INDENT + "plays no part in " + moment.after().stage());
            }
        }
        untold.forEach(entry -> lines.add(line(entry)));
        return lines.add("  " + life.asOf() + "  the end"
                        + life.progress()
                                .map(progress -> ", in " + progress.stage())
                                .orElse(""))
                .toString();
    }

    /** What is known where the engine failed. */
    static String of(RandomHistory history) {
        return history.entries().stream()
                .map(entry -> "\n" + line(entry))
                .collect(Collectors.joining("", history.customer(), "\n  " + history.asOf() + "  the end"));
    }

    private static String line(Entry entry) {
        return "  " + entry.at() + "  " + (entry instanceof Event event ? words(event) : words((ProfileChange) entry));
    }

    private static String words(Event event) {
        StringJoiner words = new StringJoiner(", ");
        words.add(event.type()
                + event.channel().map(channel -> " through " + channel).orElse(""));
        event.attributes().forEach((name, value) -> words.add(name + " " + value.words()));
        event.id().ifPresent(id -> words.add("id " + Words.quoted(id)));
        return words.toString();
    }

    private static String words(ProfileChange change) {
        return change.attributes().entrySet().stream()
                .map(LifeTimeline::words)
                .collect(Collectors.joining(", ", "profile: ", ""));
    }

    private static String words(Map.Entry<String, Optional<AttributeValue>> attribute) {
        return attribute.getKey() + " "
                + attribute.getValue().map(AttributeValue::words).orElse("no longer known");
    }

    private static String words(Effect effect) {
        if (effect instanceof Effect.Entered entered) {
            return "enters " + entered.stage();
        } else if (effect instanceof Effect.Moved moved) {
            return "moves from " + moved.from() + " to " + moved.to() + " by transition '" + moved.transition() + "'";
        } else if (effect instanceof Effect.GoalReached goal) {
            return "reaches the goal of " + goal.stage();
        } else if (effect instanceof Effect.HandOffDue handOff) {
            return "is handed over to " + handOff.to();
        }
        return effect instanceof Effect.Late || effect instanceof Effect.Duplicate
                ? "changes nothing: " + effect.name()
                : ofFollowUp(effect);
    }

    private static String ofFollowUp(Effect effect) {
        if (effect instanceof Effect.FollowUpDue due) {
            return "gets " + due.followUp()
                    + due.channel().map(channel -> " through " + channel).orElse("");
        } else if (effect instanceof Effect.Postponed postponed) {
            return "is to get " + postponed.followUp() + " at " + postponed.until() + ", after the quiet hours";
        } else if (effect instanceof Effect.Suppressed suppressed) {
            return "does not get " + suppressed.followUp() + ": cap '" + suppressed.cap() + "' forbids it";
        }
        return "has an event forgotten before its time";
    }
}
