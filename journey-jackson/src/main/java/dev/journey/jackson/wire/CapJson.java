package dev.journey.jackson.wire;

import dev.journey.condition.Length;
import dev.journey.event.Channel;
import dev.journey.jackson.shape.Allowed.Between;
import dev.journey.jackson.shape.Allowed.Id;
import dev.journey.model.Cap;
import java.util.Optional;

record CapJson(
        Optional<@Id String> id,
        Channel channel,
        @Between(least = 0) Integer atMost,
        Length within) {

    static CapJson of(Cap cap) {
        return new CapJson(cap.id(), cap.channel(), cap.atMost(), cap.within());
    }

    CapJson withoutId() {
        return new CapJson(Optional.empty(), channel, atMost, within);
    }

    Cap toCap() {
        Cap cap = Cap.of(channel, atMost, within);
        return id.map(cap::withId).orElse(cap);
    }
}
