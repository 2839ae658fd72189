package dev.journey.testkit.oracle;

import dev.journey.model.Experiment;
import dev.journey.model.Variant;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** Rule 17, in numbers without a limit. */
final class Variants {

    private static final BigInteger BUCKETS = BigInteger.valueOf(10_000);

    private Variants() {}

    static String of(Experiment experiment, String customer) {
        BigInteger bucket = bucket(experiment.id() + "\0" + customer);
        BigInteger heldOut =
                experiment.holdout().value().multiply(BigDecimal.valueOf(100)).toBigIntegerExact();
        if (bucket.compareTo(heldOut) < 0) {
            return Experiment.HOLDOUT;
        }
        BigInteger total =
                experiment.variants().stream().map(Variants::weight).reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger place = bucket.subtract(heldOut).multiply(total).divide(BUCKETS.subtract(heldOut));
        BigInteger cumulated = BigInteger.ZERO;
        for (Variant variant : experiment.variants()) {
            cumulated = cumulated.add(weight(variant));
            if (cumulated.compareTo(place) > 0) {
                return variant.name();
            }
        }
        throw new IllegalStateException("bucket " + bucket + " must fall to a variant of " + experiment.id());
    }

    private static BigInteger weight(Variant variant) {
        return BigInteger.valueOf(variant.weight());
    }

    private static BigInteger bucket(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new BigInteger(1, Arrays.copyOf(hash, 8)).mod(BUCKETS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must have SHA-256", e);
        }
    }
}
