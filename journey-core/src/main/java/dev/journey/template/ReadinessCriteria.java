package dev.journey.template;

import dev.journey.condition.Comparison;
import dev.journey.condition.Condition;
import dev.journey.condition.Conditions;
import dev.journey.condition.Length;
import dev.journey.condition.Occurred;
import dev.journey.map.Direction;
import dev.journey.map.Metric;
import dev.journey.readiness.Readiness;
import dev.journey.readiness.Trend;
import java.util.Collection;
import java.util.Objects;

/**
 * When it is time for the next stage, in the words of the playbook; every number is yours to choose, since it differs
 * from business to business.
 *
 * <p>Some criteria speak of a stage as a whole and go into {@code Stage.Builder.readiness}; they compare
 * {@linkplain Playbook#metrics(String) metrics of the playbook}. The others speak of one customer and go into a
 * transition.
 *
 * <pre>{@code
 * Journey.builder("web-shop")
 *         .stage("awareness", stage -> {
 *             Playbook.standard().metrics("awareness").forEach(stage::metric);
 *             stage.readiness(ReadinessCriteria.enoughAwareness(10_000, 500, 200));
 *         })
 *         .stage("decision")
 *         .stage("post-purchase")
 *         .transition("decision", "post-purchase", ReadinessCriteria.bought("order_placed"))
 *         .build();
 * }</pre>
 */
public final class ReadinessCriteria {

    private ReadinessCriteria() {}

    /**
     * Awareness has brought enough visitors, enough reactions on social media, or enough leads.
     *
     * @param visitors the least value of the metric {@code awareness-visitors}
     * @param reactions the least value of the metric {@code awareness-engagement}
     * @param leads the least value of the metric {@code awareness-leads}
     * @throws IllegalArgumentException if a number is not finite
     */
    public static Readiness enoughAwareness(double visitors, double reactions, double leads) {
        return Readiness.anyOf(
                atLeast("awareness-visitors", visitors),
                atLeast("awareness-engagement", reactions),
                atLeast("awareness-leads", leads));
    }

    /**
     * Consideration has brought enough visitors, enough leads, or enough sales.
     *
     * @param visitors the least value of the metric {@code consideration-visitors}
     * @param leads the least value of the metric {@code consideration-leads}
     * @param sales the least value of the metric {@code consideration-sales}
     * @throws IllegalArgumentException if a number is not finite
     */
    public static Readiness enoughConsideration(double visitors, double leads, double sales) {
        return Readiness.anyOf(
                atLeast("consideration-visitors", visitors),
                atLeast("consideration-leads", leads),
                atLeast("consideration-sales", sales));
    }

    /** The customer has bought, as an event of this type says. */
    public static Condition bought(String eventType) {
        return Conditions.occurred(eventType);
    }

    /**
     * The customer has been in the stage for this long, and said there that the product satisfies: from post-purchase
     * to retention.
     *
     * @param used how long the customer has been in the stage at least
     * @param satisfied the answer that counts, such as {@code occurred("survey_answered").where("score", atLeast(4))}
     */
    public static Condition satisfiedAfter(Length used, Occurred satisfied) {
        return Conditions.allOf(Conditions.inStageFor(used), Objects.requireNonNull(satisfied, "satisfied"));
    }

    /**
     * The customer has been in the stage for this long, and said there that they would recommend the product: from
     * retention to advocacy.
     *
     * @param used how long the customer has been in the stage at least
     * @param willing the answer that counts, such as {@code occurred("nps_answered").where("score", atLeast(9))}
     */
    public static Condition recommendingAfter(Length used, Occurred willing) {
        return Conditions.allOf(Conditions.inStageFor(used), Objects.requireNonNull(willing, "willing"));
    }

    /**
     * Advocacy has brought enough customers who refer others: the business can grow on them.
     *
     * @param people the least value of the metric {@code advocacy-recommenders}
     */
    public static Readiness enoughAdvocates(double people) {
        return atLeast("advocacy-recommenders", people);
    }

    /**
     * Enough of all customers refer others: the business can grow on them.
     *
     * @param percent the least value of the metric {@code advocacy-share-of-recommenders}
     */
    public static Readiness enoughOfAllAreAdvocates(double percent) {
        return atLeast("advocacy-share-of-recommenders", percent);
    }

    /**
     * What is done in a stage works: at least one of its metrics goes the way that is better for it.
     *
     * @throws IllegalArgumentException if a metric does not say which way is better
     */
    public static Readiness working(Collection<Metric> metrics) {
        Objects.requireNonNull(metrics, "metrics");
        return Readiness.anyOf(metrics.stream().map(ReadinessCriteria::better).toArray(Readiness[]::new));
    }

    private static Readiness better(Metric metric) {
        Direction better = metric.better()
                .orElseThrow(() -> new IllegalArgumentException(
                        "metric '" + metric.id() + "' must say which way is better, to see whether it improves"));
        return Readiness.trend(metric.id(), better == Direction.HIGHER ? Trend.RISING : Trend.FALLING);
    }

    private static Readiness atLeast(String metric, double number) {
        return Readiness.metric(metric, Comparison.atLeast(number));
    }
}
