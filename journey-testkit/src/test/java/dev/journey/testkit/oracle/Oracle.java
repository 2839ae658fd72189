package dev.journey.testkit.oracle;

import dev.journey.condition.CustomPredicate;
import dev.journey.event.AttributeValue;
import dev.journey.event.Entry;
import dev.journey.event.Event;
import dev.journey.event.ProfileChange;
import dev.journey.model.Journey;
import dev.journey.run.Effect;
import dev.journey.run.Handling;
import dev.journey.run.Tally;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a journey must do, by the small print of the format. For one thread: it remembers the ends of lengths. */
public final class Oracle {

    final Journey journey;
    final Rulebook rules;
    final Matching matching;
    final Ends ends;
    final Scores scores;
    final Aggregates aggregates;
    final Truth truth;
    final Quiet quiet;

    private Oracle(Journey journey, Map<String, CustomPredicate> predicates) {
        this.journey = journey;
        this.rules = new Rulebook(journey);
        this.matching = new Matching(journey);
        this.ends = new Ends(journey);
        this.scores = new Scores(journey.scoring(), matching);
        this.aggregates = new Aggregates(matching, ends, journey.keep());
        this.truth = new Truth(journey, predicates, matching, ends, scores, aggregates);
        this.quiet = new Quiet(journey);
    }

    /** An oracle for a journey, and what its {@code custom} conditions ask. */
    public static Oracle of(Journey journey, Map<String, CustomPredicate> predicates) {
        return new Oracle(journey, predicates);
    }

    /** Starts a customer of whom this is known. */
    public Life start(String customer, Instant at, Map<String, AttributeValue> profile) {
        return new Life(this, customer, at, profile);
    }

    /** Rules 1, 12 and 19. */
    public Told replay(String customer, List<? extends Entry> entries, Instant asOf) {
        Log log = Log.of(entries, asOf);
        Map<String, AttributeValue> profile = new HashMap<>();
        Optional<Life> life = Optional.empty();
        Tally tally = log.notSeen();
        for (Entry entry : log.seen()) {
            if (life.isEmpty() && entry instanceof ProfileChange change) {
                apply(change, profile);
                continue;
            }
            Life started = life.orElseGet(() -> start(customer, entry.at(), profile));
            Handling handling = started.take(entry);
            tally = entry instanceof Event ? tally.plus(Tally.of(handling)) : tally;
            life = Optional.of(started);
        }
        life.ifPresent(started -> started.pass(asOf));
        return new Told(life, tally);
    }

    /** Rule 18: null, here empty, removes an attribute. */
    static void apply(ProfileChange change, Map<String, AttributeValue> profile) {
        change.attributes().forEach((name, value) -> {
            profile.remove(name);
            value.ifPresent(known -> profile.put(name, known));
        });
    }

    /**
     * What the oracle says of a history.
     *
     * @param life where the customer is in the end, and all effects; empty for one who did nothing
     * @param tally what became of the events
     */
    public record Told(Optional<Life> life, Tally tally) {

        /** All effects. */
        public List<Effect> effects() {
            return life.map(Life::effects).orElse(List.of());
        }
    }
}
