package dev.journey.testkit.oracle;

import dev.journey.event.Event;
import dev.journey.model.FollowUp;
import dev.journey.model.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One visit of one stage, and what became of its follow-ups. */
final class Stay {

    final Stage stage;
    final Instant enteredAt;
    final List<Event> events = new ArrayList<>();
    boolean reachedGoal;
    boolean forgot;
    /** Whether the instant of entering has been handled. */
    boolean begun;
    /** Whether a transition was passed over when they were last tried. */
    boolean passedOver;

    private final Map<String, Instant> postponed = new HashMap<>();
    private final Set<String> done = new HashSet<>();

    Stay(Stage stage, Instant enteredAt) {
        this.stage = stage;
        this.enteredAt = enteredAt;
    }

    boolean isTerminal() {
        return stage.ends().isPresent();
    }

    /** The follow-ups that were neither given out, nor postponed, nor suppressed. */
    Stream<FollowUp> toBeAsked() {
        return stage.followUps().stream()
                .filter(followUp -> !done.contains(followUp.id()) && !postponed.containsKey(followUp.id()));
    }

    void postpone(FollowUp followUp, Instant until) {
        postponed.put(followUp.id(), until);
    }

    boolean waitsFor(FollowUp followUp, Instant end) {
        return end.equals(postponed.get(followUp.id()));
    }

    Optional<Instant> firstEndOfWaiting() {
        return postponed.values().stream().min(Instant::compareTo);
    }

    /** The follow-up has had its chance in this visit. */
    void done(FollowUp followUp) {
        postponed.remove(followUp.id());
        done.add(followUp.id());
    }
}
