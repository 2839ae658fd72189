package dev.journey.benchmarks.engine;

import static dev.journey.condition.Comparison.atLeast;
import static dev.journey.condition.Comparison.greaterThan;
import static dev.journey.condition.Conditions.allOf;
import static dev.journey.condition.Conditions.anyOf;
import static dev.journey.condition.Conditions.occurred;
import static java.time.Duration.ofDays;

import dev.journey.model.Journey;
import dev.journey.model.Transition;
import dev.journey.run.JourneyEngine;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The journey that all contenders run, as a {@link Journey}. */
final class ReferenceJourney {

    static final JourneyEngine ENGINE = JourneyEngine.of(builder().build());

    private static final Map<String, Stage> STAGES =
            Arrays.stream(Stage.values()).collect(Collectors.toMap(Stage::id, Function.identity()));

    private ReferenceJourney() {}

    /** The journey, to which more may be added. */
    static Journey.Builder builder() {
        return Journey.builder("reference")
                .stage("awareness")
                .stage("consideration")
                .stage("purchase")
                .stage("retention")
                .stage("advocacy")
                .stage("lapsed")
                .transition(
                        "awareness",
                        "consideration",
                        occurred("page_view").atLeast(3).within(ofDays(7)))
                .transition(
                        "consideration", "purchase", occurred("order_placed").where("value", greaterThan(0)))
                .transition(
                        "purchase",
                        "retention",
                        anyOf(
                                allOf(
                                        occurred("order_placed"),
                                        occurred("order_placed")
                                                .atLeast(2)
                                                .within(ofDays(90))
                                                .overJourney()),
                                occurred("support_resolved").where("score", atLeast(4))))
                .transition(
                        "retention",
                        "advocacy",
                        anyOf(
                                occurred("referral_sent"),
                                occurred("review_posted").where("rating", atLeast(4))))
                .transition(Transition.builder("lapsed")
                        .id("unsubscribes")
                        .fromAny()
                        .when(occurred("unsubscribe"))
                        .build())
                .transition("lapsed", "consideration", occurred("email_click"));
    }

    static Stage stage(String id) {
        return Objects.requireNonNull(STAGES.get(id), id);
    }
}
