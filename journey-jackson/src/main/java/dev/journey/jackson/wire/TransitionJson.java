package dev.journey.jackson.wire;

import com.fasterxml.jackson.databind.node.BooleanNode;
import dev.journey.condition.Condition;
import dev.journey.jackson.shape.Allowed.Default;
import dev.journey.jackson.shape.Allowed.Id;
import dev.journey.jackson.shape.Schema;
import dev.journey.model.Transition;
import java.util.Optional;

record TransitionJson(
        Optional<@Id String> id,
        OneOrMore from,
        @Id(except = Transition.ANY) String to,
        Optional<@Default("0") Integer> priority,
        Condition when,
        Optional<String> because) {

    /** A transition from several stages, or from any, has no id that could be made up. */
    static void rules(Schema schema) {
        schema.key("from")
                .id()
                .notEmpty()
                .with("uniqueItems", BooleanNode.TRUE)
                .with("items", Schema.any().id())
                .either(Schema.any().most(1), withoutAny(Schema.any()));
        Schema leavesOne = Schema.any();
        withoutAny(leavesOne.key("from")).most(1).add(Schema.not(Transition.ANY));
        schema.either(Schema.there("id"), leavesOne);
    }

    private static Schema withoutAny(Schema list) {
        return list.with("items", Schema.not(Transition.ANY));
    }

    static TransitionJson of(Transition transition) {
        return new TransitionJson(
                Optional.of(transition.id()),
                new OneOrMore(transition.from()),
                transition.to(),
                Optional.of(transition.priority()).filter(priority -> priority != 0),
                transition.when(),
                transition.because());
    }

    TransitionJson withoutId() {
        return new TransitionJson(Optional.empty(), from, to, priority, when, because);
    }

    Transition toTransition() {
        Transition.Builder transition = Transition.builder(to).when(when);
        id.ifPresent(transition::id);
        from.texts().forEach(transition::from);
        priority.ifPresent(transition::priority);
        because.ifPresent(transition::because);
        return transition.build();
    }
}
