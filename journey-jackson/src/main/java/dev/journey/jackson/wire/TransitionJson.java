package dev.journey.jackson.wire;

import dev.journey.condition.Condition;
import dev.journey.model.Transition;
import java.util.Optional;

record TransitionJson(
        Optional<String> id,
        OneOrMore from,
        String to,
        Optional<Integer> priority,
        Condition when,
        Optional<String> because) {

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
