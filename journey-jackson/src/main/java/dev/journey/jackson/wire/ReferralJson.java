package dev.journey.jackson.wire;

import dev.journey.condition.Comparison;
import dev.journey.event.Channel;
import dev.journey.jackson.shape.Allowed.Id;
import dev.journey.jackson.shape.Allowed.NotBlank;
import dev.journey.model.Referral;
import java.util.Map;
import java.util.Optional;

record ReferralJson(
        Optional<@NotBlank String> event,
        Optional<@Id String> touchpoint,
        Optional<Channel> channel,
        Map<@NotBlank String, Comparison> where,
        @NotBlank String by) {

    static ReferralJson of(Referral referral) {
        return new ReferralJson(
                referral.event().event(),
                referral.event().touchpoint(),
                referral.event().channel(),
                referral.event().where(),
                referral.by());
    }

    Referral toReferral() {
        return new Referral(EventPatternJson.pattern(event, touchpoint, channel, where), by);
    }
}
