package dev.journey.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.event.AttributeValue;
import dev.journey.event.Channel;
import dev.journey.event.Event;
import dev.journey.event.ProfileChange;
import dev.journey.model.Journey;
import dev.journey.run.JourneyEngine;
import dev.journey.testkit.RandomHistories;
import dev.journey.testkit.RandomHistory;
import dev.journey.testkit.scenario.Scenarios;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A history is made as small and as plain as the failure allows, and written as a story and as code. */
class SmallestTest {

    private static final RandomHistory HISTORY = new RandomHistory(
            "customer-7",
            List.of(
                    ProfileChange.at(Instant.parse("2026-02-03T04:05:06Z"))
                            .set("country", "DE")
                            .remove("age")
                            .build(),
                    Event.builder("order_placed", Instant.parse("2026-02-03T04:05:06.000000007Z"))
                            .id("e\"1")
                            .channel(Channel.SMS)
                            .attribute("value", AttributeValue.of(12.5))
                            .attribute("coupon", AttributeValue.of("\\\t"))
                            .build(),
                    Event.of("left", Instant.parse("2026-03-01T00:00:01Z"))),
            Instant.parse("2026-04-01T12:34:56.789Z"));

    @Test
    void what_does_not_matter_is_left_out() {
        Smallest smallest = new Smallest(history ->
                history.history().events().anyMatch(event -> event.attributes().containsKey("value")));
        assertThat(smallest.of(HISTORY))
                .isEqualTo(new RandomHistory(
                        "anna",
                        List.of(Event.of("order_placed", PlainerInstants.BEGINNING)
                                .with("value", 0)),
                        PlainerInstants.BEGINNING));
    }

    @Test
    void pauses_become_whole_days_and_as_few_as_can_be() {
        RandomHistory small = new Smallest(history -> history.entries().size() == 3
                        && history.asOf().isAfter(history.entries().get(2).at().plusSeconds(100_000)))
                .of(HISTORY);
        assertThat(small.entries())
                .extracting(entry -> entry.at().toString())
                .containsExactly("2026-01-05T09:00:00Z", "2026-01-06T09:00:00Z", "2026-01-07T09:00:00Z");
        assertThat(small.asOf()).isEqualTo("2026-01-09T09:00:00Z");
    }

    @Test
    void what_nothing_else_breaks_stays() {
        assertThat(new Smallest(HISTORY::equals).of(HISTORY)).isEqualTo(HISTORY);
    }

    @Test
    void a_story_tells_what_came_and_what_it_did() {
        JourneyEngine engine =
                JourneyEngine.of(Journey.builder("bare").stage("a").build());
        assertThat(LifeTimeline.of(Life.of(engine, HISTORY.history(), HISTORY.asOf())))
                .isEqualTo("""
                    customer-7
                      2026-02-03T04:05:06Z  profile: country 'DE', age no longer known
                      2026-02-03T04:05:06.000000007Z  order_placed through sms, value 12.5, coupon '\\\t', id 'e"1'
                                            enters a
                                            plays no part in a
                      2026-03-01T00:00:01Z  left
                                            plays no part in a
                      2026-04-01T12:34:56.789Z  the end, in a\
                    """);
    }

    @Test
    void code_is_as_java_writes_it() {
        assertThat(JavaCode.of(HISTORY).lines().map(String::strip))
                .containsExactly(
                        "JourneyEngine engine = JourneyEngine.of(journey);",
                        "History history = History.of(",
                        "\"customer-7\",",
                        "List.of(",
                        "ProfileChange.at(Instant.parse(\"2026-02-03T04:05:06Z\"))"
                                + ".set(\"country\", \"DE\").remove(\"age\").build(),",
                        "Event.of(\"order_placed\", Instant.parse(\"2026-02-03T04:05:06.000000007Z\"))"
                                + ".withId(\"e\\\"1\").withChannel(Channel.of(\"sms\"))"
                                + ".with(\"value\", 12.5).with(\"coupon\", \"\\\\\\011\"),",
                        "Event.of(\"left\", Instant.parse(\"2026-03-01T00:00:01Z\"))));",
                        "Life life = Life.of(engine, history, Instant.parse(\"2026-04-01T12:34:56.789Z\"));");
    }

    @Test
    void a_scenario_is_the_same_life() {
        JourneyEngine engine = JourneyEngine.of(Shop.GOOD);
        RandomHistories random = RandomHistories.of(Shop.GOOD);
        for (long seed = 0; seed < 300; seed++) {
            RandomHistory history = random.seeded(seed);
            Life life = Life.of(engine, history.history(), history.asOf());
            if (life.progress().isPresent()
                    && life.entries().count() == history.entries().size()) {
                assertThat(Scenarios.run(AsScenario.of("the same", history), engine)
                                .effects())
                        .isEqualTo(life.replay().effects());
            }
        }
    }
}
