package dev.journey.plan;

import dev.journey.condition.Length;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * When the journey was last compared with reality, by whom, and how often that is to be done.
 *
 * <pre>{@code
 * Review.on(LocalDate.parse("2026-11-01")).by("Marketing").by("Support").every(Length.parse("P6M"))
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Review permits ImmutableReview {

    Review() {}

    /** A review on this day. */
    public static Review on(LocalDate date) {
        return ImmutableReview.builder().date(date).build();
    }

    /** The day of the last review. */
    public abstract LocalDate date();

    /** Who took part. */
    public abstract List<String> by();

    /** How often it is to be done; empty where nobody has said so. */
    public abstract Optional<Length> every();

    /** This review, in which somebody else took part too. */
    public Review by(String participant) {
        return ImmutableReview.builder().like(this).by(participant).build();
    }

    /** This review, to be done again as often as this. */
    public Review every(Length length) {
        return ImmutableReview.builder().like(this).every(length).build();
    }
}
