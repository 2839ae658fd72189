package dev.journey.measure;

import dev.journey.event.AttributeValue;
import dev.journey.measure.GatheredMeasures.OfGoal;
import dev.journey.model.Conversion;
import dev.journey.model.Journey;
import dev.journey.model.Stage;
import dev.journey.run.Effect;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How often the conversion of each stage was reached, and what that was worth. */
final class GatheredGoals {

    private final Map<String, OfGoal> goals = new HashMap<>();

    /** Takes in all goals that one customer reached. */
    void add(List<Effect.GoalReached> ofOne) {
        Set<String> stages = new HashSet<>();
        for (Effect.GoalReached goal : ofOne) {
            add(of(goal, stages.add(goal.stage())));
        }
    }

    void add(OfGoal goal) {
        goals.merge(goal.stage(), goal, OfGoal::plus);
    }

    private static OfGoal of(Effect.GoalReached goal, boolean isFirstOfCustomer) {
        return new OfGoal(
                goal.stage(),
                1,
                isFirstOfCustomer ? 1 : 0,
                goal.value()
                        .filter(AttributeValue.Decimal.class::isInstance)
                        .map(value -> ((AttributeValue.Decimal) value).value()));
    }

    void merge(GatheredGoals other) {
        List.copyOf(other.goals.values()).forEach(this::add);
    }

    /** What was gathered, in the order of the journey. */
    List<OfGoal> gathered(Journey journey) {
        return journey.stages().stream()
                .flatMap(stage -> Optional.ofNullable(goals.get(stage.id())).stream())
                .toList();
    }

    /** The measures of the stages that name a conversion, in the order of the journey. */
    List<GoalMeasure> measures(Journey journey) {
        return journey.stages().stream()
                .filter(stage -> stage.conversion().isPresent() && !stage.isTerminal())
                .map(this::measure)
                .toList();
    }

    private GoalMeasure measure(Stage stage) {
        OfGoal sum = goals.getOrDefault(stage.id(), new OfGoal(stage.id(), 0, 0, Optional.empty()));
        return new GoalMeasure(
                stage.id(), stage.conversion().flatMap(Conversion::kind), sum.reached(), sum.customers(), sum.value());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GatheredGoals gathered && goals.equals(gathered.goals);
    }

    @Override
    public int hashCode() {
        return goals.hashCode();
    }
}
