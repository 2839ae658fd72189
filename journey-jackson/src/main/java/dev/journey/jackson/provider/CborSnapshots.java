package dev.journey.jackson.provider;

import dev.journey.codec.Document;
import dev.journey.codec.DocumentCodec;
import dev.journey.codec.Location;
import dev.journey.codec.ReadLimits;
import dev.journey.jackson.cbor.SnapshotReader;
import dev.journey.jackson.cbor.SnapshotWriter;
import dev.journey.jackson.tree.Problems;
import dev.journey.run.Snapshot;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** Snapshots as CBOR, for a column of a database. */
public final class CborSnapshots implements DocumentCodec<Snapshot> {

    /** For service loading. */
    public CborSnapshots() {}

    @Override
    public Class<Snapshot> type() {
        return Snapshot.class;
    }

    @Override
    public String format() {
        return "cbor";
    }

    @Override
    public List<String> suffixes() {
        return List.of("cbor");
    }

    @Override
    public Document<Snapshot> read(InputStream in, String source, ReadLimits limits) throws IOException {
        byte[] bytes = TreeDocuments.bytes(in, new Problems(source, limits));
        Snapshot snapshot = SnapshotReader.read(bytes, source, limits);
        return new Document<>(source, snapshot, Map.of("", new Location(1, 1)));
    }

    @Override
    public void write(Snapshot snapshot, OutputStream out) throws IOException {
        out.write(SnapshotWriter.write(snapshot));
        out.flush();
    }

    @Override
    public byte[] toBytes(Snapshot snapshot) {
        return SnapshotWriter.write(snapshot);
    }

    @Override
    public Snapshot fromBytes(byte[] bytes) {
        return SnapshotReader.read(bytes, "Snapshot", ReadLimits.standard());
    }
}
