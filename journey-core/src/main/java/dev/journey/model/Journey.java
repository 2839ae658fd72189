package dev.journey.model;

import dev.journey.condition.Condition;
import dev.journey.condition.Length;
import dev.journey.event.Channel;
import dev.journey.map.Persona;
import dev.journey.map.Touchpoint;
import dev.journey.plan.ActionItem;
import dev.journey.plan.Opportunity;
import dev.journey.plan.PainPoint;
import dev.journey.plan.Review;
import dev.journey.plan.Team;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The definition of a customer journey: at once the map that people draw, the machine that moves customers and the
 * frame in which what happened is measured.
 *
 * <pre>{@code
 * Journey shop = Journey.builder("web-shop")
 *         .persona("gift-giver")
 *         .stage("awareness", stage -> stage.touchpoint("product-page", WEBSITE, "product_viewed"))
 *         .stage("consideration", stage -> stage.touchpoint("checkout", WEBSITE, "order_placed"))
 *         .stage("customer")
 *         .transition("awareness", "consideration", occurred("product_viewed").atLeast(3).within(ofDays(7)))
 *         .transition("consideration", "customer", occurred("order_placed"))
 *         .build();
 * }</pre>
 *
 * <p>A journey is data, as written: things refer to one another by their ids. What no journey can be without is checked
 * when it is built, in all its parts: ids are slugs and there once, references lead to something, numbers are in their
 * ranges. Whether it is a good journey is a question for {@code dev.journey.check}.
 */
// Every key of a journey file is an accessor and a method of the builder here: the file is as long as the format.
@Written
@Value.Immutable(copy = false)
public abstract sealed class Journey permits ImmutableJourney {

    /** How many events a windowed aggregate remembers at most, unless another number is set. */
    public static final int KEEP = 1000;

    Journey() {}

    /** A builder for a journey with this id, a slug: {@code [a-z0-9][a-z0-9-]*}. */
    public static Builder builder(String id) {
        return ImmutableJourney.builder().id(id);
    }

    /** The id of the journey. */
    public abstract String id();

    /** Which version of the definition this is, from 1. */
    @Value.Default
    public int version() {
        return 1;
    }

    /** What people call the journey. */
    public abstract Optional<String> name();

    /** What the journey is about. */
    public abstract Optional<String> description();

    /** Whether the journey is drawn as it is, or as it is to be. */
    public abstract Optional<Perspective> state();

    /** The time zone of quiet hours and of lengths of the calendar. */
    public abstract Optional<ZoneId> zone();

    /** The id of the stage in which customers start: the first one, unless another is named. */
    @Value.Default
    public String start() {
        return stages().isEmpty() ? "" : stages().get(0).id();
    }

    /** What makes people start, in words. */
    public abstract Optional<String> trigger();

    /** Whether a customer who has finished may start anew. */
    @Value.Default
    public Reentry reentry() {
        return Reentry.never();
    }

    /** How many event ids are remembered for each customer, to recognise duplicates; at least 0. */
    @Value.Default
    public int remember() {
        return 0;
    }

    /** The most events that a windowed {@code sum}, {@code average} or other aggregate remembers; at least 1. */
    @Value.Default
    public int keep() {
        return KEEP;
    }

    /** Why customers should choose the brand. */
    public abstract Optional<String> valueProposition();

    /** When the journey was last compared with reality. */
    public abstract Optional<Review> reviewed();

    /** Those who own touchpoints, take customers over and carry actions out. */
    public abstract List<Team> teams();

    /** The archetypes of the customers for whom the journey is made. */
    public abstract List<Persona> personas();

    /** The kinds of contact between customer and brand, each once. */
    public abstract List<Touchpoint> touchpoints();

    /** The stages, in order; at least one. */
    public abstract List<Stage> stages();

    /** The rules that move customers, in the order in which equal priorities are tried. */
    public abstract List<Transition> transitions();

    /** How events change the score of a customer. */
    @Value.Default
    public Scoring scoring() {
        return Scoring.none();
    }

    /** How many follow-ups a customer may get. */
    public abstract List<Cap> caps();

    /** When no follow-up is given out. */
    public abstract Optional<QuietHours> quietHours();

    /** How one customer's advocacy brings another customer. */
    public abstract Optional<Referral> referral();

    /** The findings that the business accepts. */
    public abstract List<Suppression> suppressions();

    /** The tests of variants. */
    public abstract List<Experiment> experiments();

