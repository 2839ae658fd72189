package dev.journey.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.condition.CustomPredicate;
import dev.journey.event.Event;
import dev.journey.event.EventTime;
import dev.journey.event.History;
import dev.journey.event.ProfileChange;
import dev.journey.model.Journey;
import dev.journey.run.Effect;
import dev.journey.run.EndlessLoopException;
import dev.journey.run.Handling;
import dev.journey.run.JourneyEngine;
import dev.journey.run.MissingPredicateException;
import dev.journey.run.Progress;
import dev.journey.run.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the page on the engine shows in Java, and what it says that no log can show. */
class SemanticsCodeTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    static CustomPredicate livesIn() {
        CustomPredicate livesIn = (customer, with) ->
                with.get("country").equals(customer.profile().get("country"));
        return livesIn;
    }

    @Test
    void the_code_of_the_page_is_the_code_of_this_test() throws IOException {
        String test =
                withoutLooks(Files.readString(Path.of("src/test/java/dev/journey/jackson/SemanticsCodeTest.java")));

        List<DocsPage.Block> blocks = DocsPage.read("semantics.md").blocks("java");

        assertThat(blocks).isNotEmpty();
        for (DocsPage.Block block : blocks) {
            assertThat(Arrays.stream(withoutLooks(block.text()).split(";")))
                    .allSatisfy(statement -> assertThat(test).contains(statement));
        }
    }

    private static String withoutLooks(String code) {
        return code.replaceAll("//[^\n]*", "").replaceAll("\\s", "");
    }

    @Test
    void letting_time_pass_to_an_instant_closes_it() {
        JourneyEngine engine = JourneyEngine.of(Journeys.yaml("""
            format: 1
            id: app
            stages: [ { id: trial }, { id: asleep } ]
            transitions:
              - { from: trial, to: asleep, when: { inStageFor: P1D } }
              - { from: asleep, to: trial, when: { occurred: login } }
            """));
        Progress anna =
                engine.start("anna", Instant.parse("2026-01-01T00:00:00Z")).progress();
        Step closed = engine.advance(anna, Instant.parse("2026-01-02T00:00:00Z"));
        assertThat(closed.progress().stage()).isEqualTo("asleep");
        Step login = engine.advance(closed.progress(), Event.of("login", Instant.parse("2026-01-02T00:00:00Z")));
        assertThat(login.progress().stage()).isEqualTo("trial");
    }

    @Test
    void a_condition_of_ones_own_is_asked_whenever_an_attribute_would_be() {
        Journey journey = Journeys.yamlWhen("{ custom: { name: lives-in, with: { country: AT } } }");
        CustomPredicate livesIn = livesIn();
        JourneyEngine engine = JourneyEngine.of(journey, Map.of("lives-in", livesIn));
        Progress anna = engine.start("anna", START).progress();

        Step moved = engine.advance(
                anna,
                ProfileChange.at(START.plusSeconds(1)).set("country", "AT").build());

        assertThat(moved.handling()).isEqualTo(Handling.MOVED);
        assertThatThrownBy(() -> JourneyEngine.of(journey))
                .isInstanceOf(MissingPredicateException.class)
                .hasMessageContaining("'lives-in'");
    }

    @Test
    void an_irrelevant_event_does_not_begin_the_count_of_moves_anew() {
        JourneyEngine engine = JourneyEngine.of(Journeys.yaml("""
            format: 1
            id: circle
            stages: [ { id: day }, { id: night } ]
            transitions:
              - { from: day, to: night, when: { inStageFor: PT12H } }
              - { from: night, to: day, when: { anyOf: [ { inStageFor: PT12H }, { occurred: login } ] } }
            """));
        Progress most = engine.start("anna", START).progress();
        most = engine.advance(most, afterHalfDays(9_999)).progress();

        Step irrelevant =
                engine.advance(most, Event.of("search", afterHalfDays(9_999).plusSeconds(1)));
        Step relevant =
                engine.advance(most, Event.of("login", afterHalfDays(9_999).plusSeconds(1)));

        assertThat(irrelevant.handling()).isEqualTo(Handling.IRRELEVANT);
        assertThatThrownBy(() -> engine.advance(irrelevant.progress(), afterHalfDays(10_001)))
                .isInstanceOf(EndlessLoopException.class);
        assertThat(engine.advance(relevant.progress(), afterHalfDays(10_002)).effects())
                .isNotEmpty();
    }

    private static Instant afterHalfDays(int halfDays) {
        return START.plus(Duration.ofHours(12L * halfDays));
    }

    @Test
    void no_event_is_irrelevant_while_a_transition_is_passed_over() {
        JourneyEngine engine = JourneyEngine.of(Journeys.yaml("""
            format: 1
            id: circle
            stages: [ { id: odd }, { id: even } ]
            transitions:
              - { from: odd, to: even, when: { occurred: go } }
              - { from: even, to: odd, when: { always: true } }
            """));
        Progress even = engine.advance(engine.start("anna", START).progress(), Event.of("go", START))
                .progress();
        Progress passedOver = engine.advance(even, START).progress();

        assertThat(passedOver.stage()).isEqualTo("even");
        assertThat(passedOver.nextDeadline()).isEmpty();
        assertThat(engine.advance(passedOver, Event.of("search", START.plusSeconds(1)))
                        .handling())
                .isEqualTo(Handling.MOVED);
    }

    @Test
    void an_irrelevant_event_gives_back_the_very_same_progress() {
        JourneyEngine engine = JourneyEngine.of(Journeys.yamlWhen("{ occurred: order_placed }"));
        Progress anna = engine.start("anna", START).progress();

        Step step = engine.advance(anna, Event.of("search", START.plusSeconds(1)));

        assertThat(step.handling()).isEqualTo(Handling.IRRELEVANT);
        assertThat(step.progress()).isSameAs(anna);
    }

    @Test
    void nothing_is_due_after_the_last_year() {
        JourneyEngine engine = JourneyEngine.of(Journeys.yaml("""
            format: 1
            id: late
            zone: UTC
            quietHours: { from: "21:00", to: "08:00" }
            stages: [ { id: a, followUps: [ { id: hello, when: { always: true } } ] }, { id: b } ]
            transitions: [ { from: a, to: b, when: { inStageFor: P1D } } ]
            """));
        Event last = Event.of("login", Instant.parse("2261-12-31T22:00:00Z"));

        List<Effect> effects = engine.replay(History.of("anna", List.of(last)), EventTime.LATEST)
                .effects();

        assertThat(effects).hasSize(2);
        assertThat(effects.get(1))
                .isInstanceOfSatisfying(
                        Effect.Postponed.class,
                        postponed -> assertThat(postponed.until()).isEqualTo(EventTime.LATEST));
    }
}
