package dev.journey.jackson.cbor;

import com.fasterxml.jackson.core.JacksonException;
import dev.journey.codec.InvalidDocumentException;
import dev.journey.codec.ReadLimits;
import dev.journey.condition.Remembered;
import dev.journey.event.AttributeValue;
import dev.journey.run.Snapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads what {@link SnapshotWriter} writes; its bytes may come from anywhere. */
public final class SnapshotReader {

    private final String journey;
    private final int version;
    private final Unpacker in;

    private SnapshotReader(Tokens tokens, ReadLimits limits) throws IOException {
        tokens.start();
        checkFormat(tokens.at("format"));
        this.journey = tokens.at("journey").text();
        this.version = tokens.at("version").number();
        this.in = new Unpacker(tokens, limits);
        tokens.at("").end();
    }

    private static void checkFormat(Tokens tokens) throws IOException {
        int format = tokens.number();
        if (format != Layout.FORMAT) {
            throw tokens.refused("format must be " + Layout.FORMAT + ": " + format
                    + "; read the snapshot with a version of journey-jackson that knows its format");
        }
    }

    /**
     * The snapshot that these bytes are.
     *
     * @param source what messages call them
     * @throws InvalidDocumentException if they are none, or go beyond a limit
     */
    public static Snapshot read(byte[] bytes, String source, ReadLimits limits) {
        try (Tokens tokens = new Tokens(bytes, source)) {
            return read(tokens, limits);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Snapshot read(Tokens tokens, ReadLimits limits) throws IOException {
        SnapshotReader reader;
        try {
            reader = new SnapshotReader(tokens, limits);
        } catch (JacksonException malformed) {
            throw tokens.malformed(malformed);
        }
        try {
            return reader.snapshot();
        } catch (InvalidDocumentException refused) {
            throw refused;
        } catch (IllegalArgumentException refused) {
            throw reader.in.refused(String.valueOf(refused.getMessage()));
        }
    }

    private Snapshot snapshot() {
        int fingerprint = in.at("fingerprint").fourBytes();
        String customer = in.at("customer").text();
        String stage = in.at("stage").text();
        int flags = flags();
        Instant startedAt = in.at("startedAt").after(Instant.EPOCH);
        Instant enteredAt = in.at("enteredAt").after(startedAt);
        Instant changedAt = in.at("changedAt").after(enteredAt);
        Map<String, AttributeValue> profile = profile();
        Map<String, Optional<Instant>> followUps = done();
        Map<String, List<Instant>> caps = caps(changedAt);
        List<Snapshot.Slot> ofJourney = slots("ofJourney", changedAt);
        List<Snapshot.Slot> ofStage = slots("ofStage", changedAt);
        boolean isMore = in.hasMore();
        if (isMore) {
            followUps = waiting(followUps, changedAt);
        }
        List<String> recentIds = isMore ? ids("recentIds") : List.of();
        List<String> alsoEntered = isMore ? ids("alsoEntered") : List.of();
        int movesByTime = isMore ? in.at("movesByTime").number() : 0;
        in.at("").end();
        Snapshot.Visit visit = new Snapshot.Visit(
                stage,
                enteredAt,
                changedAt,
                alsoEntered,
                (flags & Layout.GOAL_REACHED) != 0,
                (flags & Layout.FORGOT) != 0,
                (flags & Layout.PASSED_OVER) != 0,
                (flags & Layout.JUST_ENTERED) != 0,
                movesByTime,
                followUps,
                ofStage);
        return new Snapshot(
                journey, version, fingerprint, customer, startedAt, profile, recentIds, caps, ofJourney, visit);
    }

    private int flags() {
        int flags = in.at("flags").number();
        if ((flags & ~Layout.ALL_FLAGS) != 0) {
            throw in.refused("flags must be from 0 to " + Layout.ALL_FLAGS + ": " + flags);
        }
        return flags;
    }

    private List<String> ids(String key) {
        String[] ids = new String[in.at(key).size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = in.text();
        }
        return List.of(ids);
    }

    private Map<String, AttributeValue> profile() {
        int left = in.at("profile").size();
        Map<String, AttributeValue> profile = room(left);
        for (; left > 0; left--) {
            put(in.text(), in.value(), profile);
        }
        return profile;
    }

    private Map<String, Optional<Instant>> done() {
        int left = in.at("followUps").size();
        Map<String, Optional<Instant>> done = room(left);
        for (; left > 0; left--) {
            put(in.text(), Optional.empty(), done);
        }
        return done;
    }

    private Map<String, Optional<Instant>> waiting(Map<String, Optional<Instant>> done, Instant changedAt) {
        int left = in.at("followUps").size();
        if (left == 0) {
            return done;
        }
        Map<String, Optional<Instant>> followUps = new TreeMap<>(done);
        for (; left > 0; left--) {
            put(in.text(), Optional.of(in.after(changedAt)), followUps);
        }
        return followUps;
    }

    private Map<String, List<Instant>> caps(Instant changedAt) {
        int left = in.at("caps").size();
        Map<String, List<Instant>> caps = room(left);
        for (; left > 0; left--) {
            put(in.text(), RememberedReader.instants(changedAt, in), caps);
        }
        return caps;
    }

    private static <T> Map<String, T> room(int size) {
        return size == 0 ? Map.of() : new TreeMap<>();
    }

    private <T> void put(String id, T value, Map<String, T> map) {
        if (map.put(id, value) != null) {
            throw in.refused("'" + id + "' must not stand there twice");
        }
    }

    private List<Snapshot.Slot> slots(String key, Instant changedAt) {
        Snapshot.Slot[] slots = new Snapshot.Slot[in.at(key).size()];
        for (int i = 0; i < slots.length; i++) {
            int head = in.number();
            Remembered content = RememberedReader.read(head % Layout.KINDS, changedAt, in);
            slots[i] = new Snapshot.Slot(head / Layout.KINDS, content);
        }
        return List.of(slots);
    }
}
