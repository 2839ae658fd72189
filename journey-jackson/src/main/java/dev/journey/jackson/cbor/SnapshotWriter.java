package dev.journey.jackson.cbor;

import static dev.journey.jackson.cbor.Layout.FORGOT;
import static dev.journey.jackson.cbor.Layout.GOAL_REACHED;
import static dev.journey.jackson.cbor.Layout.IN_NANOS;
import static dev.journey.jackson.cbor.Layout.JUST_ENTERED;
import static dev.journey.jackson.cbor.Layout.PASSED_OVER;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import dev.journey.event.AttributeValue;
import dev.journey.run.Snapshot;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a snapshot as one CBOR array:
 *
 * <pre>
 * format, journey, version, fingerprint, customer, stage, flags, startedAt, enteredAt, changedAt,
 * number of attributes, (name, value)*,
 * number of follow-ups that are done, id*,
 * number of caps, (id, instants)*,
 * number of slots, (rank, scope and kind; content)*,
 * number of event ids, id*,
 * number of other stages entered, id*,
 * number of follow-ups that wait, (id, the time for which it waits from changedAt on)*,
 * moves by time
 * </pre>
 *
 * <p>Numbers of 0 at the end are left out. Instants are times from another instant: startedAt from 1970, enteredAt from
 * startedAt, changedAt from enteredAt; those of a list, after their number, from the last to the first, each the time
 * up to the one that was written before it, and that of the first written up to changedAt.
 */
public final class SnapshotWriter {

    /** Most snapshots are no longer. */
    private static final int USUAL_LENGTH = 160;

    private final Snapshot snapshot;
    private final Snapshot.Visit visit;

    private SnapshotWriter(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.visit = snapshot.visit();
    }

    /**
     * The bytes of a snapshot.
     *
     * @throws IllegalArgumentException if a text holds half a character
     */
    public static byte[] write(Snapshot snapshot) {
        SnapshotWriter writer = new SnapshotWriter(snapshot);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_LENGTH);
        try {
            Measured measured = new Measured();
            writer.write(measured, 0);
            boolean millis = measured.isWholeMillis();
            try (CBORGenerator out = Layout.CBOR.createGenerator(bytes)) {
                out.writeStartArray(null, measured.elements());
                writer.write(new Written(out, millis ? Layout.NANOS_PER_MILLI : 1), millis ? 0 : IN_NANOS);
                out.writeEndArray();
            }
        } catch (JacksonException halfACharacter) {
            throw new IllegalArgumentException(
                    "texts of the snapshot of customer '" + snapshot.customer()
                            + "' must be of whole characters, not half a surrogate pair",
                    halfACharacter);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void write(Elements out, int unit) throws IOException {
        out.whole(Layout.FORMAT);
        out.text(snapshot.journey());
        out.whole(snapshot.version());
        out.whole(snapshot.fingerprint());
        out.text(snapshot.customer());
        out.text(visit.stage());
        out.whole(unit | flags());
        out.time(Instant.EPOCH, snapshot.startedAt());
        out.time(snapshot.startedAt(), visit.enteredAt());
        out.time(visit.enteredAt(), visit.changedAt());
        parts(parts(), out);
    }

    private void parts(int parts, Elements out) throws IOException {
        if (parts > 0) {
            attributes(out);
        }
        if (parts > 1) {
            done(out);
        }
        if (parts > 2) {
            caps(out);
        }
        if (parts > 3) {
            slots(out);
        }
        if (parts > 4) {
            ids(snapshot.recentIds(), out);
        }
        if (parts > 5) {
            ids(visit.alsoEntered(), out);
        }
        if (parts > 6) {
            waiting(out);
        }
        if (parts > 7) {
            out.whole(visit.movesByTime());
        }
    }

    private int flags() {
        return (visit.goalReached() ? GOAL_REACHED : 0)
                | (visit.forgot() ? FORGOT : 0)
                | (visit.passedOver() ? PASSED_OVER : 0)
                | (visit.justEntered() ? JUST_ENTERED : 0);
    }

    /** How many are needed to the last that is not empty. */
    private int parts() {
        int[] sizes = {
            snapshot.profile().size(),
            visit.followUps().size() - waiting(),
            snapshot.caps().size(),
            snapshot.remembered().size() + visit.remembered().size(),
            snapshot.recentIds().size(),
            visit.alsoEntered().size(),
            waiting(),
            visit.movesByTime()
        };
        int parts = sizes.length;
        while (parts > 0 && sizes[parts - 1] == 0) {
            parts--;
        }
        return parts;
    }

    private void attributes(Elements out) throws IOException {
        out.whole(snapshot.profile().size());
        for (Map.Entry<String, AttributeValue> attribute : snapshot.profile().entrySet()) {
            out.text(attribute.getKey());
            out.value(attribute.getValue());
        }
    }

    private void done(Elements out) throws IOException {
        out.whole(visit.followUps().size() - waiting());
        for (Map.Entry<String, Optional<Instant>> followUp : visit.followUps().entrySet()) {
            if (followUp.getValue().isEmpty()) {
                out.text(followUp.getKey());
            }
        }
    }

    private void waiting(Elements out) throws IOException {
        out.whole(waiting());
        for (Map.Entry<String, Optional<Instant>> followUp : visit.followUps().entrySet()) {
            if (followUp.getValue().isPresent()) {
                out.text(followUp.getKey());
                out.time(visit.changedAt(), followUp.getValue().get());
            }
        }
    }

    private int waiting() {
        int waiting = 0;
        for (Optional<Instant> until : visit.followUps().values()) {
            waiting += until.isPresent() ? 1 : 0;
        }
        return waiting;
    }

    private void caps(Elements out) throws IOException {
        out.whole(snapshot.caps().size());
        for (Map.Entry<String, List<Instant>> cap : snapshot.caps().entrySet()) {
            out.text(cap.getKey());
            RememberedWriter.instants(cap.getValue(), visit.changedAt(), out);
        }
    }

    private void slots(Elements out) throws IOException {
        out.whole(snapshot.remembered().size() + visit.remembered().size());
        for (Snapshot.Slot slot : snapshot.remembered()) {
            RememberedWriter.slot(2L * slot.rank(), slot.content(), visit.changedAt(), out);
        }
        for (Snapshot.Slot slot : visit.remembered()) {
            RememberedWriter.slot(2L * slot.rank() + 1, slot.content(), visit.changedAt(), out);
        }
    }

    private static void ids(List<String> ids, Elements out) throws IOException {
        out.whole(ids.size());
        for (String id : ids) {
            out.text(id);
        }
    }
}
