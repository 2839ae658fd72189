package dev.journey.testkit;

import static dev.journey.testkit.Property.must;
import static dev.journey.testkit.Property.same;

import dev.journey.run.Effect;
import java.time.Instant;
import java.util.Optional;

/** Each effect goes on where the one before it left the customer, and never back in time. */
final class OneStageAtATime implements Property {

    @Override
    public Optional<String> brokenBy(Trial trial) {
        String stage = "nowhere";
        Instant at = Instant.MIN;
        for (Effect effect : trial.replay().effects()) {
            Optional<String> broken = brokenBy(effect, stage, at);
            if (broken.isPresent()) {
                return broken;
            }
            stage = stageAfter(effect, stage);
            at = effect.at();
        }
        String last = stage;
        return trial.replay().progress().flatMap(progress -> same("last stage", last, progress.stage()));
    }

    private static Optional<String> brokenBy(Effect effect, String stage, Instant at) {
        return same("stage of " + effect, stage, stageOf(effect, stage))
                .or(() -> must(!effect.at().isBefore(at), () -> effect + " must not be before " + at));
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