    /** The obstacles that customers meet. */
    public abstract List<PainPoint> painPoints();

    /** The ways in which the journey could become better. */
    public abstract List<Opportunity> opportunities();

    /** Who does what until when. */
    public abstract List<ActionItem> actions();

    /**
     * The stage with this id.
     *
     * @throws UnknownIdException if there is none
     */
    public Stage stage(String id) {
        return findStage(id).orElseThrow(() -> unknown("stage", id, stages(), Stage::id));
    }

    /** The stage with this id, if there is one. */
    public Optional<Stage> findStage(String id) {
        return find(id, stages(), Stage::id);
    }

    /** Whether there is a stage with this id. */
    public boolean hasStage(String id) {
        return findStage(id).isPresent();
    }

    /**
     * The touchpoint with this id.
     *
     * @throws UnknownIdException if there is none
     */
    public Touchpoint touchpoint(String id) {
        return findTouchpoint(id).orElseThrow(() -> unknown("touchpoint", id, touchpoints(), Touchpoint::id));
    }

    /** The touchpoint with this id, if there is one. */
    public Optional<Touchpoint> findTouchpoint(String id) {
        return find(id, touchpoints(), Touchpoint::id);
    }

    /** Whether there is a touchpoint with this id. */
    public boolean hasTouchpoint(String id) {
        return findTouchpoint(id).isPresent();
    }

    /**
     * The transition with this id.
     *
     * @throws UnknownIdException if there is none
     */
    public Transition transition(String id) {
        return findTransition(id).orElseThrow(() -> unknown("transition", id, transitions(), Transition::id));
    }

    /** The transition with this id, if there is one. */
    public Optional<Transition> findTransition(String id) {
        return find(id, transitions(), Transition::id);
    }

    /** Whether there is a transition with this id. */
    public boolean hasTransition(String id) {
        return findTransition(id).isPresent();
    }

    /**
     * The persona with this id.
     *
     * @throws UnknownIdException if there is none
     */
    public Persona persona(String id) {
        return findPersona(id).orElseThrow(() -> unknown("persona", id, personas(), Persona::id));
    }

    /** The persona with this id, if there is one. */
    public Optional<Persona> findPersona(String id) {
        return find(id, personas(), Persona::id);
    }

    /** Whether there is a persona with this id. */
    public boolean hasPersona(String id) {
        return findPersona(id).isPresent();
    }

    /**
     * The experiment with this id.
     *
     * @throws UnknownIdException if there is none
     */
    public Experiment experiment(String id) {
        return findExperiment(id).orElseThrow(() -> unknown("experiment", id, experiments(), Experiment::id));
    }

    /** The experiment with this id, if there is one. */
    public Optional<Experiment> findExperiment(String id) {
        return find(id, experiments(), Experiment::id);
    }

    /** Whether there is an experiment with this id. */
    public boolean hasExperiment(String id) {
        return findExperiment(id).isPresent();
    }

    private static <T> Optional<T> find(String id, List<T> all, Function<T, String> idOf) {
        Objects.requireNonNull(id, "id");
        return all.stream().filter(each -> idOf.apply(each).equals(id)).findFirst();
    }

    private <T> UnknownIdException unknown(String kind, String id, List<T> all, Function<T, String> idOf) {
        return new UnknownIdException(kind, id, id(), all.stream().map(idOf).toList());
    }

    /** All conditions: those of the personas' segments, of the follow-ups and of the transitions, in this order. */
    public Stream<Condition> conditions() {
        return Stream.of(
                        personas().stream().flatMap(persona -> persona.segment().stream()),
                        stages().stream()
                                .flatMap(stage -> stage.followUps().stream().map(FollowUp::when)),
                        transitions().stream().map(Transition::when))
                .flatMap(Function.identity());
    }

    /**
     * The zone in which a length is counted: that of the journey, or UTC for an exact length where it has none.
     *
     * @throws IllegalArgumentException if the length is of the calendar and the journey has no zone
     */
    public ZoneId zoneFor(Length length) {
        Objects.requireNonNull(length, "length");
        if (length instanceof Length.Calendar && zone().isEmpty()) {
            throw new IllegalArgumentException(TimeRules.missingZone(length));
        }
        return zone().orElse(ZoneOffset.UTC);
    }

    /** This journey, as another version of itself. */
    public Journey withVersion(int version) {
        return ImmutableJourney.builder().like(this).version(version).build();
    }

