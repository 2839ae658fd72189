package dev.journey.measure;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * All that {@link LastActions} have gathered.
 *
 * @param journey the id of the journey
 * @param version its version, at least 1
 * @param asOf the instant up to which was looked
 * @param last how many events were looked at, at least one
 * @param ignored the types of the events that were not looked at, in the order of the alphabet
 * @param actions what customers did last, in the order of the stages from which they dropped
 */
public record GatheredLastActions(
        String journey, int version, Instant asOf, int last, List<String> ignored, List<LastAction> actions)
        implements Gathered {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if the version or {@code last} is less than 1, or if an action is of more events
     *     than were looked at, of an ignored one, or of no visit
     */
    public GatheredLastActions {
        Sound.basis(journey, version, asOf);
        Sound.some("last", last);
        ignored = Objects.requireNonNull(ignored, "ignored").stream()
                .distinct()
                .sorted()
                .toList();
        actions = List.copyOf(Objects.requireNonNull(actions, "actions"));
        for (LastAction action : actions) {
            check(action, last, ignored);
        }
    }

    private static void check(LastAction action, int last, List<String> ignored) {
        if (action.events().size() > last) {
            throw new IllegalArgumentException("last action in stage '" + action.stage() + "' must be of at most "
                    + last + " events: has " + action.events().size());
        }
        action.events().stream().filter(ignored::contains).findFirst().ifPresent(event -> {
            throw new IllegalArgumentException("last action in stage '" + action.stage()
                    + "' must not be of an event that is ignored: '" + event + "'");
        });
        Sound.some("visits", action.visits());
    }
}
