package dev.journey.benchmarks.map;

import static dev.journey.condition.Conditions.inactiveFor;
import static dev.journey.condition.Conditions.occurred;

import dev.journey.condition.EventPattern;
import dev.journey.event.Channel;
import dev.journey.map.Direction;
import dev.journey.map.Experience;
import dev.journey.map.Metric;
import dev.journey.map.Persona;
import dev.journey.map.Touchpoint;
import dev.journey.model.FollowUp;
import dev.journey.model.Journey;
import dev.journey.model.Phase;
import dev.journey.model.Stage;
import dev.journey.plan.Opportunity;
import dev.journey.plan.PainPoint;
import java.time.Duration;

/** A map with more on it than any wall has room for: 50 stages, 1,000 touchpoints, 5 personas who feel something everywhere. */
final class CrowdedMap {

    static final int STAGES = 50;
    static final int TOUCHPOINTS = 1_000;
    static final int PERSONAS = 5;

    private static final int EMOTIONS = Experience.BEST - Experience.WORST + 1;
    private static final int HURTING = 10;

    private CrowdedMap() {}

    static Journey journey() {
        Journey.Builder journey = Journey.builder("crowded").name("A crowded map");
        for (int i = 0; i < PERSONAS; i++) {
            journey.persona(Persona.builder("persona-" + i)
                    .quote("I am number " + i)
                    .goal("find the right product")
                    .channel(Channel.EMAIL)
                    .build());
        }
        for (int i = 0; i < TOUCHPOINTS; i++) {
            touchpoint(journey, i);
        }
        for (int i = 0; i < STAGES; i++) {
            journey.stage(stage(i));
        }
        for (int i = 1; i < STAGES; i++) {
            journey.transition(
                    "stage-" + (i - 1),
                    "stage-" + i,
                    occurred("event_" + i).atLeast(2).within(Duration.ofDays(7)));
        }
        return journey.build();
    }

    private static void touchpoint(Journey.Builder journey, int number) {
        String id = "touchpoint-" + number;
        journey.touchpoint(Touchpoint.builder(id)
                .name("Touchpoint number " + number)
                .channel(number % 2 == 0 ? Channel.WEBSITE : Channel.IN_STORE)
                .event(EventPattern.of("event_" + number))
                .momentOfTruth(number % HURTING == 0)
                .owner("marketing")
                .metric(Metric.builder("metric-" + number)
                        .unit("people")
                        .better(Direction.HIGHER)
                        .target(500)
                        .build())
                .build());
        if (number % HURTING == 0) {
            journey.painPoint(PainPoint.builder("pain-" + number)
                            .touchpoint(id)
                            .severity(1 + number % PainPoint.WORST)
                            .description("It takes too long there")
                            .build())
                    .opportunity(Opportunity.builder("opportunity-" + number)
                            .addresses("pain-" + number)
                            .description("Let it take less long")
                            .build());
        }
    }

    private static Stage stage(int number) {
        Stage.Builder stage = Stage.builder("stage-" + number)
                .phase(Phase.values()[number * Phase.values().length / STAGES])
                .objective("Let customers find what stage " + number + " is for")
                .followUp(FollowUp.of("mail-" + number, inactiveFor(Duration.ofHours(24))));
        for (int i = 0; i < PERSONAS; i++) {
            stage.experience(Experience.builder("persona-" + i)
                    .touchpoint("touchpoint-" + (number + STAGES * i))
                    .doing("goes from shelf to shelf")
                    .thinking("is this what I am looking for?")
                    .emotion((number * 3 + i) % EMOTIONS + Experience.WORST)
                    .build());
        }
        for (int i = number; i < TOUCHPOINTS; i += STAGES) {
            stage.touchpoint("touchpoint-" + i);
        }
        return stage.build();
    }
}
