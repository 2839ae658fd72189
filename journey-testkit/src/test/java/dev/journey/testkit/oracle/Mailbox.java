package dev.journey.testkit.oracle;

import dev.journey.event.Channel;
import dev.journey.model.Cap;
import dev.journey.model.FollowUp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a customer has been given, channel by channel, and which cap forbids more (rule 10). */
final class Mailbox {

    private final List<Cap> caps;
    private final Ends ends;
    private final Map<Channel, List<Instant>> given = new HashMap<>();

    Mailbox(List<Cap> caps, Ends ends) {
        this.caps = caps;
        this.ends = ends;
    }

    /** The first cap that forbids it; where none does, it counts as given. */
    Optional<Cap> refuses(FollowUp followUp, Instant now) {
        List<Instant> before = followUp.channel()
                .map(channel -> given.computeIfAbsent(channel, any -> new ArrayList<>()))
                .orElseGet(ArrayList::new);
        Optional<Cap> refusing = caps.stream()
                .filter(cap -> followUp.channel().equals(Optional.of(cap.channel())))
                .filter(cap -> within(cap, before, now) >= cap.atMost())
                .findFirst();
        if (refusing.isEmpty()) {
            before.add(now);
        }
        return refusing;
    }

    private long within(Cap cap, List<Instant> before, Instant now) {
        return before.stream()
                .filter(at -> now.isBefore(ends.end(cap.within(), at)))
                .count();
    }
}
