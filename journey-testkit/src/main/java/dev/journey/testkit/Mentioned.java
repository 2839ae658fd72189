package dev.journey.testkit;

import dev.journey.condition.Aggregate;
import dev.journey.condition.Comparison;
import dev.journey.condition.Condition;
import dev.journey.condition.EventCondition;
import dev.journey.condition.EventPattern;
import dev.journey.condition.InStageFor;
import dev.journey.condition.InactiveFor;
import dev.journey.condition.Length;
import dev.journey.condition.Occurred;
import dev.journey.condition.ProfileAttribute;
import dev.journey.condition.Sequence;
import dev.journey.event.AttributeValue;
import dev.journey.model.Conversion;
import dev.journey.model.Journey;
import dev.journey.model.Reentry;
import dev.journey.model.Stage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the rules of a journey speak of: the stuff of which its histories are made. */
final class Mentioned {

    private final Set<EventPattern> patterns = new LinkedHashSet<>();
    private final Set<Length> lengths = new LinkedHashSet<>();
    private final Map<String, Set<AttributeValue>> attributes = new LinkedHashMap<>();
    private final Map<String, Set<AttributeValue>> profile = new LinkedHashMap<>();

    private Mentioned() {}

    static Mentioned in(Journey journey) {
        Mentioned mentioned = new Mentioned();
        mentioned.conditions(journey);
        journey.touchpoints().forEach(touchpoint -> touchpoint.events().forEach(mentioned::pattern));
        journey.scoring().add().forEach(line -> mentioned.pattern(line.pattern()));
        journey.caps().forEach(cap -> mentioned.lengths.add(cap.within()));
        if (journey.reentry() instanceof Reentry.After after) {
            mentioned.lengths.add(after.length());
        }
        return mentioned;
    }

    /** What is spoken of beside the journey. */
    Mentioned and(List<EventPattern> morePatterns, List<Length> moreLengths) {
        morePatterns.forEach(this::pattern);
        lengths.addAll(moreLengths);
        return this;
    }

    List<EventPattern> patterns() {
        return List.copyOf(patterns);
    }

    List<Length> lengths() {
        return List.copyOf(lengths);
    }

    /** The attributes of events, each with the values that it is held against. */
    Map<String, Set<AttributeValue>> attributes() {
        return attributes;
    }

    /** The attributes of the profile, each with the values that it is held against. */
    Map<String, Set<AttributeValue>> profile() {
        return profile;
    }

    private void conditions(Journey journey) {
        journey.personas().forEach(persona -> persona.segment().ifPresent(this::condition));
        journey.transitions().forEach(transition -> condition(transition.when()));
        for (Stage stage : journey.stages()) {
            stage.conversion().ifPresent(this::conversion);
            stage.window().ifPresent(lengths::add);
            stage.followUps().forEach(followUp -> condition(followUp.when()));
        }
    }

    private void conversion(Conversion conversion) {
        pattern(conversion.pattern());
        conversion.value().ifPresent(attribute -> values(attributes, attribute));
    }

    private void condition(Condition condition) {
        condition.parts().forEach(this::condition);
        if (condition instanceof EventCondition overEvents) {
            overEvents.patterns().forEach(this::pattern);
        }
        if (condition instanceof ProfileAttribute attribute) {
            comparison(values(profile, attribute.name()), attribute.comparison());
        } else if (condition instanceof Aggregate aggregate) {
            comparison(values(attributes, aggregate.attribute()), aggregate.comparison());
        }
        length(condition);
    }

    private void length(Condition condition) {
        if (condition instanceof InStageFor inStage) {
            lengths.add(inStage.length());
        } else if (condition instanceof InactiveFor inactive) {
            lengths.add(inactive.length());
        } else if (condition instanceof Occurred occurred) {
            occurred.within().ifPresent(lengths::add);
        } else if (condition instanceof Aggregate aggregate) {
            aggregate.within().ifPresent(lengths::add);
        } else if (condition instanceof Sequence sequence) {
            sequence.spanning().ifPresent(lengths::add);
        }
    }

    private void pattern(EventPattern pattern) {
        patterns.add(pattern);
        pattern.where().forEach((attribute, comparison) -> comparison(values(attributes, attribute), comparison));
    }

    private static Set<AttributeValue> values(Map<String, Set<AttributeValue>> of, String attribute) {
        return of.computeIfAbsent(attribute, name -> new LinkedHashSet<>());
    }

    private static void comparison(Set<AttributeValue> values, Comparison comparison) {
        new ArrayList<>(comparison.tests().values())
                .stream().flatMap(Collection::stream).forEach(values::add);
    }
}
