package dev.journey.examples;

import static dev.journey.examples.Examples.event;
import static dev.journey.examples.Examples.journey;
import static dev.journey.examples.Examples.replay;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.check.Checks;
import dev.journey.check.Completeness;
import dev.journey.codec.JourneyFile;
import dev.journey.event.Entry;
import dev.journey.event.Event;
import dev.journey.event.History;
import dev.journey.event.ProfileChange;
import dev.journey.model.Journey;
import dev.journey.run.Effect;
import dev.journey.run.JourneyEngine;
import dev.journey.run.Replay;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two journeys that hold a whole map. */
class RichJourneysTest {

    private static final String ACCESSORIES = "handmade-accessories";
    private static final String TRIAL = "software-trial";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {ACCESSORIES, TRIAL})
    void have_no_finding(String name) {
        assertThat(Checks.standard().check(journey(name))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {ACCESSORIES, TRIAL})
    void have_done_every_step_of_the_mapping(String name) {
        Completeness completeness = Completeness.of(journey(name));

        assertThat(completeness.percent()).as(completeness.toString()).isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {ACCESSORIES, TRIAL})
    void come_back_from_yaml_through_json(String name) throws IOException {
        Journey journey = journey(name);
        Path json = folder.resolve("journey.json");
        Path yaml = folder.resolve("journey.yaml");

        JourneyFile.write(journey, json);
        JourneyFile.write(JourneyFile.read(json), yaml);

        assertThat(JourneyFile.read(yaml)).isEqualTo(journey);
    }

    @Test
    void accessories_are_bought_and_recommended() {
        List<Event> events = List.of(
                event("post_saved", "2026-01-02T18:00:00Z"),
                event("piece_viewed", "2026-01-03T18:00:00Z"),
                event("piece_viewed", "2026-01-04T18:00:00Z"),
                event("cart_filled", "2026-01-05T18:00:00Z"),
                event("order_placed", "2026-01-05T20:30:00Z").with("amount", 48.5),
                event("review_posted", "2026-01-15T12:00:00Z").with("rating", 5),
                event("friend_recommended", "2026-02-10T12:00:00Z"));

        assertThat(stages(ACCESSORIES, events, "2026-02-11T00:00:00Z"))
                .containsExactly("awareness", "consideration", "decision", "post-purchase", "retention", "advocacy");
    }

    @Test
    void a_large_trial_is_handed_to_sales_and_a_quiet_one_is_reminded() {
        List<Event> large = IntStream.rangeClosed(0, 10)
                .mapToObj(day -> event(
                        day == 0 ? "trial_started" : "member_invited",
                        "2026-01-0" + (1 + day / 3) + "T1" + day % 3 + ":00:00Z"))
                .toList();
        Replay quiet = replay(TRIAL, List.of(event("trial_started", "2026-01-01T10:00:00Z")), "2026-01-10T00:00:00Z");

        assertThat(replay(TRIAL, large, "2026-01-05T00:00:00Z").effects())
                .contains(new Effect.HandOffDue("anna", Instant.parse("2026-01-04T11:00:00Z"), "sales", "sales-talk"));
        assertThat(quiet.effects())
                .filteredOn(Effect.FollowUpDue.class::isInstance)
                .extracting(effect -> effect.at() + " " + ((Effect.FollowUpDue) effect).followUp())
                .containsExactly("2026-01-03T10:00:00Z day-two");
    }

    @Test
    void a_collector_is_told_by_what_she_spends() {
        List<Event> events = List.of(
                event("cart_filled", "2026-01-05T18:00:00Z"),
                event("order_placed", "2026-01-05T18:10:00Z").with("amount", 120.5),
                event("order_placed", "2026-01-12T18:00:00Z").with("amount", 129.5),
                event("review_posted", "2026-01-12T19:00:00Z").with("rating", 5));

        // Glad after fourteen days, and a collector for the ninety days after.
        assertThat(stages(ACCESSORIES, events, "2026-04-19T18:09:59Z")).endsWith("retention");
        assertThat(stages(ACCESSORIES, events, "2026-04-19T18:10:00Z")).endsWith("advocacy");
    }

    @Test
    void a_head_of_operations_who_means_it_is_called() {
        List<Entry> entries = List.of(
                ProfileChange.at(Instant.parse("2026-01-01T08:00:00Z"))
                        .set("employees", 120)
                        .build(),
                event("guide_read", "2026-01-01T10:00:00Z"),
                event("prices_viewed", "2026-01-02T10:00:00Z"),
                event("trial_started", "2026-01-03T10:00:00Z"),
                event("plan_made", "2026-01-03T11:00:00Z"),
                event("webinar_attended", "2026-01-04T10:00:00Z"));
        Instant asOf = Instant.parse("2026-01-04T10:00:00Z");

        Replay replay = JourneyEngine.of(journey(TRIAL)).replay(History.of("anna", entries), asOf);

        assertThat(replay.effects()).contains(new Effect.HandOffDue("anna", asOf, "sales", "sales-talk"));
        assertThat(replay.progress().orElseThrow().score()).isEqualTo(10 + 20 + 20 + 15);
    }

    private static List<String> stages(String name, List<Event> events, String asOf) {
        return replay(name, events, asOf).effects().stream()
                .filter(effect -> effect instanceof Effect.Entered || effect instanceof Effect.Moved)
                .map(effect -> effect instanceof Effect.Moved moved ? moved.to() : ((Effect.Entered) effect).stage())
                .toList();
    }
}
