package dev.journey.benchmarks.engine;

import static dev.journey.condition.Conditions.occurred;
import static java.time.Duration.ofDays;

import dev.journey.condition.Comparison;
import dev.journey.condition.Condition;
import dev.journey.condition.Occurred;
import dev.journey.model.Journey;
import dev.journey.model.Transition;

/**
 * The reference journey with rules that never move anybody, as the journey of a shop with many campaigns has them for
 * most of its events: they wait for types that do not come.
 */
final class UnrelatedRules {

    private UnrelatedRules() {}

    /** With so many more rules, as many out of each stage. */
    static Journey journey(int rules) {
        Journey.Builder journey = ReferenceJourney.builder();
        for (int i = 0; i < rules; i++) {
            journey.transition(transition(i));
        }
        return journey.build();
    }

    private static Transition transition(int number) {
        Stage[] stages = Stage.values();
        return Transition.builder(stages[(number + 1) % stages.length].id())
                .id("unrelated-" + number)
                .from(stages[number % stages.length].id())
                .when(condition(number, stages.length))
                .build();
    }

    /** Every stage has all kinds of them. */
    private static Condition condition(int number, int stages) {
        Occurred other = occurred("other_" + number);
        return switch (number / stages % 3) {
            case 0 -> other.where("value", Comparison.atLeast(number));
            case 1 -> other.atLeast(3).within(ofDays(7));
            default -> other.atLeast(2).within(ofDays(90)).overJourney();
        };
    }
}
