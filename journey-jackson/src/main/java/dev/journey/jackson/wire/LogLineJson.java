package dev.journey.jackson.wire;

import dev.journey.event.AttributeValue;
import dev.journey.event.Channel;
import dev.journey.event.Entry;
import dev.journey.event.Event;
import dev.journey.event.LogLine;
import dev.journey.event.ProfileChange;
import dev.journey.jackson.shape.InvalidKeyException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** An event of a customer or a change of the customer's profile, whose attributes without a value go. */
record LogLineJson(
        String customer,
        Optional<String> event,
        Optional<Map<String, Optional<AttributeValue>>> profile,
        Instant at,
        Optional<String> id,
        Optional<Channel> channel,
        Map<String, AttributeValue> attributes) {

    static LogLineJson of(LogLine line) {
        if (line.entry() instanceof ProfileChange change) {
            return new LogLineJson(
                    line.customer(),
                    Optional.empty(),
                    Optional.of(change.attributes()),
                    change.at(),
                    Optional.empty(),
                    Optional.empty(),
                    Map.of());
        }
        Event event = (Event) line.entry();
        return new LogLineJson(
                line.customer(),
                Optional.of(event.type()),
                Optional.empty(),
                event.at(),
                event.id(),
                event.channel(),
                event.attributes());
    }

    LogLine toLogLine() {
        if (event.isPresent() == profile.isPresent()) {
            throw new IllegalArgumentException("line must have the key 'event' or the key 'profile', one of them: has "
                    + (event.isPresent() ? "both; make two lines of it" : "none"));
        }
        Entry entry = event.isPresent() ? toEvent() : toProfileChange();
        return InvalidKeyException.at("customer", () -> new LogLine(customer, entry));
    }

    private Event toEvent() {
        Event.Builder builder = Event.builder(event.orElseThrow(), at);
        id.ifPresent(builder::id);
        channel.ifPresent(builder::channel);
        attributes.forEach(builder::attribute);
        boolean blank = attributes.keySet().stream().anyMatch(String::isBlank);
        return InvalidKeyException.at(blank ? "attributes" : "event", builder::build);
    }

    private ProfileChange toProfileChange() {
        refuseInProfile("id", id.isPresent());
        refuseInProfile("channel", channel.isPresent());
        refuseInProfile("attributes", !attributes.isEmpty());
        ProfileChange.Builder builder = ProfileChange.at(at);
        profile.orElseThrow()
                .forEach((name, value) ->
                        value.ifPresentOrElse(known -> builder.set(name, known), () -> builder.remove(name)));
        return InvalidKeyException.at("profile", builder::build);
    }

    private static void refuseInProfile(String key, boolean there) {
        if (there) {
            throw new InvalidKeyException(key, "profile has no key '" + key + "'; only an event has");
        }
    }
}
