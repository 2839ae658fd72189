package dev.journey.graph;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what is remembered in a stage from what is remembered elsewhere, or under other rules. */
final class Fingerprint {

    private Fingerprint() {}

    /** The first four bytes of SHA-256 over the canonical texts, each on a line after its scope. */
    static int of(SlotIndex ofJourney, SlotIndex ofStage) {
        String lines = Stream.concat(
                        ofJourney.texts().stream().map(text -> "journey " + text + "\n"),
                        ofStage.texts().stream().map(text -> "stage " + text + "\n"))
                .collect(Collectors.joining());
        return ByteBuffer.wrap(sha256().digest(lines.getBytes(StandardCharsets.UTF_8)))
                .getInt();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must have SHA-256", e);
        }
    }
}
