package dev.journey.measure;

import dev.journey.run.Cause;
import dev.journey.run.Tally;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * All that {@link JourneyMeasures} have gathered.
 *
 * <pre>{@code
 * DocumentCodec<GatheredMeasures> json = Codecs.installed().document(GatheredMeasures.class, "json");
 * queue.send(json.toBytes(measures.gathered()));
 * ...
 * whole.merge(JourneyMeasures.of(shop, json.fromBytes(queue.receive())));
 * }</pre>
 *
 * @param journey the id of the journey
 * @param version its version, at least 1
 * @param asOf the instant up to which was looked
 * @param customers how many customers were looked at
 * @param started how many of them had started the journey
 * @param from when the first of them started
 * @param to the last instant at which anything changed
 * @param events what became of their events
 * @param stages what happened in the stages that were visited
 * @param moves how often transitions moved customers
 * @param goals how often conversions were reached
 * @param followUps what became of follow-ups
 */
public record GatheredMeasures(
        String journey,
        int version,
        Instant asOf,
        long customers,
        long started,
        Optional<Instant> from,
        Optional<Instant> to,
        Tally events,
        List<OfStage> stages,
        List<OfMove> moves,
        List<OfGoal> goals,
        List<OfFollowUp> followUps)
        implements Gathered {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if the version is less than 1 or a number is negative
     */
    public GatheredMeasures {
        Sound.basis(journey, version, asOf);
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(events, "events");
        Sound.count("customers", customers);
        Sound.count("started", started);
        stages = List.copyOf(Objects.requireNonNull(stages, "stages"));
        moves = List.copyOf(Objects.requireNonNull(moves, "moves"));
        goals = List.copyOf(Objects.requireNonNull(goals, "goals"));
        followUps = List.copyOf(Objects.requireNonNull(followUps, "followUps"));
    }

    /**
     * What happened in one stage.
     *
     * @param stage the id of the stage
     * @param reached how many customers were in it
     * @param converted how many visits converted
     * @param convertedCustomers how many customers have a visit that did
     * @param inProgress how many visits are in progress
     * @param dropped how many visits dropped
     * @param ended the lengths of the visits that have ended, the shortest first
     * @param staying how long the visits that have not ended have lasted, the shortest first
     */
    public record OfStage(
            String stage,
            long reached,
            long converted,
            long convertedCustomers,
            long inProgress,
            long dropped,
            List<Duration> ended,
            List<Duration> staying) {

        /**
         * Copies the lists.
         *
         * @throws IllegalArgumentException if a number is negative
         */
        public OfStage {
            Objects.requireNonNull(stage, "stage");
            Sound.count("reached", reached);
            Sound.count("converted", converted);
            Sound.count("convertedCustomers", convertedCustomers);
            Sound.count("inProgress", inProgress);
            Sound.count("dropped", dropped);
            ended = List.copyOf(Objects.requireNonNull(ended, "ended"));
            staying = List.copyOf(Objects.requireNonNull(staying, "staying"));
        }
    }

    /**
     * How often a transition moved customers out of one stage, for one reason.
     *
     * @param transition the id of the transition
     * @param from the id of the stage that was left
     * @param by what made the rule hold
     * @param times how often, at least once
     */
    public record OfMove(String transition, String from, Cause by, long times) {

        /**
         * Checks that nothing is missing.
         *
         * @throws IllegalArgumentException if the number is negative
         */
        public OfMove {
            Objects.requireNonNull(transition, "transition");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(by, "by");
            Sound.count("times", times);
        }
    }

    /**
     * How often the conversion of one stage was reached.
     *
     * @param stage the id of the stage
     * @param reached how many visits reached it
     * @param customers how many customers did
     * @param value the sum of what it was worth
     */
    public record OfGoal(String stage, long reached, long customers, Optional<BigDecimal> value) {

        /**
         * Checks that nothing is missing.
         *
         * @throws IllegalArgumentException if a number of visits or customers is negative
         */
        public OfGoal {
            Objects.requireNonNull(stage, "stage");
            Objects.requireNonNull(value, "value");
            Sound.count("reached", reached);
            Sound.count("customers", customers);
            value = value.map(BigDecimal::stripTrailingZeros);
        }

        OfGoal plus(OfGoal other) {
            Optional<BigDecimal> sum = value.isPresent() && other.value.isPresent()
                    ? Optional.of(value.get().add(other.value.get()))
                    : value.or(other::value);
            return new OfGoal(stage, reached + other.reached, customers + other.customers, sum);
        }
    }

    /**
     * What became of one follow-up.
     *
     * @param followUp the id of the follow-up
     * @param due how often it was given out
     * @param postponed how often it had to wait for the end of quiet hours
     * @param suppressed how often a cap forbade it
     */
    public record OfFollowUp(String followUp, long due, long postponed, long suppressed) {

        /**
         * Checks that nothing is missing.
         *
         * @throws IllegalArgumentException if a number is negative
         */
        public OfFollowUp {
            Objects.requireNonNull(followUp, "followUp");
            Sound.count("due", due);
            Sound.count("postponed", postponed);
            Sound.count("suppressed", suppressed);
        }

        OfFollowUp plus(OfFollowUp other) {
            return new OfFollowUp(
                    followUp, due + other.due, postponed + other.postponed, suppressed + other.suppressed);
        }
    }
}
