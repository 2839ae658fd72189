package dev.journey.testkit.assertion;

import dev.journey.run.Effect;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is looked for in effects that were given. */
final class Given {

    private Given() {}

    static Optional<Effect.Moved> move(List<? extends Effect> effects, String from, String to) {
        return all(effects, Effect.Moved.class)
                .filter(moved -> moved.from().equals(from) && moved.to().equals(to))
                .findFirst();
    }

    static Predicate<Effect.FollowUpDue> followUp(String id) {
        return due -> due.followUp().equals(id);
    }

    static Predicate<Effect.HandOffDue> handOffTo(String team) {
        return handOff -> handOff.to().equals(team);
    }

    static Predicate<Effect.GoalReached> goal(String kind) {
        return goal -> goal.kind().filter(kind::equals).isPresent();
    }

    static <E extends Effect> boolean any(List<? extends Effect> effects, Class<E> type, Predicate<E> such) {
        return all(effects, type).anyMatch(such);
    }

    static <E extends Effect> boolean any(List<? extends Effect> effects, Class<E> type) {
        return all(effects, type).findAny().isPresent();
    }

    /** A line for each effect, after a colon; {@code  nothing} where there is none. */
    static String words(List<? extends Effect> effects) {
        return Wording.lines(effects.stream().map(EffectText::of).toList());
    }

    private static <E extends Effect> Stream<E> all(List<? extends Effect> effects, Class<E> type) {
        return effects.stream().filter(type::isInstance).map(type::cast);
    }
}
