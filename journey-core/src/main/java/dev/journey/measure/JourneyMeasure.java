package dev.journey.measure;

import dev.journey.model.UnknownIdException;
import dev.journey.run.Tally;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What happened in a journey: all numbers from which a page or a report of it is drawn.
 *
 * <p>Whatever the journey defines is there, in its order, also where nothing happened.
 *
 * @param journey the id of the journey
 * @param version its version
 * @param asOf the instant up to which was looked
 * @param customers how many customers were looked at
 * @param started how many of them had started the journey
 * @param from when the first of them started; empty where nobody did
 * @param to the last instant at which an event or time changed where anybody stands; empty where nobody started
 * @param events what became of their events
 * @param stages what happened in each stage
 * @param moves how often each transition moved customers, for every stage that it leaves
 * @param goals how often the conversion of each stage that names one was reached
 * @param followUps what became of each follow-up
 */
public record JourneyMeasure(
        String journey,
        int version,
        Instant asOf,
        long customers,
        long started,
        Optional<Instant> from,
        Optional<Instant> to,
        Tally events,
        List<StageMeasure> stages,
        List<MoveMeasure> moves,
        List<GoalMeasure> goals,
        List<FollowUpMeasure> followUps) {

    /** Copies the lists. */
    public JourneyMeasure {
        Objects.requireNonNull(journey, "journey");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(events, "events");
        stages = List.copyOf(Objects.requireNonNull(stages, "stages"));
        moves = List.copyOf(Objects.requireNonNull(moves, "moves"));
        goals = List.copyOf(Objects.requireNonNull(goals, "goals"));
        followUps = List.copyOf(Objects.requireNonNull(followUps, "followUps"));
    }

    /**
     * What happened in a stage.
     *
     * @throws UnknownIdException if the journey does not have it
     */
    public StageMeasure stage(String id) {
        Objects.requireNonNull(id, "id");
        return only("stage", id, stages, stage -> stage.stage().equals(id), StageMeasure::stage);
    }

    /**
     * How often a transition moved customers out of a stage.
     *
     * @throws UnknownIdException if the journey has no transition of this id that leaves this stage
     */
    public MoveMeasure moves(String transition, String from) {
        Objects.requireNonNull(transition, "transition");
        Objects.requireNonNull(from, "from");
        return only(
                "transition out of '" + from + "'",
                transition,
                moves,
                move -> move.transition().equals(transition) && move.from().equals(from),
                MoveMeasure::transition);
    }

    /**
     * What became of a follow-up.
     *
     * @throws UnknownIdException if the journey does not have it
     */
    public FollowUpMeasure followUp(String id) {
        Objects.requireNonNull(id, "id");
        return only("follow-up", id, followUps, each -> each.followUp().equals(id), FollowUpMeasure::followUp);
    }

    private <T> T only(String kind, String id, List<T> all, Predicate<T> wanted, Function<T, String> ids) {
        return all.stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new UnknownIdException(
                        kind, id, journey, all.stream().map(ids).distinct().toList()));
    }
}
