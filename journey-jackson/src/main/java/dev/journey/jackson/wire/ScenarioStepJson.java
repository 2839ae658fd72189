package dev.journey.jackson.wire;

import dev.journey.condition.Length;
import dev.journey.event.AttributeValue;
import dev.journey.event.Channel;
import dev.journey.jackson.shape.Allowed.NotBlank;
import dev.journey.jackson.shape.Allowed.NotEmpty;
import dev.journey.jackson.shape.InvalidKeyException;
import dev.journey.jackson.shape.Schema;
import dev.journey.scenario.Expectation;
import dev.journey.scenario.Happening;
import dev.journey.scenario.ScenarioStep;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys of the event stand beside those of the step, as they do in an event line. */
record ScenarioStepJson(
        Optional<Length> after,
        Optional<Instant> at,
        Optional<@NotBlank String> event,
        Optional<String> id,
        Optional<Channel> channel,
        Optional<Map<@NotBlank String, AttributeValue>> attributes,
        Optional<@NotEmpty Map<@NotBlank String, Optional<AttributeValue>>> profile,
        Optional<Expectation> expect) {

    static void rules(Schema schema) {
        schema.without("after", "at").without("event", "profile");
        schema.needs("id", "event").needs("channel", "event").needs("attributes", "event");
        schema.someOf(List.of("after", "at", "event", "profile", "expect"));
    }

    static ScenarioStepJson of(ScenarioStep step) {
        return new ScenarioStepJson(
                step.after(),
                step.at(),
                step.event().map(Happening::type),
                step.event().flatMap(Happening::id),
                step.event().flatMap(Happening::channel),
                step.event().map(Happening::attributes).filter(all -> !all.isEmpty()),
                Optional.of(step.profile()).filter(all -> !all.isEmpty()),
                step.expect());
    }

    ScenarioStep toStep() {
        refuseWithoutEvent("id", id.isPresent());
        refuseWithoutEvent("channel", channel.isPresent());
        refuseWithoutEvent("attributes", attributes.isPresent());
        if (profile.filter(Map::isEmpty).isPresent()) {
            throw new InvalidKeyException(
                    "profile", "'profile' of a step must name an attribute; leave it out where nothing changes");
        }
        ScenarioStep.Builder step = ScenarioStep.builder();
        after.ifPresent(step::after);
        at.ifPresent(step::at);
        event.map(this::happening).ifPresent(step::event);
        profile.ifPresent(changes -> changes.forEach(step::profile));
        expect.ifPresent(step::expect);
        return step.build();
    }

    private void refuseWithoutEvent(String key, boolean there) {
        if (there && event.isEmpty()) {
            throw new InvalidKeyException(key, "step has no key '" + key + "' without the key 'event'");
        }
    }

    private Happening happening(String type) {
        Happening happening = InvalidKeyException.at("event", () -> Happening.of(type));
        happening = id.map(happening::withId).orElse(happening);
        happening = channel.map(happening::withChannel).orElse(happening);
        for (Map.Entry<String, AttributeValue> each :
                attributes.orElse(Map.of()).entrySet()) {
            Happening soFar = happening;
            happening = InvalidKeyException.at("attributes", () -> soFar.with(each.getKey(), each.getValue()));
        }
        return happening;
    }
}
