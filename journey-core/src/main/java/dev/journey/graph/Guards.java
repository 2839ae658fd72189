package dev.journey.graph;

import dev.journey.condition.Aggregate;
import dev.journey.condition.AllOf;
import dev.journey.condition.Always;
import dev.journey.condition.AnyOf;
import dev.journey.condition.Condition;
import dev.journey.condition.Custom;
import dev.journey.condition.CustomPredicate;
import dev.journey.condition.EventCondition;
import dev.journey.condition.InStageFor;
import dev.journey.condition.InVariant;
import dev.journey.condition.InactiveFor;
import dev.journey.condition.Not;
import dev.journey.condition.Occurred;
import dev.journey.condition.OfPersona;
import dev.journey.condition.ProfileAttribute;
import dev.journey.condition.Scope;
import dev.journey.condition.Score;
import dev.journey.condition.Sequence;
import dev.journey.model.Experiment;
import dev.journey.model.Journey;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes conditions ready to be asked in one stage. */
final class Guards {

    private final Journey journey;
    private final ZoneId zone;
    private final Map<String, CustomPredicate> predicates;
    private final Slots ofJourney;
    private final Slots ofStage;
    private final Map<String, Guard> segments = new HashMap<>();

    Guards(Journey journey, ZoneId zone, Map<String, CustomPredicate> predicates, Slots ofJourney, Slots ofStage) {
        this.journey = journey;
        this.zone = zone;
        this.predicates = predicates;
        this.ofJourney = ofJourney;
        this.ofStage = ofStage;
    }

    Guard of(Condition condition) {
        if (condition instanceof EventCondition events) {
            return ofEvents(events);
        }
        if (condition instanceof Not not) {
            return new NotGuard(not, of(not.condition()));
        }
        if (condition instanceof AllOf || condition instanceof AnyOf) {
            List<Guard> parts = condition.parts().stream().map(this::of).toList();
            return new PartsGuard(condition, parts, condition instanceof AllOf);
        }
        return ofOther(condition);
    }

    private Guard ofEvents(EventCondition condition) {
        if (condition instanceof Occurred occurred) {
            return of(occurred);
        }
        if (condition instanceof InactiveFor silence) {
            return new SilenceGuard(silence, slots(silence).last(silence.pattern()), zone);
        }
        if (condition instanceof Sequence sequence) {
            Optional<Window> span = sequence.spanning().map(length -> new Window(length, zone));
            return new SequenceGuard(sequence, slots(sequence).sequence(sequence), span);
        }
        Aggregate aggregate = (Aggregate) condition;
        return aggregate
                .within()
                .<Guard>map(
                        length -> new WindowedGuard(aggregate, slots(aggregate).kept(aggregate, length)))
                .orElseGet(() -> new SummaryGuard(
                        aggregate,
                        slots(aggregate)
                                .summary(aggregate, aggregate.comparison().enough())));
    }

    private Guard of(Occurred occurred) {
        int enough = Math.max(
                occurred.fewest(),
                occurred.atMost().isPresent() ? occurred.atMost().getAsInt() + 1 : 0);
        int slot = slots(occurred).counting(occurred.pattern(), occurred.within(), enough);
        return occurred.within().isPresent()
                ? new WindowGuard(occurred, slot, new Window(occurred.within().get(), zone))
                : new CountGuard(occurred, slot);
    }

    private Slots slots(EventCondition condition) {
        return condition.over() == Scope.JOURNEY ? ofJourney : ofStage;
    }

    private Guard ofOther(Condition condition) {
        if (condition instanceof InStageFor stay) {
            return new StayGuard(stay, zone);
        }
        if (condition instanceof ProfileAttribute attribute) {
            return new AttributeGuard(attribute);
        }
        if (condition instanceof Score score) {
            return new ScoreGuard(score);
        }
        if (condition instanceof InVariant variant) {
            Experiment experiment = journey.experiment(variant.experiment());
            return new VariantGuard(variant, journey.experiments().indexOf(experiment));
        }
        if (condition instanceof OfPersona of) {
            return new PersonaGuard(of, segment(of.persona()));
        }
        if (condition instanceof Custom custom) {
            return new CustomGuard(custom, predicates.getOrDefault(custom.name(), Guards::isUnknown));
        }
        return new AlwaysGuard((Always) condition);
    }

    /** What the segment of a persona says, once for all who name it. */
    Guard segment(String persona) {
        Guard known = segments.get(persona);
        if (known == null) {
            Condition segment = journey.persona(persona).segment().orElseThrow();
            known = of(overJourneyUnlessStated(segment));
            segments.put(persona, known);
        }
        return known;
    }

    private static Condition overJourneyUnlessStated(Condition condition) {
        if (condition instanceof EventCondition events) {
            return events.statedOver().isPresent() ? events : events.overJourney();
        }
        if (condition instanceof Not not) {
            return new Not(overJourneyUnlessStated(not.condition()));
        }
        List<Condition> parts =
                condition.parts().stream().map(Guards::overJourneyUnlessStated).toList();
        if (condition instanceof AllOf) {
            return new AllOf(parts);
        }
        return condition instanceof AnyOf ? new AnyOf(parts) : condition;
    }

    /** Stands where a graph is only looked at; an engine has all predicates that its journey names. */
    private static boolean isUnknown(Object customer, Object with) {
        throw new IllegalStateException("no predicate of this name was given");
    }
}
