package dev.journey.testkit.law;

import dev.journey.run.Effect;
import java.time.Instant;
import java.util.Optional;

/** Each effect goes on where the one before it left the customer, and never back in time. */
final class OneStageAtATime implements Law {

    @Override
    public String name() {
        return "nobody is in two stages at once";
    }

    @Override
    public Optional<String> brokenBy(Life life) {
        String stage = "nowhere";
        Instant at = Instant.MIN;
        for (Effect effect : life.replay().effects()) {
            if (!stageOf(effect, stage).equals(stage)) {
                return Optional.of(effect + " must be in stage '" + stage + "'");
            }
            if (effect.at().isBefore(at)) {
                return Optional.of(effect + " must not be before " + at);
            }
            stage = stageAfter(effect, stage);
            at = effect.at();
        }
        String last = stage;
        return life.progress()
                .map(progress -> progress.stage())
                .filter(end -> !end.equals(last))
                .map(end -> "the customer must end in stage '" + last + "', not in '" + end + "'");
    }

    private static String stageOf(Effect effect, String otherwise) {
        if (effect instanceof Effect.Moved moved) {
            return moved.from();
        } else if (effect instanceof Effect.HandOffDue handOff) {
            return handOff.stage();
        } else if (effect instanceof Effect.GoalReached goal) {
            return goal.stage();
        } else if (effect instanceof Effect.FollowUpDue followUp) {
            return followUp.stage();
        }
        return effect instanceof Effect.Forgotten forgotten ? forgotten.stage() : otherwise;
    }

    private static String stageAfter(Effect effect, String before) {
        if (effect instanceof Effect.Entered entered) {
            return entered.stage();
        }
        return effect instanceof Effect.Moved moved ? moved.to() : before;
    }
}
