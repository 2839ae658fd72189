package dev.journey.testkit.oracle;

import dev.journey.condition.Aggregate;
import dev.journey.condition.Condition;
import dev.journey.condition.EventCondition;
import dev.journey.condition.InStageFor;
import dev.journey.condition.InactiveFor;
import dev.journey.condition.Length;
import dev.journey.condition.Occurred;
import dev.journey.condition.OfPersona;
import dev.journey.condition.Scope;
import dev.journey.model.FollowUp;
import dev.journey.model.Journey;
import dev.journey.model.Stage;
import dev.journey.model.Transition;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which rules stand in which stage, and what they ask about events. */
final class Rulebook {

    private final Journey journey;
    private final Map<String, List<Transition>> transitions = new HashMap<>();
    private final Map<String, Set<Question>> questions = new HashMap<>();
    private final Set<Question> overJourney = new LinkedHashSet<>();

    Rulebook(Journey journey) {
        this.journey = journey;
        for (Stage stage : journey.stages()) {
            transitions.put(stage.id(), transitionsOutOf(stage));
            questions.put(stage.id(), conditions(stage).flatMap(this::questions).collect(Collectors.toSet()));
        }
        Stream.concat(
                        questions.values().stream().flatMap(Set::stream),
                        journey.personas().stream()
                                .flatMap(persona -> persona.segment().stream())
                                .flatMap(segment -> questions(segment, Scope.JOURNEY)))
                .filter(Question::isOverJourney)
                .forEach(overJourney::add);
    }

    /** The transitions out of a stage, in the order in which they are tried. */
    List<Transition> transitions(Stage stage) {
        return transitions.get(stage.id());
    }

    /** What is asked in this stage, and over the journey anywhere. */
    Stream<Question> questions(Stage stage) {
        return Stream.concat(questions.get(stage.id()).stream(), overJourney.stream())
                .distinct();
    }

    /** The lengths of time on which it depends whether the condition holds. */
    Stream<Length> lengths(Condition condition) {
        if (condition instanceof InStageFor inStage) {
            return Stream.of(inStage.length());
        } else if (condition instanceof InactiveFor inactive) {
            return Stream.of(inactive.length());
        } else if (condition instanceof Occurred occurred) {
            return occurred.within().stream();
        } else if (condition instanceof Aggregate aggregate) {
            return aggregate.within().stream();
        } else if (condition instanceof OfPersona of) {
            return journey.persona(of.persona()).segment().stream().flatMap(this::lengths);
        }
        return condition.parts().stream().flatMap(this::lengths);
    }

    private List<Transition> transitionsOutOf(Stage stage) {
        return journey.transitions().stream()
                .filter(transition -> leaves(transition, stage))
                .sorted(Comparator.comparingInt(Transition::priority).reversed())
                .toList();
    }

    private static boolean leaves(Transition transition, Stage stage) {
        return transition.from().equals(List.of("any"))
                ? stage.ends().isEmpty() && !stage.id().equals(transition.to())
                : transition.from().contains(stage.id());
    }

    /** A terminal stage handles no conditions. */
    private Stream<Condition> conditions(Stage stage) {
        return stage.ends().isPresent()
                ? Stream.empty()
                : Stream.concat(
                        transitions.get(stage.id()).stream().map(Transition::when),
                        stage.followUps().stream().map(FollowUp::when));
    }

    private Stream<Question> questions(Condition condition) {
        return questions(condition, Scope.STAGE);
    }

    private Stream<Question> questions(Condition condition, Scope unstated) {
        if (condition instanceof EventCondition overEvents) {
            return Stream.of(new Question(overEvents, overEvents.statedOver().orElse(unstated)));
        } else if (condition instanceof OfPersona of) {
            return journey.persona(of.persona()).segment().stream()
                    .flatMap(segment -> questions(segment, Scope.JOURNEY));
        }
        return condition.parts().stream().flatMap(part -> questions(part, unstated));
    }
}