    /** The id, the version and the ids of the stages, such as {@code web-shop, version 1: awareness, customer}. */
    @Override
    public String toString() {
        return stages().stream()
                .map(Stage::id)
                .collect(Collectors.joining(", ", id() + ", version " + version() + ": ", ""));
    }

    /** Builds a journey; a method for one thing adds it to those already there. */
    public abstract static sealed class Builder permits ImmutableJourney.Builder {

        Builder() {}

        abstract Builder id(String id);

        /** Which version of the definition this is, from 1; 1 if not set. */
        public abstract Builder version(int version);

        /** What people call the journey. */
        public abstract Builder name(String name);

        /** What the journey is about. */
        public abstract Builder description(String description);

        /** Whether the journey is drawn as it is, or as it is to be. */
        public abstract Builder state(Perspective state);

        /** The time zone of quiet hours and of lengths of the calendar. */
        public abstract Builder zone(ZoneId zone);

        /** The id of the stage in which customers start; the first one if not set. */
        public abstract Builder start(String stage);

        /** What makes people start, in words. */
        public abstract Builder trigger(String trigger);

        /** Whether a customer who has finished may start anew; never if not set. */
        public abstract Builder reentry(Reentry reentry);

        /** How many event ids are remembered for each customer, at least 0; none if not set. */
        public abstract Builder remember(int ids);

        /** How many events a windowed aggregate remembers for each customer, at least 1; {@link #KEEP} if not set. */
        public abstract Builder keep(int events);

        /** Why customers should choose the brand. */
        public abstract Builder valueProposition(String proposition);

        /** When the journey was last compared with reality. */
        public abstract Builder reviewed(Review review);

        /** A team; where there is any, owners and hand-offs name teams of the journey. */
        public abstract Builder team(Team team);

        /** An archetype of the customers. */
        public abstract Builder persona(Persona persona);

        /** An archetype of the customers, of whom only the id is known. */
        public Builder persona(String id) {
            return persona(Persona.of(id));
        }

        /** A touchpoint that stages may name. */
        public abstract Builder touchpoint(Touchpoint touchpoint);

        /** A touchpoint that stages may name, seen in events of these types. */
        public Builder touchpoint(String id, Channel channel, String... eventTypes) {
            return touchpoint(Touchpoint.of(id, channel, eventTypes));
        }

        /** The next stage. */
        public abstract Builder stage(Stage stage);

        /** The next stage, of which only the id is known. */
        public Builder stage(String id) {
            return stage(Stage.of(id));
        }

        /** The next stage, with this id and what the consumer tells its builder. */
        public Builder stage(String id, Consumer<? super Stage.Builder> details) {
            Objects.requireNonNull(details, "details");
            Stage.Builder stage = Stage.builder(id);
            details.accept(stage);
            return stage(stage.build());
        }

        /** The next rule that moves customers. */
        public abstract Builder transition(Transition transition);

        /** The next rule that moves customers: from one stage to another as soon as the condition holds. */
        public Builder transition(String from, String to, Condition when) {
            return transition(Transition.of(from, to, when));
        }

        /** How events change the score of a customer; they do not if not set. */
        public abstract Builder scoring(Scoring scoring);

        /** How many follow-ups a customer may get. */
        public abstract Builder cap(Cap cap);

        /** When no follow-up is given out. */
        public abstract Builder quietHours(QuietHours quietHours);

        /** How one customer's advocacy brings another customer. */
        public abstract Builder referral(Referral referral);

        /** A finding that the business accepts. */
        public abstract Builder suppression(Suppression suppression);

        /** A test of variants. */
        public abstract Builder experiment(Experiment experiment);

        /** An obstacle that customers meet. */
        public abstract Builder painPoint(PainPoint painPoint);

        /** A way in which the journey could become better. */
        public abstract Builder opportunity(Opportunity opportunity);

        /** Who does something until when. */
        public abstract Builder action(ActionItem action);

        /**
         * The journey.
         *
         * @throws InvalidJourneyException if it cannot be one; holds all that is wrong
         */
        public Journey build() {
            Journey written = written();
            List<Problem> problems = new JourneyRules(written).problems();
            if (!problems.isEmpty()) {
                throw new InvalidJourneyException(written.id(), problems);
            }
            return WholeJourney.of(written);
        }

        /** The journey as it is written, unchecked: only {@link #build()} and what completes a journey ask for it. */
        abstract Journey written();
    }
}
