package dev.journey.measure;

import dev.journey.event.History;
import dev.journey.model.FollowUp;
import dev.journey.model.Journey;
import dev.journey.model.Stage;
import dev.journey.model.Transition;
import dev.journey.model.UnknownIdException;
import dev.journey.run.Effect;
import dev.journey.run.Progress;
import dev.journey.run.Replay;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What measures are of: a journey, as it stood at an instant. Only what is of the same may be taken in. */
final class Basis {

    private final Journey journey;
    private final Instant asOf;
    private final Set<String> stages;
    private final Set<String> transitions;

    Basis(Journey journey, Instant asOf) {
        this.journey = Objects.requireNonNull(journey, "journey");
        this.asOf = Objects.requireNonNull(asOf, "asOf");
        this.stages = journey.stages().stream().map(Stage::id).collect(Collectors.toUnmodifiableSet());
        this.transitions = journey.transitions().stream().map(Transition::id).collect(Collectors.toUnmodifiableSet());
    }

    Journey journey() {
        return journey;
    }

    Instant asOf() {
        return asOf;
    }

    /**
     * The visits of a replay.
     *
     * @throws IllegalArgumentException if the replay is of another journey, or stood at another instant
     */
    List<Visit> visits(Replay replay) {
        check(replay);
        return Visit.of(replay.effects());
    }

    /**
     * Checks that a replay is of the journey and stood at the instant.
     *
     * @throws IllegalArgumentException if it is not
     */
    void check(Replay replay) {
        Objects.requireNonNull(replay, "replay");
        replay.progress().ifPresent(progress -> checkJourney(progress, replay.effects()));
        if (!replay.asOf().equals(asOf)) {
            throw new IllegalArgumentException("replay of customer '" + replay.customer() + "' stood at "
                    + replay.asOf() + ", but the measures stand at " + asOf + "; take one instant for both");
        }
    }

    /**
     * Checks that a history is that of a replay.
     *
     * @throws IllegalArgumentException if they are of different customers
     */
    static void checkCustomer(History history, Replay replay) {
        if (!history.customer().equals(replay.customer())) {
            throw new IllegalArgumentException("history of customer '" + history.customer()
                    + "' must be that of the replay, which is of customer '" + replay.customer() + "'");
        }
    }

    private void checkJourney(Progress progress, List<Effect> effects) {
        String replayed = words(progress.version(), progress.journey());
        if (!replayed.equals(words(journey)) || !effects.stream().allMatch(this::isPossible)) {
            throw new IllegalArgumentException("replay of customer '" + progress.customer() + "' is of " + replayed
                    + ", but the measures are of " + insteadOf(replayed));
        }
    }

    private boolean isPossible(Effect effect) {
        if (effect instanceof Effect.Moved moved) {
            return stages.contains(moved.from())
                    && stages.contains(moved.to())
                    && transitions.contains(moved.transition());
        }
        return !(effect instanceof Effect.Entered entered) || stages.contains(entered.stage());
    }

    /**
     * Checks that other measures are of the same.
     *
     * @throws IllegalArgumentException if they are not
     */
    void checkSame(Basis other) {
        if (!other.journey.equals(journey)) {
            throw new IllegalArgumentException("measures of " + words(other.journey)
                    + " must not be merged into those of " + insteadOf(words(other.journey)));
        }
        if (!other.asOf.equals(asOf)) {
            throw new IllegalArgumentException("measures that stand at " + other.asOf
                    + " must not be merged into those that stand at " + asOf + "; take one instant for both");
        }
    }

    /**
     * Checks that measures that were gathered elsewhere are of the same version of the same journey.
     *
     * @throws IllegalArgumentException if they are not
     */
    void checkSame(Gathered gathered) {
        String other = words(gathered.version(), gathered.journey());
        if (!other.equals(words(journey))) {
            throw new IllegalArgumentException(
                    "measures of " + other + " must not be merged into those of " + words(journey));
        }
    }

    /**
     * Checks that a transition leaves a stage.
     *
     * @throws IllegalArgumentException if it does not
     * @throws UnknownIdException if the journey does not have both
     */
    void checkMove(String transition, String from) {
        if (!journey.transition(transition).leaves(journey.stage(from))) {
            throw new IllegalArgumentException("transition '" + transition + "' of " + words(journey)
                    + " does not leave stage '" + from + "'; the measures are of another definition");
        }
    }

    /**
     * Checks that the journey has a follow-up.
     *
     * @throws UnknownIdException if it does not
     */
    void checkFollowUp(String id) {
        List<String> known = journey.stages().stream()
                .flatMap(stage -> stage.followUps().stream())
                .map(FollowUp::id)
                .toList();
        if (!known.contains(id)) {
            throw new UnknownIdException("follow-up", id, journey.id(), known);
        }
    }

    private String insteadOf(String other) {
        return other.equals(words(journey))
                ? "another definition under the same version; count the version up when a journey changes"
                : words(journey);
    }

    private static String words(Journey journey) {
        return words(journey.version(), journey.id());
    }

    private static String words(int version, String journey) {
        return "version " + version + " of journey '" + journey + "'";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Basis basis && journey.equals(basis.journey) && asOf.equals(basis.asOf);
    }

    @Override
    public int hashCode() {
        return Objects.hash(journey, asOf);
    }
}
