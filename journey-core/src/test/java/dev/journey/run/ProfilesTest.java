package dev.journey.run;

import static dev.journey.condition.Conditions.attribute;
import static dev.journey.condition.Conditions.inStageFor;
import static dev.journey.condition.Conditions.not;
import static dev.journey.condition.Conditions.occurred;
import static dev.journey.run.Cases.ab;
import static dev.journey.run.Cases.abc;
import static dev.journey.run.Cases.at;
import static dev.journey.run.Cases.event;
import static dev.journey.run.Cases.holds;
import static dev.journey.run.Cases.profile;
import static dev.journey.run.Cases.replay;
import static java.time.Duration.ofDays;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.condition.Condition;
import dev.journey.condition.ProfileAttribute;
import dev.journey.event.AttributeValue;
import dev.journey.event.ProfileChange;
import dev.journey.model.Ending;
import dev.journey.model.FollowUp;
import dev.journey.model.Journey;
import dev.journey.model.Reentry;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Conditions on what is known of a customer; expected effects follow from the text of the rules. */
class ProfilesTest {

    private static final ProfileAttribute GERMAN = attribute("country").is("DE");

    private static ProfileChange country(String at, String country) {
        return profile(at).set("country", country).build();
    }

    @Test
    @DisplayName("rule 18: a profile is handled like an event and tries the transitions")
    void moves_a_customer_of_whom_more_is_known() {
        assertThat(replay(
                        ab(GERMAN),
                        "2026-02-01",
                        event("x", "2026-01-01"),
                        country("2026-01-02", "AT"),
                        country("2026-01-03", "DE")))
                .containsExactly("2026-01-01 entered a", "2026-01-03 moved a b by profile");
    }

    @Test
    @DisplayName("rule 18: before the start a profile is kept for it, and starts nobody")
    void is_kept_for_the_start() {
        assertThat(replay(ab(GERMAN), "2026-02-01", country("2026-01-01", "DE")))
                .isEmpty();
        assertThat(replay(ab(GERMAN), "2026-02-01", country("2026-01-01", "DE"), event("x", "2026-01-02")))
                .containsExactly("2026-01-02 entered a", "2026-01-02 moved a b by event");
        assertThat(replay(
                        ab(GERMAN),
                        "2026-02-01",
                        country("2026-01-01", "DE"),
                        country("2026-01-01", "AT"),
                        event("x", "2026-01-02")))
                .containsExactly("2026-01-02 entered a");
    }

    @Test
    @DisplayName("rule 4: what is known at the start begins to hold at the instant of entering")
    void is_known_at_the_start() {
        JourneyEngine engine = JourneyEngine.of(ab(GERMAN));
        Step started = engine.start("c", at("2026-01-01"), Map.of("country", AttributeValue.of("DE")));

        assertThat(Cases.words(started.effects())).containsExactly("2026-01-01 entered a");
        assertThat(started.progress().nextDeadline()).contains(at("2026-01-01"));
        assertThat(Cases.words(
                        engine.advance(started.progress(), at("2026-01-05")).effects()))
                .containsExactly("2026-01-01 moved a b by deadline");
    }

    @Test
    @DisplayName("rule 18: only what is named is replaced, and null removes")
    void replaces_what_it_names() {
        Condition unknown = attribute("country").exists(false);
        ProfileChange both = profile("2026-01-01T12:00:00Z")
                .set("country", "DE")
                .set("orders", 2)
                .build();

        assertThat(replay(
                        ab(attribute("orders").is(2)),
                        "2026-02-01",
                        event("x", "2026-01-01"),
                        country("2026-01-01", "DE"),
                        both))
                .containsExactly("2026-01-01 entered a", "2026-01-01T12:00:00Z moved a b by profile");
        assertThat(replay(
                        abc().transition("a", "b", occurred("x"))
                                .transition("b", "c", unknown)
                                .build(),
                        "2026-02-01",
                        country("2025-12-31", "DE"),
                        event("x", "2026-01-01"),
                        profile("2026-01-02").set("orders", 1).build(),
                        profile("2026-01-03").remove("country").build()))
                .containsExactly(
                        "2026-01-01 entered a", "2026-01-01 moved a b by event", "2026-01-03 moved b c by profile");
    }

