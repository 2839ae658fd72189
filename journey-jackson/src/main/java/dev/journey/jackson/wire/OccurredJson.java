package dev.journey.jackson.wire;

import dev.journey.condition.Comparison;
import dev.journey.condition.EventPattern;
import dev.journey.condition.Length;
import dev.journey.condition.Occurred;
import dev.journey.condition.Scope;
import dev.journey.event.Channel;
import dev.journey.jackson.shape.Allowed.Between;
import dev.journey.jackson.shape.Allowed.Id;
import dev.journey.jackson.shape.Allowed.NotBlank;
import dev.journey.jackson.shape.InvalidKeyException;
import dev.journey.jackson.shape.Schema;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

record OccurredJson(
        Optional<@NotBlank String> event,
        Optional<@Id String> touchpoint,
        Optional<Channel> channel,
        Map<@NotBlank String, Comparison> where,
        Optional<@Between(least = 0, most = Occurred.MOST) Integer> atLeast,
        Optional<@Between(least = 0, most = Occurred.MOST) Integer> atMost,
        Optional<@Between(least = 0, most = Occurred.MOST) Integer> exactly,
        Optional<Length> within,
        Optional<Scope> over) {

    static void rules(Schema schema) {
        schema.without("exactly", "atLeast", "atMost");
    }

    static OccurredJson of(Occurred occurred) {
        EventPattern pattern = occurred.pattern();
        boolean exactly = occurred.atMost().isPresent() && occurred.atMost().equals(occurred.atLeast());
        return new OccurredJson(
                pattern.event(),
                pattern.touchpoint(),
                pattern.channel(),
                pattern.where(),
                exactly ? Optional.empty() : Numbers.boxed(occurred.atLeast()),
                exactly ? Optional.empty() : Numbers.boxed(occurred.atMost()),
                exactly ? Numbers.boxed(occurred.atMost()) : Optional.empty(),
                occurred.within(),
                occurred.statedOver());
    }

    Occurred toOccurred() {
        if (exactly.isPresent() && (atLeast.isPresent() || atMost.isPresent())) {
            throw new InvalidKeyException(
                    "exactly",
                    "'exactly' must stand alone, without atLeast and atMost: " + exactly.get()
                            + "; take it or them out");
        }
        Occurred occurred = Occurred.of(EventPatternJson.pattern(event, touchpoint, channel, where));
        occurred = bound("atLeast", atLeast, occurred, Occurred::atLeast);
        occurred = bound("atMost", atMost, occurred, Occurred::atMost);
        occurred = bound("exactly", exactly, occurred, Occurred::exactly);
        occurred = within.map(occurred::within).orElse(occurred);
        return over.map(occurred::over).orElse(occurred);
    }

    static Occurred ofType(String event) {
        return Occurred.of(EventPattern.of(event));
    }

    static boolean isTypeAlone(Occurred occurred) {
        return EventPatternJson.isTypeAlone(occurred.pattern()) && occurred.equals(Occurred.of(occurred.pattern()));
    }

    static String type(Occurred occurred) {
        return EventPatternJson.type(occurred.pattern());
    }

    private static Occurred bound(
            String key, Optional<Integer> count, Occurred occurred, BiFunction<Occurred, Integer, Occurred> with) {
        return count.map(number -> InvalidKeyException.at(key, () -> with.apply(occurred, number)))
                .orElse(occurred);
    }
}
