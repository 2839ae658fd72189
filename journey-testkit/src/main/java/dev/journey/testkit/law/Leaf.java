package dev.journey.testkit.law;

import dev.journey.condition.AllOf;
import dev.journey.condition.Always;
import dev.journey.condition.AnyOf;
import dev.journey.condition.Condition;
import dev.journey.run.ConditionExplanation;
import dev.journey.testkit.law.CoveragePart.Aim;
import dev.journey.testkit.law.CoveragePart.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A condition that is made of no others, in the condition of a rule. A segment is one condition to the rule that names
 * its persona.
 *
 * @param place its place among the leaves of the rule's condition, from 1
 * @param condition the condition itself
 * @param aims what can be seen of it, or was
 */
record Leaf(int place, Condition condition, Set<Aim> aims) {

    /** The leaves of a condition, with what can be seen of each. */
    static List<Leaf> of(Condition condition) {
        List<Condition> leaves =
                condition.all().filter(each -> each.parts().isEmpty()).toList();
        List<Leaf> numbered = new ArrayList<>();
        for (Condition leaf : leaves) {
            numbered.add(new Leaf(numbered.size() + 1, leaf, possible(leaf)));
        }
        return numbered;
    }

    /** The leaves of a condition that was asked, with what was seen of each. */
    static List<Leaf> of(ConditionExplanation explanation) {
        List<Leaf> numbered = new ArrayList<>();
        add(explanation, numbered);
        return numbered;
    }

    private static void add(ConditionExplanation explanation, List<Leaf> to) {
        if (!explanation.condition().parts().isEmpty()
                && explanation instanceof ConditionExplanation.Composed composed) {
            composed.parts().forEach(part -> add(part, to));
        } else {
            Aim seen = explanation.satisfied() ? Aim.HOLDS : Aim.FAILS;
            to.add(new Leaf(to.size() + 1, explanation.condition(), Set.of(seen)));
        }
    }

    /** All of nothing always holds, any of nothing never. */
    private static Set<Aim> possible(Condition leaf) {
        if (leaf instanceof Always || leaf instanceof AllOf) {
            return Set.of(Aim.HOLDS);
        }
        return leaf instanceof AnyOf ? Set.of(Aim.FAILS) : Set.of(Aim.HOLDS, Aim.FAILS);
    }

    Stream<CoveragePart> parts(Kind kind, String rule) {
        return aims.stream().sorted().map(aim -> new CoveragePart(kind, rule, aim, place, condition.toString()));
    }
}
