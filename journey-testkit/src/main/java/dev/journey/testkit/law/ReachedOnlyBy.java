package dev.journey.testkit.law;

import dev.journey.condition.EventPattern;
import dev.journey.run.Cause;
import java.util.List;
import java.util.Optional;

/** Whoever enters a stage is moved there by an event of one of these types. */
record ReachedOnlyBy(String stage, List<String> types) implements Law {

    ReachedOnlyBy {
        types = List.copyOf(types);
    }

    @Override
    public String name() {
        return stage + " is reached only by " + String.join(" or ", types);
    }

    @Override
    public List<EventPattern> events() {
        return types.stream().map(EventPattern::of).toList();
    }

    @Override
    public Optional<String> brokenBy(Life life) {
        return Moves.into(stage, life)
                .filter(move -> move.moved().by() != Cause.EVENT
                        || types.stream().noneMatch(type -> move.moment().isEvent(type)))
                .findFirst()
                .map(move -> "transition '" + move.moved().transition() + "' moves the customer to " + stage + " at "
                        + move.moved().at() + " by " + cause(move));
    }

    private static String cause(Moves move) {
        return switch (move.moved().by()) {
            case EVENT -> move.moment().event().orElseThrow().type();
            case DEADLINE -> "time alone";
            case PROFILE -> "a change of the profile";
        };
    }
}
