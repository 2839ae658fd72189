package dev.journey.jackson.wire;

import dev.journey.condition.Length;
import dev.journey.event.AttributeValue;
import dev.journey.event.Channel;
import dev.journey.jackson.shape.InvalidKeyException;
import dev.journey.scenario.Expectation;
import dev.journey.scenario.Happening;
import dev.journey.scenario.ScenarioStep;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The keys of the event stand beside those of the step, as they do in an event line. */
record ScenarioStepJson(
        Optional<Length> after,
        Optional<Instant> at,
        Optional<String> event,
        Optional<String> id,
        Optional<Channel> channel,
        Map<String, AttributeValue> attributes,
        Map<String, Optional<AttributeValue>> profile,
        Optional<Expectation> expect) {

    static ScenarioStepJson of(ScenarioStep step) {
        return new ScenarioStepJson(
                step.after(),
                step.at(),
                step.event().map(Happening::type),
                step.event().flatMap(Happening::id),
                step.event().flatMap(Happening::channel),
                step.event().map(Happening::attributes).orElse(Map.of()),
                step.profile(),
                step.expect());
    }

    ScenarioStep toStep() {
        refuseWithoutEvent("id", id.isPresent());
        refuseWithoutEvent("channel", channel.isPresent());
        refuseWithoutEvent("attributes", !attributes.isEmpty());
        ScenarioStep.Builder step = ScenarioStep.builder();
        after.ifPresent(step::after);
        at.ifPresent(step::at);
        event.map(this::happening).ifPresent(step::event);
        profile.forEach(step::profile);
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
        for (Map.Entry<String, AttributeValue> each : attributes.entrySet()) {
            Happening soFar = happening;
            happening = InvalidKeyException.at("attributes", () -> soFar.with(each.getKey(), each.getValue()));
        }
        return happening;
    }
}
