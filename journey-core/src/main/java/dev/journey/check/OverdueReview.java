package dev.journey.check;

import dev.journey.condition.Length;
import dev.journey.model.Journey;
import dev.journey.plan.Review;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** The journey was compared with reality not too long ago. */
final class OverdueReview implements Check {

    private final LocalDate asOf;
    private final Length otherwise;

    /** Asked on a day, of journeys that are to be reviewed as often as this unless they say so. */
    OverdueReview(LocalDate asOf, Length otherwise) {
        this.asOf = asOf;
        this.otherwise = otherwise;
    }

    @Override
    public List<Finding> findings(Journey journey) {
        return journey
                .reviewed()
                .filter(review -> instant(asOf).isAfter(due(review)))
                .map(review -> finding(journey.id(), review))
                .stream()
                .toList();
    }

    /** Days are counted in no zone: where clocks change makes no difference to a day. */
    private static Instant instant(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private Instant due(Review review) {
        return every(review).end(instant(review.date()), ZoneOffset.UTC);
    }

    private Length every(Review review) {
        return review.every().orElse(otherwise);
    }

    private Finding finding(String journey, Review review) {
        return new Finding(
                FindingCode.REVIEW_OVERDUE,
                "reviewed",
                "journey '" + journey + "' was last reviewed on " + review.date() + ", which on " + asOf
                        + " is longer ago than " + every(review).words(),
                "compare it with reality again, and write down the day");
    }
}
