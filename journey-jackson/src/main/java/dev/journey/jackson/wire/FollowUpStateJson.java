package dev.journey.jackson.wire;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A follow-up that is not asked any more: until when it waits, or {@code done}. */
record FollowUpStateJson(Optional<Instant> until) {

    private static final String DONE = "done";

    static Map<String, FollowUpStateJson> of(Map<String, Optional<Instant>> followUps) {
        Map<String, FollowUpStateJson> states = new LinkedHashMap<>();
        followUps.forEach((id, until) -> states.put(id, new FollowUpStateJson(until)));
        return states;
    }

    static Map<String, Optional<Instant>> toMap(Map<String, FollowUpStateJson> states) {
        Map<String, Optional<Instant>> followUps = new LinkedHashMap<>();
        states.forEach((id, state) -> followUps.put(id, state.until));
        return followUps;
    }

    static FollowUpStateJson parse(String text) {
        return new FollowUpStateJson(text.equals(DONE) ? Optional.empty() : Optional.of(Texts.instant(text)));
    }

    String print() {
        return until.map(Instant::toString).orElse(DONE);
    }
}
