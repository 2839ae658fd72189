package dev.journey.examples;

import static dev.journey.condition.Conditions.inactiveFor;
import static dev.journey.condition.Conditions.occurred;
import static java.time.Duration.ofDays;

import dev.journey.condition.EventPattern;
import dev.journey.event.AttributeValue.Decimal;
import dev.journey.event.Channel;
import dev.journey.map.Direction;
import dev.journey.map.Experience;
import dev.journey.map.Metric;
import dev.journey.map.Persona;
import dev.journey.map.Touchpoint;
import dev.journey.map.Visibility;
import dev.journey.model.FollowUp;
import dev.journey.model.Journey;
import dev.journey.model.Phase;
import dev.journey.model.Stage;
import dev.journey.plan.PainPoint;
import java.util.List;

/** A map with more on it than people put on a wall. */
final class LargeMap {

    private static final List<Channel> CHANNELS = List.of(
            Channel.WEBSITE,
            Channel.EMAIL,
            Channel.IN_STORE,
            Channel.PHONE,
            Channel.SMS,
            Channel.PRINT,
            Channel.WORD_OF_MOUTH,
            Channel.SALES,
            Channel.of("podcast"));

    private LargeMap() {}

    /** A map with this many stages and personas, and touchpoints shared out evenly. */
    static Journey journey(int stages, int touchpoints, int personas) {
        Journey.Builder journey = Journey.builder("large").name("A large map");
        for (int i = 0; i < personas; i++) {
            journey.persona(Persona.builder("persona-" + i)
                    .name("Persona " + (char) ('A' + i))
                    .quote("I am number " + i)
                    .build());
        }
        for (int i = 0; i < touchpoints; i++) {
            journey.touchpoint(touchpoint(i));
            if (i % 7 == 0) {
                journey.painPoint(PainPoint.builder("pain-" + i)
                        .touchpoint("touchpoint-" + i)
                        .severity(1 + i % PainPoint.WORST)
                        .description("It takes too long at touchpoint " + i)
                        .build());
            }
        }
        for (int i = 0; i < stages; i++) {
            journey.stage(stage(i, stages, touchpoints / stages, personas));
        }
        for (int i = 1; i < stages; i++) {
            journey.transition("stage-" + (i - 1), "stage-" + i, occurred("event_" + (i * touchpoints / stages)));
        }
        return journey.build();
    }

    private static Touchpoint touchpoint(int i) {
        return Touchpoint.builder("touchpoint-" + i)
                .name("Touchpoint number " + i)
                .channel(CHANNELS.get(i % CHANNELS.size()))
                .event(EventPattern.of("event_" + i))
                .visibility(i % 9 == 8 ? Visibility.BACK_STAGE : Visibility.FRONT_STAGE)
                .momentOfTruth(i % 11 == 0)
                .metric(Metric.builder("metric-" + i)
                        .unit("people")
                        .better(Direction.HIGHER)
                        .target(Decimal.of(1_000 * i))
                        .build())
                .build();
    }

    private static Stage stage(int i, int stages, int touchpoints, int personas) {
        Stage.Builder stage = Stage.builder("stage-" + i)
                .phase(Phase.values()[3 * i / stages])
                .objective("Bring them to stage " + (i + 1))
                .followUp(FollowUp.of("mail-" + i, inactiveFor(ofDays(i + 1))));
        for (int j = 0; j < touchpoints; j++) {
            stage.touchpoint("touchpoint-" + (i * touchpoints + j));
        }
        for (int j = 0; j < personas; j++) {
            stage.experience(Experience.builder("persona-" + j)
                    .touchpoint("touchpoint-" + (i * touchpoints + (3 * i + j) % touchpoints))
                    .doing("does " + i)
                    .thinking("What comes after " + i + "?")
                    .emotion((i * 7 + j * 3) % 5 - 2)
                    .build());
        }
        return stage.build();
    }
}
