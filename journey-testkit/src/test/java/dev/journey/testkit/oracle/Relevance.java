package dev.journey.testkit.oracle;

import dev.journey.condition.Aggregate;
import dev.journey.event.Event;
import dev.journey.model.Stage;

/** Which events matter in a stage (rule 13), and which drive out older ones there (rule 14). */
final class Relevance {

    private final Oracle oracle;

    Relevance(Oracle oracle) {
        this.oracle = oracle;
    }

    boolean matters(Stage stage, Event event) {
        return oracle.rules.questions(stage).anyMatch(question -> question.isBareInactivity() || asks(question, event))
                || stage.conversion()
                        .filter(goal -> oracle.matching.matches(goal.pattern(), event))
                        .isPresent()
                || oracle.journey.scoring().add().stream()
                        .anyMatch(line -> oracle.matching.matches(line.pattern(), event));
    }

    /** Whether the last event drives out one of an aggregate's entries before its time. */
    boolean forgets(Stage stage, Facts facts) {
        return oracle.rules
                .questions(stage)
                .filter(Question::isWindowedAggregate)
                .anyMatch(question ->
                        oracle.aggregates.forgets((Aggregate) question.condition(), facts.events(question.scope())));
    }

    private boolean asks(Question question, Event event) {
        return question.condition().patterns().stream().anyMatch(pattern -> oracle.matching.matches(pattern, event));
    }
}
