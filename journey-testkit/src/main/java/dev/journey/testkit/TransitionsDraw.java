package dev.journey.testkit;

import dev.journey.model.Stage;
import dev.journey.model.Transition;
import java.util.List;
import java.util.stream.IntStream;

/** The transitions of a random journey: forward as a rule, but also back, across and into the same stage. */
final class TransitionsDraw {

    private final Chance chance;
    private final Details details;
    private final RandomConditions conditions;
    private final List<String> all;
    private final List<String> open;

    TransitionsDraw(Chance chance, Details details, Vocabulary words, List<Stage> stages) {
        this.chance = chance;
        this.details = details;
        this.conditions = new RandomConditions(chance, words);
        this.all = stages.stream().map(Stage::id).toList();
        this.open = stages.stream()
                .filter(stage -> !stage.isTerminal())
                .map(Stage::id)
                .toList();
    }

    List<Transition> transitions() {
        return IntStream.rangeClosed(1, chance.between(1, 7))
                .mapToObj(this::transition)
                .toList();
    }

    private Transition transition(int number) {
        List<String> from = from();
        Transition.Builder transition = Transition.builder(to(from.get(0)));
        from.forEach(transition::from);
        if (from.size() > 1 || from.contains(Transition.ANY) || chance.percent(50)) {
            transition.id("rule-" + number);
        }
        if (chance.percent(30)) {
            transition.priority(chance.between(-1, 1));
        }
        details.add(transition);
        return transition.when(conditions.condition()).build();
    }

    private List<String> from() {
        return new Choice<List<String>>()
                .or(70, () -> List.of(chance.one(open)))
                .or(15, () -> chance.some(open))
                .or(15, () -> List.of(Transition.ANY))
                .draw(chance);
    }

    /** The stage after the first one that is left, as a rule. */
    private String to(String from) {
        boolean next = open.contains(from) && chance.percent(55);
        return next ? all.get((all.indexOf(from) + 1) % all.size()) : chance.one(all);
    }
}
