package dev.journey.jackson.wire;

import dev.journey.condition.Length;
import dev.journey.plan.Review;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

record ReviewJson(LocalDate date, List<String> by, Optional<Length> every) {

    static ReviewJson of(Review review) {
        return new ReviewJson(review.date(), review.by(), review.every());
    }

    Review toReview() {
        Review review = Review.on(date);
        for (String participant : by) {
            review = review.by(participant);
        }
        return every.map(review::every).orElse(review);
    }
}
