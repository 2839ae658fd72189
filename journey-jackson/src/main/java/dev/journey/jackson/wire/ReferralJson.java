package dev.journey.jackson.wire;

import dev.journey.condition.Comparison;
import dev.journey.event.Channel;
import dev.journey.model.Referral;
import java.util.Map;
import java.util.Optional;

record ReferralJson(
        Optional<String> event,
        Optional<String> touchpoint,
        Optional<Channel> channel,
        Map<String, Comparison> where,
        String by) {

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
