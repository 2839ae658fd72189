package dev.journey.examples.webshop;

import static dev.journey.condition.Conditions.occurred;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.event.Event;
import dev.journey.event.LogLine;
import dev.journey.event.ProfileChange;
import dev.journey.model.Journey;
import dev.journey.run.JourneyEngine;
import dev.journey.run.Replay;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArrivalOrderTest {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    private final JourneyEngine engine = JourneyEngine.of(Journey.builder("club")
            .stage("visitor")
            .stage("member")
            .transition("visitor", "member", occurred("order"))
            .build());

    @Test
    void lines_in_order_of_time_give_what_a_replay_gives_profile_included() {
        List<LogLine> lines = List.of(
                new LogLine("b", ProfileChange.at(NOON).set("country", "DE").build()),
                new LogLine("b", Event.of("order", NOON.plusSeconds(1))),
                new LogLine("a", Event.of("look", NOON.plusSeconds(2))),
                new LogLine(
                        "b",
                        ProfileChange.at(NOON.plusSeconds(3)).set("vip", true).build()),
                new LogLine("c", ProfileChange.at(NOON).set("country", "FR").build()),
                new LogLine("a", Event.of("order", NOON.plusSeconds(11))),
                new LogLine("d", Event.of("order", NOON.plusSeconds(12))));
        List<Replay> arriving = replays(Order.ARRIVAL, lines);
        assertThat(arriving).isEqualTo(replays(Order.TIME, lines));
        assertThat(arriving.get(1).progress().orElseThrow().profile()).containsOnlyKeys("country", "vip");
    }

    private List<Replay> replays(Order choice, List<LogLine> lines) {
        Instant asOf = NOON.plusSeconds(10);
        ReplayOrder order = choice.on(engine, asOf);
        lines.forEach(order::take);
        return order.replays(asOf).map(Replayed::replay).toList();
    }
}
