package dev.journey.jackson.wire;

import dev.journey.condition.Condition;
import dev.journey.event.Channel;
import dev.journey.jackson.shape.Allowed.Id;
import dev.journey.model.FollowUp;
import java.util.Optional;

record FollowUpJson(@Id String id, Condition when, Optional<Channel> channel, Optional<String> message) {

    static FollowUpJson of(FollowUp followUp) {
        return new FollowUpJson(followUp.id(), followUp.when(), followUp.channel(), followUp.message());
    }

    FollowUp toFollowUp() {
        FollowUp.Builder followUp = FollowUp.builder(id).when(when);
        channel.ifPresent(followUp::channel);
        message.ifPresent(followUp::message);
        return followUp.build();
    }
}
