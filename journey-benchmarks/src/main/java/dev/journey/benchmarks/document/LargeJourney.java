package dev.journey.benchmarks.document;

import static dev.journey.condition.Conditions.allOf;
import static dev.journey.condition.Conditions.inactiveFor;
import static dev.journey.condition.Conditions.occurred;
import static dev.journey.condition.Conditions.sum;

import dev.journey.condition.Comparison;
import dev.journey.condition.Condition;
import dev.journey.condition.EventPattern;
import dev.journey.event.Channel;
import dev.journey.map.Experience;
import dev.journey.map.Metric;
import dev.journey.map.Touchpoint;
import dev.journey.model.FollowUp;
import dev.journey.model.Journey;
import dev.journey.model.Stage;
import dev.journey.model.Transition;
import java.time.Duration;

/** A journey larger than any that people draw: 50 stages, 1,000 touchpoints, 500 transitions. */
public final class LargeJourney {

    static final int STAGES = 50;
    static final int TOUCHPOINTS = 1_000;
    static final int TRANSITIONS = 500;

    private LargeJourney() {}

    /** The journey, made anew. */
    public static Journey journey() {
        Journey.Builder journey =
                Journey.builder("large").name("A large journey").persona("anna");
        for (int i = 0; i < TOUCHPOINTS; i++) {
            journey.touchpoint(touchpoint(i));
        }
        for (int i = 0; i < STAGES; i++) {
            journey.stage(stage(i));
        }
        for (int i = 0; i < TRANSITIONS; i++) {
            journey.transition(transition(i));
        }
        return journey.build();
    }

    private static Touchpoint touchpoint(int number) {
        return Touchpoint.builder("touchpoint-" + number)
                .name("Touchpoint number " + number)
                .channel(number % 2 == 0 ? Channel.WEBSITE : Channel.EMAIL)
                .event(EventPattern.of("event_" + number))
                .owner("marketing")
                .build();
    }

    private static Stage stage(int number) {
        Stage.Builder stage = Stage.builder("stage-" + number)
                .name("Stage number " + number)
                .objective("Let customers find what stage " + number + " is for")
                .expect("a quick answer")
                .followUp(FollowUp.builder("mail-" + number)
                        .when(inactiveFor(Duration.ofHours(24 + number)))
                        .channel(Channel.EMAIL)
                        .message("reminder")
                        .build())
                .metric(Metric.builder("leads-" + number)
                        .name("Leads")
                        .unit("people")
                        .target(500)
                        .build())
                .experience(Experience.builder("anna")
                        .touchpoint("touchpoint-" + number)
                        .goal("find the right product")
                        .thinking("is this what I am looking for?")
                        .emotion(1)
                        .build());
        for (int i = number; i < TOUCHPOINTS; i += STAGES) {
            stage.touchpoint("touchpoint-" + i);
        }
        return stage.build();
    }

    private static Transition transition(int number) {
        int from = number % STAGES;
        int to = (from + 1 + number / STAGES) % STAGES;
        return Transition.builder("stage-" + to)
                .from("stage-" + from)
                .priority(number / STAGES + 1)
                .when(condition(number))
                .because("this is what customers do who are ready for stage " + to)
                .build();
    }

    private static Condition condition(int number) {
        Condition often = occurred("event_" + number).atLeast(3).within(Duration.ofDays(7));
        Condition dear = occurred("event_" + number)
                .where("value", Comparison.atLeast(12.5))
                .atLeast(2);
        return switch (number % 3) {
            case 0 -> often;
            case 1 -> allOf(dear, sum("value", "event_" + number).atLeast(100));
            default -> dear;
        };
    }
}
