package dev.journey.check;

import static dev.journey.condition.Conditions.occurred;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.map.Experience;
import dev.journey.map.Metric;
import dev.journey.map.Persona;
import dev.journey.map.Touchpoint;
import dev.journey.model.Ending;
import dev.journey.model.Journey;
import dev.journey.plan.ActionItem;
import dev.journey.plan.ActionStatus;
import dev.journey.plan.Opportunity;
import dev.journey.plan.PainPoint;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompletenessTest {

    @Test
    void nothing_of_an_empty_journey_is_done() {
        Completeness map = Completeness.of(Journey.builder("empty").stage("a").build());

        assertThat(map.percent()).isZero();
        assertThat(map.isDone()).isFalse();
        assertThat(map.next()).contains(MappingStep.PERSONAS);
        assertThat(map.steps()).extracting(Completeness.Step::step).containsExactly(MappingStep.values());
        assertThat(map.steps())
                .flatExtracting(Completeness.Step::missing)
                .containsExactly(
                        "personas",
                        "stages.a",
                        "stages.a",
                        "stages.a",
                        "stages.a",
                        "stages.a",
                        "painPoints",
                        "opportunities",
                        "stages.a",
                        "stages.a",
                        "reviewed");
    }

    @Test
    void all_of_a_good_map_is_done() {
        Completeness map = Completeness.of(GoodMap.journey());

        assertThat(map.percent()).isEqualTo(100);
        assertThat(map.isDone()).isTrue();
        assertThat(map.next()).isEmpty();
        assertThat(map).hasToString("""
            personas: 1 of 1, 100%
            stages: 3 of 3, 100%
            touchpoints: 3 of 3, 100%
            customer actions: 3 of 3, 100%
            thoughts and feelings: 3 of 3, 100%
            pain points: 3 of 3, 100%
            opportunities: 1 of 1, 100%
            action plan: 1 of 1, 100%
            metrics: 3 of 3, 100%
            rules: 3 of 3, 100%
            review: 1 of 1, 100%
            100% of the map; the map is complete\
            """);
    }

    @Test
    void a_map_in_the_making_says_what_is_next() {
        Completeness map = Completeness.of(Journey.builder("half")
                .persona(Persona.builder("giver").need("speed").build())
                .persona("nobody")
                .stage(
                        "a",
                        stage -> stage.objective("be seen")
                                .touchpoint(Touchpoint.builder("home")
                                        .action("looks")
                                        .build())
                                .experience(Experience.builder("giver")
                                        .thinking("hm")
                                        .build()))
                .stage(
                        "b",
                        stage -> stage.experience(Experience.builder("giver")
                                .doing("waits")
                                .emotion(-1)
                                .build()))
                .stage(
                        "c",
                        stage -> stage.experience(
                                        Experience.builder("giver").emotion(-1).build())
                                .experience(Experience.builder("giver")
                                        .thinking("hm")
                                        .build())
                                .metric(Metric.of("leads")))
                .stage("end", stage -> stage.ends(Ending.EXIT))
                .transition("a", "b", occurred("x"))
                .painPoint(PainPoint.builder("slow").stage("a").build())
                .painPoint(
                        PainPoint.builder("far").stage("a").touchpoint("home").build())
                .painPoint(
                        PainPoint.builder("dear").stage("b").touchpoint("home").build())
                .opportunity(Opportunity.builder("fast")
                        .addresses("slow")
                        .addresses("far")
                        .build())
                .opportunity(Opportunity.builder("near").build())
                .action(ActionItem.builder("x").opportunity("fast").build())
                .action(ActionItem.builder("y").opportunity("near").owner("ops").build())
                .action(ActionItem.builder("z")
                        .opportunity("fast")
                        .owner("ops")
                        .status(ActionStatus.DROPPED)
                        .build())
                .build());

        assertThat(map).hasToString("""
            personas: 1 of 2, 50%
            stages: 1 of 3, 33%
            touchpoints: 1 of 3, 33%
            customer actions: 2 of 3, 66%
            thoughts and feelings: 1 of 3, 33%
            pain points: 1 of 3, 33%
            opportunities: 2 of 3, 66%
            action plan: 1 of 2, 50%
            metrics: 1 of 3, 33%
            rules: 1 of 3, 33%
            review: 0 of 1, 0%
            39% of the map; next: say who the customers are and what they want\
            """);
        assertThat(map.step(MappingStep.OPPORTUNITIES).missing()).containsExactly("painPoints.dear");
        assertThat(map.step(MappingStep.ACTION_PLAN).missing()).containsExactly("opportunities.fast");
        assertThat(map.step(MappingStep.PERSONAS).missing()).containsExactly("personas.nobody");
    }

    @Test
    void an_opportunity_needs_no_pain() {
        Completeness map = Completeness.of(Journey.builder("glad")
                .stage("a")
                .opportunity(Opportunity.builder("more").build())
                .build());

        assertThat(map.step(MappingStep.OPPORTUNITIES).isDone()).isTrue();
        assertThat(map.step(MappingStep.PAIN_POINTS).isDone()).isFalse();
    }

    @Test
    void a_step_has_something_to_do_and_no_more_missing_than_that() {
        assertThatThrownBy(() -> new Completeness.Step(MappingStep.METRICS, 1, List.of("a", "b")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("step 'metrics' must have at least one thing to do, and not more missing: [a, b] of 1");
        assertThatThrownBy(() -> new Completeness.Step(MappingStep.METRICS, 0, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
