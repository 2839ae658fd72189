package dev.journey.jackson.wire;

import dev.journey.condition.EventPattern;
import dev.journey.event.Channel;
import dev.journey.map.Touchpoint;
import java.util.List;
import java.util.Optional;

record TouchpointJson(String id, Optional<String> name, Optional<Channel> channel, List<EventPattern> events) {

    static TouchpointJson of(Touchpoint touchpoint) {
        return new TouchpointJson(touchpoint.id(), touchpoint.name(), touchpoint.channel(), touchpoint.events());
    }

    Touchpoint toTouchpoint() {
        Touchpoint.Builder touchpoint = Touchpoint.builder(id);
        name.ifPresent(touchpoint::name);
        channel.ifPresent(touchpoint::channel);
        events.forEach(touchpoint::event);
        return touchpoint.build();
    }
}