    static List<Arguments> values() {
        AttributeValue text = AttributeValue.of("5");
        AttributeValue number = AttributeValue.of(5);
        AttributeValue flag = AttributeValue.of(true);
        return List.of(
                Arguments.of(attribute("v").is(5), number, true),
                Arguments.of(attribute("v").is(5), text, false),
                Arguments.of(attribute("v").is("5"), number, false),
                Arguments.of(attribute("v").isNot(5), text, true),
                Arguments.of(attribute("v").isNot(5), number, false),
                Arguments.of(attribute("v").isNot("x"), flag, true),
                Arguments.of(attribute("v").atLeast(0), text, false),
                Arguments.of(attribute("v").atLeast(0), flag, false),
                Arguments.of(attribute("v").lessThan(9), number, true),
                Arguments.of(attribute("v").in("5", "6"), text, true),
                Arguments.of(attribute("v").in(4, 5), number, true),
                Arguments.of(attribute("v").is(true), flag, true),
                Arguments.of(attribute("v").is("true"), flag, false),
                Arguments.of(attribute("v").exists(true), flag, true),
                Arguments.of(attribute("v").exists(false), flag, false),
                Arguments.of(attribute("w").exists(false), flag, true),
                Arguments.of(attribute("w").isNot(5), number, false),
                Arguments.of(not(attribute("w").is(5)), number, true));
    }

    @ParameterizedTest
    @MethodSource("values")
    @DisplayName("ordering different kinds is false, and an absent attribute satisfies only exists: false")
    void compares_by_kind(Condition condition, AttributeValue value, boolean satisfied) {
        assertThat(holds(
                        condition,
                        "2026-01-02",
                        profile("2026-01-01").set("v", value).build()))
                .isEqualTo(satisfied);
    }

    @Test
    @DisplayName("rule 18: a profile ends no inactivity and is counted nowhere, but its follow-ups are asked")
    void gives_out_follow_ups() {
        Journey journey = Journey.builder("case")
                .stage("a", stage -> stage.followUp(FollowUp.of("hello", GERMAN)))
                .stage("b")
                .transition("a", "b", inStageFor(ofDays(3)))
                .build();

        assertThat(replay(journey, "2026-02-01", event("x", "2026-01-01"), country("2026-01-02", "DE")))
                .containsExactly(
                        "2026-01-01 entered a", "2026-01-02 follow-up-due hello", "2026-01-04 moved a b by deadline");
    }

    @Test
    @DisplayName("rule 9: the profile stays when the journey starts anew, which a profile does not do")
    void stays_when_the_journey_starts_anew() {
        Journey journey = Journey.builder("case")
                .reentry(Reentry.always())
                .stage("a")
                .stage("b", stage -> stage.ends(Ending.GOAL))
                .transition("a", "b", GERMAN)
                .build();

        assertThat(replay(
                        journey,
                        "2026-02-01",
                        event("x", "2026-01-01"),
                        country("2026-01-02", "DE"),
                        country("2026-01-03", "DE"),
                        event("x", "2026-01-04")))
                .containsExactly(
                        "2026-01-01 entered a",
                        "2026-01-02 moved a b by profile",
                        "2026-01-04 entered a",
                        "2026-01-04 moved a b by event");
    }

    @Test
    @DisplayName("rule 11: what comes from before a profile is late, even one that changed no stage")
    void makes_late_what_is_from_before_it() {
        assertThat(replay(ab(GERMAN), "2026-02-01", event("x", "2026-01-01"), country("2026-01-05", "AT")))
                .hasSize(1);
        JourneyEngine engine = JourneyEngine.of(ab(GERMAN));
        Progress known = engine.advance(engine.start("c", at("2026-01-01")).progress(), country("2026-01-05", "AT"))
                .progress();

        assertThat(engine.advance(known, country("2026-01-04", "DE")).handling())
                .isEqualTo(Handling.LATE);
        assertThat(engine.advance(known, event("x", "2026-01-04")).handling()).isEqualTo(Handling.LATE);
    }
}
