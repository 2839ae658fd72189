package dev.journey.testkit.law;

import dev.journey.model.FollowUp;
import dev.journey.model.Journey;
import dev.journey.run.Effect;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is given out, suppressed or postponed is a follow-up of the stage, and that happens once in a visit. */
final class FollowUpsOfTheVisit implements Law {

    @Override
    public String name() {
        return "no follow-up comes twice in a visit, or after it";
    }

    @Override
    public Optional<String> brokenBy(Life life) {
        Set<String> settled = Set.of();
        Set<String> postponed = Set.of();
        for (Effect effect : life.replay().effects()) {
            Optional<String> entered = entered(effect);
            if (entered.isPresent()) {
                settled = followUps(life.journey(), entered.get());
                postponed = new HashSet<>(settled);
            } else if (!isStillDue(effect, settled, postponed)) {
                return Optional.of(effect + " must not come in this visit");
            }
        }
        return Optional.empty();
    }

    private static Set<String> followUps(Journey journey, String stage) {
        return journey.stage(stage).followUps().stream()
                .map(FollowUp::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Optional<String> entered(Effect effect) {
        if (effect instanceof Effect.Entered entered) {
            return Optional.of(entered.stage());
        }
        return effect instanceof Effect.Moved moved ? Optional.of(moved.to()) : Optional.empty();
    }

    /** Takes the follow-up from those that may still be settled, or postponed, in this visit. */
    private static boolean isStillDue(Effect effect, Set<String> settled, Set<String> postponed) {
        if (effect instanceof Effect.FollowUpDue due) {
            return settled.remove(due.followUp());
        } else if (effect instanceof Effect.Suppressed suppressed) {
            return settled.remove(suppressed.followUp());
        }
        return !(effect instanceof Effect.Postponed later)
                || settled.contains(later.followUp()) && postponed.remove(later.followUp());
    }
}
