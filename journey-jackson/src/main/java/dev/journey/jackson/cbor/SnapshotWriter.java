package dev.journey.jackson.cbor;

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

/** Writes a snapshot as the description of this package says. */
public final class SnapshotWriter {

    /** Most snapshots are no longer. */
    private static final int USUAL_LENGTH = 160;

    private final Snapshot snapshot;
    private final Snapshot.Visit visit;
    private final Packer out = new Packer();

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
        try {
            return new SnapshotWriter(snapshot).write();
        } catch (JacksonException | IllegalArgumentException halfACharacter) {
            throw new IllegalArgumentException(
                    "texts of the snapshot of customer '" + snapshot.customer()
                            + "' must be of whole characters, not half a surrogate pair",
                    halfACharacter);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private byte[] write() throws IOException {
        pack();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_LENGTH);
        try (CBORGenerator cbor = Layout.CBOR.createGenerator(bytes)) {
            cbor.writeStartArray(null, Layout.ELEMENTS);
            cbor.writeNumber(Layout.FORMAT);
            cbor.writeString(snapshot.journey());
            cbor.writeNumber(snapshot.version());
            out.writeTo(cbor);
            cbor.writeEndArray();
        }
        return bytes.toByteArray();
    }

    private void pack() {
        out.bits(snapshot.fingerprint());
        out.text(snapshot.customer());
        out.text(visit.stage());
        out.number(flags());
        out.after(Instant.EPOCH, snapshot.startedAt());
        out.after(snapshot.startedAt(), visit.enteredAt());
        out.after(visit.enteredAt(), visit.changedAt());
        profile();
        done();
        caps();
        slots(snapshot.remembered());
        slots(visit.remembered());
        int waiting = waiting();
        if (waiting + snapshot.recentIds().size() + visit.alsoEntered().size() + visit.movesByTime() > 0) {
            waiting(waiting);
            ids(snapshot.recentIds());
            ids(visit.alsoEntered());
            out.number(visit.movesByTime());
        }
    }

    private int flags() {
        return (visit.goalReached() ? Layout.GOAL_REACHED : 0)
                | (visit.forgot() ? Layout.FORGOT : 0)
                | (visit.passedOver() ? Layout.PASSED_OVER : 0)
                | (visit.justEntered() ? Layout.JUST_ENTERED : 0);
    }

    private void ids(List<String> ids) {
        out.number(ids.size());
        for (String id : ids) {
            out.text(id);
        }
    }

    private void profile() {
        out.number(snapshot.profile().size());
        for (Map.Entry<String, AttributeValue> attribute : snapshot.profile().entrySet()) {
            out.text(attribute.getKey());
            out.value(attribute.getValue());
        }
    }

    private void done() {
        out.number(visit.followUps().size() - waiting());
        for (Map.Entry<String, Optional<Instant>> followUp : visit.followUps().entrySet()) {
            if (followUp.getValue().isEmpty()) {
                out.text(followUp.getKey());
            }
        }
    }

    private void waiting(int size) {
        out.number(size);
        for (Map.Entry<String, Optional<Instant>> followUp : visit.followUps().entrySet()) {
            if (followUp.getValue().isPresent()) {
                out.text(followUp.getKey());
                out.after(visit.changedAt(), followUp.getValue().get());
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

    private void caps() {
        out.number(snapshot.caps().size());
        for (Map.Entry<String, List<Instant>> cap : snapshot.caps().entrySet()) {
            out.text(cap.getKey());
            RememberedWriter.instants(cap.getValue(), visit.changedAt(), out);
        }
    }

    private void slots(List<Snapshot.Slot> slots) {
        out.number(slots.size());
        for (Snapshot.Slot slot : slots) {
            RememberedWriter.slot(slot, visit.changedAt(), out);
        }
    }
}
