package dev.journey.testkit;

import dev.journey.codec.Codecs;
import dev.journey.codec.DocumentCodec;
import dev.journey.event.Entry;
import dev.journey.run.Progress;
import dev.journey.run.Snapshot;
import dev.journey.testkit.law.Walk;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * After every entry, late and repeated ones too, a customer's progress comes back from its snapshot in every format, and
 * equal snapshots are equal bytes. Tried on one seed of five, because texts take their time.
 */
final class ComesBack implements Property {

    private static final List<DocumentCodec<Snapshot>> FORMATS = Stream.of("cbor", "json", "yaml")
            .map(format -> Codecs.installed().document(Snapshot.class, format))
            .toList();

    @Override
    public Optional<String> brokenBy(Trial trial) {
        if (trial.seed() % 5 != 0) {
            return Optional.empty();
        }
        Walk walk = Walk.of(trial.engine(), trial.customer());
        for (Entry entry : trial.entries()) {
            walk.take(entry);
            Optional<String> broken = walk.progress().flatMap(progress -> broken(trial, progress));
            if (broken.isPresent()) {
                return broken.map(how -> "after " + entry + ", " + how);
            }
        }
        walk.pass(trial.asOf());
        return walk.progress().flatMap(progress -> broken(trial, progress));
    }

    private static Optional<String> broken(Trial trial, Progress progress) {
        Snapshot snapshot = progress.snapshot();
        Progress restored = trial.engine().restore(snapshot);
        return Property.must(restored.equals(progress), () -> "the progress is another one after " + snapshot)
                .or(() -> Property.same("next deadline", progress.nextDeadline(), restored.nextDeadline()))
                .or(() -> Property.same("snapshot", snapshot, restored.snapshot()))
                .or(() -> FORMATS.stream()
                        .flatMap(format -> broken(format, snapshot).stream())
                        .findFirst());
    }

    private static Optional<String> broken(DocumentCodec<Snapshot> format, Snapshot snapshot) {
        byte[] bytes = format.toBytes(snapshot);
        Snapshot read = format.fromBytes(bytes);
        return Property.same("snapshot in " + format.format(), snapshot, read)
                .or(() -> Property.must(
                        Arrays.equals(bytes, format.toBytes(read)),
                        () -> "bytes of " + format.format() + " are others when they are written again"));
    }
}
