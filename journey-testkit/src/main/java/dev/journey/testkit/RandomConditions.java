package dev.journey.testkit;

import static dev.journey.condition.Conditions.occurred;

import dev.journey.condition.Aggregate;
import dev.journey.condition.AggregateFunction;
import dev.journey.condition.AllOf;
import dev.journey.condition.AnyOf;
import dev.journey.condition.Condition;
import dev.journey.condition.Conditions;
import dev.journey.condition.EventCondition;
import dev.journey.condition.EventPattern;
import dev.journey.condition.InactiveFor;
import dev.journey.condition.Length;
import dev.journey.condition.Occurred;
import dev.journey.condition.ProfileAttribute;
import dev.journey.condition.Scope;
import dev.journey.condition.Score;
import dev.journey.condition.Sequence;
import dev.journey.event.AttributeValue;
import dev.journey.model.Experiment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Conditions of every kind that the words allow, up to three levels deep. */
final class RandomConditions {

    private static final int DEEPEST = 2;

    private final Chance chance;
    private final Vocabulary words;
    private final RandomPatterns patterns;
    private final RandomComparisons comparisons;
    /** Some journeys hardly ask for bare inactivity: only there events can play no part. */
    private final boolean hardlyBare;

    RandomConditions(Chance chance, Vocabulary words) {
        this.chance = chance;
        this.words = words;
        this.patterns = new RandomPatterns(chance, words);
        this.comparisons = new RandomComparisons(chance);
        this.hardlyBare = chance.percent(50);
    }

    Condition condition() {
        return condition(0);
    }

    private Condition condition(int depth) {
        Choice<Condition> choice = new Choice<Condition>()
                .or(28, () -> over(occurrence()))
                .or(12, () -> Conditions.inStageFor(length()))
                .or(12, () -> over(inactivity()))
                .or(18, () -> over(aggregate()))
                .or(7, () -> over(sequence()))
                .or(4, () -> new ProfileAttribute(chance.one(Vocabulary.PROFILE), comparisons.ofAnything()))
                .or(4, () -> new Score(comparisons.ofNumber()))
                .or(5, Conditions::always);
        namingOthers(choice);
        if (depth < DEEPEST) {
            choice.or(6, () -> Conditions.not(condition(depth + 1)))
                    .or(8, () -> new AllOf(parts(depth)))
                    .or(6, () -> new AnyOf(parts(depth)));
        }
        return choice.draw(chance);
    }

    private void namingOthers(Choice<Condition> choice) {
        if (!words.personas().isEmpty()) {
            choice.or(7, () -> Conditions.persona(chance.one(words.personas())));
        }
        if (!words.experiments().isEmpty()) {
            choice.or(4, this::variant);
        }
        if (!words.customs().isEmpty()) {
            choice.or(4, this::custom);
        }
    }

    private List<Condition> parts(int depth) {
        int parts = chance.percent(5) ? 0 : chance.between(1, 3);
        return IntStream.range(0, parts).mapToObj(part -> condition(depth + 1)).toList();
    }

    private Occurred occurrence() {
        Occurred condition = bounded(occurred(patterns.pattern()));
        return chance.percent(50) ? condition.within(length()) : condition;
    }

    private Occurred bounded(Occurred condition) {
        return new Choice<Occurred>()
                .or(3, () -> condition)
                .or(6, () -> condition.atLeast(chance.between(1, 3)))
                .or(2, () -> condition.exactly(chance.below(3)))
                .or(2, () -> condition.atMost(chance.below(3)))
                .or(2, () -> condition.atLeast(1).atMost(chance.between(1, 2)))
                .draw(chance);
    }

    private InactiveFor inactivity() {
        boolean bare = chance.percent(hardlyBare ? 4 : 50);
        EventPattern pattern = bare ? EventPattern.any() : patterns.pattern();
        return Conditions.inactiveFor(length()).without(pattern);
    }

    private Aggregate aggregate() {
        AggregateFunction function = chance.one(AggregateFunction.values());
        Aggregate condition = Aggregate.of(
                function,
                chance.one(Vocabulary.ATTRIBUTES),
                patterns.pattern(),
                function == AggregateFunction.LATEST ? comparisons.ofAnything() : comparisons.ofNumber());
        return chance.percent(75) ? condition.within(length()) : condition;
    }

    private Sequence sequence() {
        List<EventPattern> places = IntStream.range(0, chance.between(1, 3))
                .mapToObj(place -> patterns.pattern())
                .toList();
        Sequence condition = Sequence.of(places);
        return chance.percent(60) ? condition.spanning(length()) : condition;
    }

    private Condition variant() {
        Experiment experiment = chance.one(words.experiments());
        boolean heldOut = chance.percent(20);
        return Conditions.variant(
                experiment.id(),
                heldOut ? Experiment.HOLDOUT : chance.one(experiment.variants()).name());
    }

    private Condition custom() {
        Map<String, AttributeValue> with =
                chance.percent(60) ? Map.of("salt", AttributeValue.of(chance.below(5))) : Map.of();
        return Conditions.custom(chance.one(words.customs()), with);
    }

    private Condition over(EventCondition condition) {
        Optional<Scope> scope = new Choice<Optional<Scope>>()
                .or(65, Optional::empty)
                .or(25, () -> Optional.of(Scope.JOURNEY))
                .or(10, () -> Optional.of(Scope.STAGE))
                .draw(chance);
        return scope.<Condition>map(condition::over).orElse(condition);
    }

    private Length length() {
        return chance.one(words.lengths());
    }
}
