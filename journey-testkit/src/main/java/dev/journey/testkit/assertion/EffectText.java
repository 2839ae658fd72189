package dev.journey.testkit.assertion;

import dev.journey.event.AttributeValue;
import dev.journey.run.Effect;

/** Effects as lines that people read. */
final class EffectText {

    private EffectText() {}

    /** When it was, its name and the ids in it, such as {@code 2026-01-02T09:00:00Z follow-up-due 'cart-mail'}. */
    static String of(Effect effect) {
        return effect.at() + " " + effect.name() + details(effect);
    }

    private static String details(Effect effect) {
        if (effect instanceof Effect.Entered entered) {
            return " '" + entered.stage() + "'";
        }
        if (effect instanceof Effect.Moved moved) {
            return " '" + moved.from() + "' -> '" + moved.to() + "' with '" + moved.transition() + "' by "
                    + moved.by().key();
        }
        if (effect instanceof Effect.GoalReached goal) {
            return goal.kind().map(kind -> " '" + kind + "'").orElse("")
                    + goal.value().map(AttributeValue::words).map(" "::concat).orElse("");
        }
        if (effect instanceof Effect.HandOffDue handOff) {
            return " to '" + handOff.to() + "'";
        }
        return ofMessages(effect);
    }

    private static String ofMessages(Effect effect) {
        if (effect instanceof Effect.FollowUpDue due) {
            return " '" + due.followUp() + "'";
        }
        if (effect instanceof Effect.Postponed postponed) {
            return " '" + postponed.followUp() + "' until " + postponed.until();
        }
        if (effect instanceof Effect.Suppressed suppressed) {
            return " '" + suppressed.followUp() + "' by '" + suppressed.cap() + "'";
        }
        return ofInput(effect);
    }

    private static String ofInput(Effect effect) {
        if (effect instanceof Effect.Late late) {
            return late.event().map(event -> " '" + event + "'").orElse(" profile");
        }
        if (effect instanceof Effect.Duplicate duplicate) {
            return " '" + duplicate.event() + "' (" + duplicate.id() + ")";
        }
        return effect instanceof Effect.Forgotten forgotten ? " in '" + forgotten.stage() + "'" : "";
    }
}
