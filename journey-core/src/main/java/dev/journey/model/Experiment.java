package dev.journey.model;

import dev.journey.event.AttributeValue.Decimal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A test of variants: some customers get one, some another, and a holdout gets none.
 *
 * <p>Which variant a customer gets depends on the ids of the experiment and of the customer alone, so that it is the
 * same on every machine and at every time, and independent of what other experiments give.
 *
 * <pre>{@code
 * Experiment.builder("cta")
 *         .hypothesis("green is seen sooner")
 *         .holdout(10)
 *         .variant("control", 1)
 *         .variant("green", 1)
 *         .build()
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Experiment permits ImmutableExperiment {

    /** The variant of customers to whom nothing is done, so that the whole can be compared with nothing. */
    public static final String HOLDOUT = "holdout";

    /** How many buckets a customer can fall into: a hundredth of a percent each. */
    static final int BUCKETS = 10_000;

    Experiment() {}

    /** A builder for an experiment with this id, a slug. */
    public static Builder builder(String id) {
        return ImmutableExperiment.builder().id(id);
    }

    /** The id, unique among the experiments of a journey. */
    public abstract String id();

    /** The id of the stage in which it is made. */
    public abstract Optional<String> stage();

    /** What is believed, and is to be found out. */
    public abstract Optional<String> hypothesis();

    /** The id of the metric in which it will show. */
    public abstract Optional<String> metric();

    /** The share of customers in the variant {@code holdout}, in percent with at most two decimals, from 0 to 100. */
    @Value.Default
    public Decimal holdout() {
        return new Decimal(BigDecimal.ZERO);
    }

    /** The other variants, in order; at least one of them has a weight above 0. */
    public abstract List<Variant> variants();

    /** Whether this is the name of a variant, or {@code holdout}. */
    public boolean hasVariant(String variant) {
        Objects.requireNonNull(variant, "variant");
        return variant.equals(HOLDOUT)
                || variants().stream().anyMatch(each -> each.name().equals(variant));
    }

    /**
     * The variant that a customer gets: the name of one, or {@code holdout}.
     *
     * <p>Of the 10,000 buckets, the first are the holdout: a hundred for each percent. The others are shared out to the
     * variants in order, by their weights: a customer is in the first variant whose weight and those before it exceed
     * {@code floor(place * weights / buckets)}, where {@code place} counts the buckets after the holdout from 0.
     *
     * @throws IllegalStateException if no variant has a weight above 0, which no journey lets pass
     */
    public String variantOf(String customer) {
        int bucket = bucketOf(customer);
        int heldOut = holdout().value().movePointRight(2).intValueExact();
        if (bucket < heldOut) {
            return HOLDOUT;
        }
        long total = variants().stream().mapToLong(Variant::weight).sum();
        long place = (bucket - heldOut) * total / (BUCKETS - heldOut);
        long cumulated = 0;
        for (Variant variant : variants()) {
            cumulated += variant.weight();
            if (cumulated > place) {
                return variant.name();
            }
        }
        throw new IllegalStateException("place " + place + " of " + total + " must be in a variant: " + variants());
    }

    /**
     * The bucket of a customer, from 0 to 9,999: the first 8 bytes, big-endian and unsigned, of the SHA-256 hash of the
     * experiment's id, a zero byte and the customer's id in UTF-8, modulo 10,000.
     */
    public int bucketOf(String customer) {
        return Buckets.of(id(), Objects.requireNonNull(customer, "customer"), BUCKETS);
    }

    /** Builds an experiment; a method for one thing adds it to those already there. */
    public abstract static sealed class Builder permits ImmutableExperiment.Builder {

        Builder() {}

        abstract Builder id(String id);

        /** The id of the stage in which it is made. */
        public abstract Builder stage(String stage);

        /** What is believed, and is to be found out. */
        public abstract Builder hypothesis(String hypothesis);

        /** The id of the metric in which it will show. */
        public abstract Builder metric(String metric);

        /** The share of customers to whom nothing is done, in percent with at most two decimals. */
        public abstract Builder holdout(Decimal percent);

        /**
         * The share of customers to whom nothing is done, in percent with at most two decimals.
         *
         * @throws IllegalArgumentException if the number is not finite
         */
        public Builder holdout(double percent) {
            return holdout(Decimal.of(percent));
        }

        /** The next variant. */
        public abstract Builder variant(Variant variant);

        /** The next variant, and its weight among the others. */
        public Builder variant(String name, int weight) {
            return variant(new Variant(name, weight));
        }

        /** The experiment. */
        public abstract Experiment build();
    }
}
