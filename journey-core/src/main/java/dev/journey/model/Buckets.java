package dev.journey.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Spreads ids evenly over buckets, the same on every machine. */
final class Buckets {

    private static final byte SEPARATOR = 0;

    private Buckets() {}

    static int of(String salt, String id, int buckets) {
        MessageDigest hash = sha256();
        hash.update(salt.getBytes(StandardCharsets.UTF_8));
        hash.update(SEPARATOR);
        hash.update(id.getBytes(StandardCharsets.UTF_8));
        return (int) Long.remainderUnsigned(ByteBuffer.wrap(hash.digest()).getLong(), buckets);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must have SHA-256", e);
        }
    }
}
