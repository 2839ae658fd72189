package dev.journey.jackson.wire;

import dev.journey.condition.EventPattern;
import dev.journey.event.Channel;
import dev.journey.jackson.shape.Allowed.Default;
import dev.journey.jackson.shape.Allowed.Id;
import dev.journey.jackson.shape.Schema;
import dev.journey.map.Metric;
import dev.journey.map.Touchpoint;
import dev.journey.map.Visibility;
import java.util.List;
import java.util.Optional;

record TouchpointJson(
        @Id String id,
        Optional<String> name,
        Optional<Channel> channel,
        List<EventPattern> events,
        Optional<@Default("front-stage") Visibility> visibility,
        Optional<@Default("false") Boolean> momentOfTruth,
        List<String> actions,
        Optional<String> owner,
        List<Metric> metrics) {

    /** A touchpoint stands for events, not for those of another touchpoint. */
    static void rules(Schema schema) {
        schema.key("events").entries().refuse("touchpoint");
    }

    static TouchpointJson of(Touchpoint touchpoint) {
        return new TouchpointJson(
                touchpoint.id(),
                touchpoint.name(),
                touchpoint.channel(),
                touchpoint.events(),
                Optional.of(touchpoint.visibility()).filter(side -> side != Visibility.FRONT_STAGE),
                Optional.of(touchpoint.momentOfTruth()).filter(moment -> moment),
                touchpoint.actions(),
                touchpoint.owner(),
                touchpoint.metrics());
    }

    Touchpoint toTouchpoint() {
        Touchpoint.Builder touchpoint = Touchpoint.builder(id);
        name.ifPresent(touchpoint::name);
        channel.ifPresent(touchpoint::channel);
        events.forEach(touchpoint::event);
        visibility.ifPresent(touchpoint::visibility);
        momentOfTruth.ifPresent(touchpoint::momentOfTruth);
        actions.forEach(touchpoint::action);
        owner.ifPresent(touchpoint::owner);
        metrics.forEach(touchpoint::metric);
        return touchpoint.build();
    }
}
