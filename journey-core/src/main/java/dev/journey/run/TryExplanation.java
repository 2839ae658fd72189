package dev.journey.run;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one event, one profile change or one deadline found when everything that is asked in a stage was asked.
 *
 * @param at when it was
 * @param by what made the engine ask
 * @param moved the id of the transition that moved the customer; empty where the customer stayed
 * @param transitions all transitions out of the stage in the order in which they are tried; those after the one that
 *     moved would have been tried next
 * @param followUps the follow-ups that were asked; none where the customer moved
 */
public record TryExplanation(
        Instant at,
        Cause by,
        Optional<String> moved,
        List<TransitionExplanation> transitions,
        List<FollowUpExplanation> followUps) {

    /** Copies the lists. */
    public TryExplanation {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(moved, "moved");
        transitions = List.copyOf(Objects.requireNonNull(transitions, "transitions"));
        followUps = List.copyOf(Objects.requireNonNull(followUps, "followUps"));
    }

    /** This, with the customer moved by a transition, so that no follow-up was asked. */
    TryExplanation withMove(String transition) {
        return new TryExplanation(at, by, Optional.of(transition), transitions, List.of());
    }

    /** When and by what, then a line for each transition and follow-up. */
    @Override
    public String toString() {
        return Stream.concat(transitions.stream(), followUps.stream())
                .map(each -> "\n  " + each)
                .collect(Collectors.joining(
                        "",
                        at + " by " + by.key() + ", "
                                + moved.map(id -> "moved by " + id).orElse("stayed"),
                        ""));
    }
}
