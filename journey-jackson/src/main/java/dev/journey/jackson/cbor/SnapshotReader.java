package dev.journey.jackson.cbor;

import dev.journey.codec.InvalidDocumentException;
import dev.journey.condition.Remembered;
import dev.journey.event.AttributeValue;
import dev.journey.run.Snapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads what {@link SnapshotWriter} writes; its bytes may come from anywhere. */
public final class SnapshotReader {

    private final Tokens in;
    private long changed;
    private boolean over;

    private SnapshotReader(Tokens in) {
        this.in = in;
    }

    /**
     * The snapshot that these bytes are.
     *
     * @param source what messages call them
     * @throws InvalidDocumentException if they are none
     */
    public static Snapshot read(byte[] bytes, String source) {
        try {
            Tokens tokens = new Tokens(bytes, source);
            try {
                return new SnapshotReader(tokens).read();
            } catch (InvalidDocumentException refused) {
                throw refused;
            } catch (IllegalArgumentException refused) {
                throw tokens.refused(String.valueOf(refused.getMessage()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Snapshot read() {
        in.start();
        checkFormat(in.at("format").whole());
        String journey = in.at("journey").text();
        int version = in.at("version").number();
        int fingerprint = in.at("fingerprint").number();
        String customer = in.at("customer").text();
        String stage = in.at("stage").text();
        int flags = flags();
        long started = in.at("startedAt").time(0);
        Instant startedAt = in.instant(started);
        long entered = in.at("enteredAt").time(started);
        Instant enteredAt = in.instant(entered);
        changed = in.at("changedAt").time(entered);
        Instant changedAt = in.instant(changed);
        Map<String, AttributeValue> profile = profile();
        Map<String, Optional<Instant>> followUps = new TreeMap<>();
        done(followUps);
        Map<String, List<Instant>> caps = caps();
        List<Snapshot.Slot> ofJourney = new ArrayList<>();
        List<Snapshot.Slot> ofStage = new ArrayList<>();
        slots(ofJourney, ofStage);
        List<String> recentIds = ids("recentIds");
        List<String> alsoEntered = ids("alsoEntered");
        waiting(followUps);
        int movesByTime = size("movesByTime");
        if (!over && !in.at("").ends()) {
            throw in.refused("snapshot must end after 'movesByTime'");
        }
        in.end();
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

    private void checkFormat(long format) {
        if (format != Layout.FORMAT) {
            throw in.refused("format must be " + Layout.FORMAT + ": " + format
                    + "; read the snapshot with a version of journey-jackson that knows its format");
        }
    }

    private int flags() {
        int flags = in.at("flags").number();
        if ((flags & ~Layout.ALL_FLAGS) != 0) {
            throw in.refused("flags must be from 0 to " + Layout.ALL_FLAGS + ": " + flags);
        }
        if ((flags & Layout.IN_NANOS) != 0) {
            in.inNanos();
        }
        return flags;
    }

    /** How much of something there is; nothing where the array is over. */
    private int size(String key) {
        in.at(key);
        if (over || in.ends()) {
            over = true;
            return 0;
        }
        int size = in.currentNumber();
        if (size < 0) {
            throw in.refused("'" + key + "' must not be of a negative number: " + size);
        }
        return size;
    }

    private Map<String, AttributeValue> profile() {
        Map<String, AttributeValue> profile = new TreeMap<>();
        for (int left = size("profile"); left > 0; left--) {
            put(in.text(), in.value(), profile);
        }
        return profile;
    }

    private void done(Map<String, Optional<Instant>> followUps) {
        for (int left = size("followUps"); left > 0; left--) {
            put(in.text(), Optional.empty(), followUps);
        }
    }

    private void waiting(Map<String, Optional<Instant>> followUps) {
        for (int left = size("followUps"); left > 0; left--) {
            put(in.text(), Optional.of(in.instant(in.time(changed))), followUps);
        }
    }

    private Map<String, List<Instant>> caps() {
        Map<String, List<Instant>> caps = new TreeMap<>();
        for (int left = size("caps"); left > 0; left--) {
            put(in.text(), RememberedReader.instants(changed, in), caps);
        }
        return caps;
    }

    private <T> void put(String id, T value, Map<String, T> map) {
        if (map.put(id, value) != null) {
            throw in.refused("'" + id + "' must not stand there twice");
        }
    }

    private void slots(List<Snapshot.Slot> ofJourney, List<Snapshot.Slot> ofStage) {
        for (int left = size("slots"); left > 0; left--) {
            int head = in.number();
            if (head < 0) {
                throw in.refused("slot must not be negative: " + head);
            }
            Remembered content = RememberedReader.read(head % Layout.KINDS, changed, in);
            int place = head / Layout.KINDS;
            (place % 2 == 0 ? ofJourney : ofStage).add(new Snapshot.Slot(place / 2, content));
        }
    }

    private List<String> ids(String key) {
        List<String> ids = new ArrayList<>();
        for (int left = size(key); left > 0; left--) {
            ids.add(in.text());
        }
        return ids;
    }
}
