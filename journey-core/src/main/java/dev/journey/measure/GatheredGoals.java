package dev.journey.measure;

import dev.journey.event.AttributeValue;
import dev.journey.model.Conversion;
import dev.journey.model.Journey;
import dev.journey.model.Stage;
import dev.journey.run.Effect;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How often the conversion of each stage was reached, and what that was worth. */
final class GatheredGoals {

    private final Map<String, Sum> goals = new HashMap<>();

    /** Takes in all goals that one customer reached. */
    void add(List<Effect.GoalReached> ofOne) {
        Set<String> stages = new HashSet<>();
        for (Effect.GoalReached goal : ofOne) {
            goals.merge(goal.stage(), Sum.of(goal, stages.add(goal.stage())), Sum::plus);
        }
    }

    void merge(GatheredGoals other) {
        Map.copyOf(other.goals).forEach((stage, sum) -> goals.merge(stage, sum, Sum::plus));
    }

    /** The measures of the stages that name a conversion, in the order of the journey. */
    List<GoalMeasure> measures(Journey journey) {
        return journey.stages().stream()
                .filter(stage -> stage.conversion().isPresent() && !stage.isTerminal())
                .map(this::measure)
                .toList();
    }

    private GoalMeasure measure(Stage stage) {
        Sum sum = goals.getOrDefault(stage.id(), Sum.NONE);
        return new GoalMeasure(
                stage.id(), stage.conversion().flatMap(Conversion::kind), sum.reached, sum.customers, sum.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GatheredGoals gathered && goals.equals(gathered.goals);
    }

    @Override
    public int hashCode() {
        return goals.hashCode();
    }

    /** What the goals of one stage add up to; the value without trailing zeros, so that equal sums are equal. */
    private record Sum(long reached, long customers, Optional<BigDecimal> value) {

        static final Sum NONE = new Sum(0, 0, Optional.empty());

        static Sum of(Effect.GoalReached goal, boolean firstOfCustomer) {
            return new Sum(
                    1,
                    firstOfCustomer ? 1 : 0,
                    goal.value()
                            .filter(AttributeValue.Decimal.class::isInstance)
                            .map(value -> ((AttributeValue.Decimal) value).value()));
        }

        Sum plus(Sum other) {
            Optional<BigDecimal> sum = value.isPresent() && other.value.isPresent()
                    ? Optional.of(value.get().add(other.value.get()).stripTrailingZeros())
                    : value.or(other::value);
            return new Sum(reached + other.reached, customers + other.customers, sum);
        }
    }
}
