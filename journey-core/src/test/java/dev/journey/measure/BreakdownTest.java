package dev.journey.measure;

import static dev.journey.condition.Conditions.attribute;
import static dev.journey.condition.Conditions.occurred;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.journey.event.AttributeValue;
import dev.journey.event.Channel;
import dev.journey.event.Entry;
import dev.journey.event.Event;
import dev.journey.event.History;
import dev.journey.event.ProfileChange;
import dev.journey.map.Persona;
import dev.journey.model.Experiment;
import dev.journey.model.Journey;
import dev.journey.run.JourneyEngine;
import dev.journey.run.Replay;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BreakdownTest {

    private static final Instant AS_OF = Instant.parse("2026-02-01T00:00:00Z");

    private final Journey journey = Journey.builder("case")
            .persona(Persona.builder("buyer").segment(occurred("order")).build())
            .persona(Persona.builder("local")
                    .segment(attribute("country").is("DE"))
                    .build())
            .persona("anybody")
            .stage("look")
            .experiment(Experiment.builder("cta")
                    .variant("control", 1)
                    .variant("green", 1)
                    .build())
            .build();

    private final JourneyEngine engine = JourneyEngine.of(journey);

    private final List<History> histories = List.of(
            History.of(
                    "anna", List.of(profile("DE"), event("look", "email", "gift"), event("order", "website", "self"))),
            History.of("bob", List.of(event("look", "email", ""), event("look", "website", "gift"), profile("FR"))),
            History.of("cleo", List.of(event("order", "", ""))),
            History.of("dora", List.of()));

    @Test
    void a_customer_counts_for_every_persona_whose_segment_holds() {
        assertThat(customers(Grouping.byPersona(engine))).isEqualTo(Map.of("buyer", 2L, "local", 1L));
        assertThat(breakdown(Grouping.byPersona(engine)).rest().measure().customers())
                .isEqualTo(2);
    }

    @Test
    void the_channel_is_that_of_the_first_event() {
        assertThat(customers(Grouping.byChannel())).isEqualTo(Map.of("email", 2L));
        assertThat(breakdown(Grouping.byChannel()).rest().measure().customers()).isEqualTo(2);
    }

    @Test
    void an_attribute_is_that_of_the_profile_or_of_the_first_event_that_has_it() {
        assertThat(customers(Grouping.byAttribute("country"))).isEqualTo(Map.of("DE", 1L, "FR", 1L));
        assertThat(customers(Grouping.byEventAttribute("for"))).isEqualTo(Map.of("gift", 2L));
    }

    @Test
    void everybody_has_a_variant() {
        Experiment cta = journey.experiment("cta");
        Map<String, Long> expected = histories.stream()
                .collect(Collectors.groupingBy(history -> cta.variantOf(history.customer()), Collectors.counting()));

        assertThat(customers(Grouping.byVariant(cta))).isEqualTo(expected);
    }

    @Test
    void events_after_the_instant_put_nobody_into_a_group() {
        Replay before = engine.replay(histories.get(0), AS_OF.minusSeconds(86_400 * 365L));
        assertThat(Grouping.byChannel().groups(histories.get(0), before)).isEmpty();
        assertThat(Grouping.byEventAttribute("for").groups(histories.get(0), before))
                .isEmpty();
        assertThat(Grouping.byAttribute("country").groups(histories.get(0), before))
                .isEmpty();
        assertThat(Grouping.byPersona(engine).groups(histories.get(0), before)).isEmpty();
    }

    @Test
    void parts_are_merged_group_by_group() {
        Breakdown<JourneyMeasures> merged = empty(Grouping.byChannel());
        for (int i = histories.size() - 1; i >= 0; i--) {
            Breakdown<JourneyMeasures> part = empty(Grouping.byChannel());
            part.add(histories.get(i), replay(histories.get(i)));
            merged.merge(part);
        }
        Breakdown<JourneyMeasures> whole = breakdown(Grouping.byChannel());

        assertThat(merged).isEqualTo(whole).hasSameHashCodeAs(whole).isNotEqualTo(empty(Grouping.byChannel()));
    }

    @Test
    void groupings_of_the_same_kind_are_equal_and_others_are_not_merged() {
        empty(Grouping.byPersona(engine)).merge(empty(Grouping.byPersona(JourneyEngine.of(journey))));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> empty(Grouping.byAttribute("country")).merge(empty(Grouping.byAttribute("age"))))
                .withMessage("breakdown by attribute 'age' must not be merged into one by"
                        + " attribute 'country'; take an equal grouping for both");
    }

    @Test
    void there_may_be_a_thousand_groups_and_no_more() {
        Grouping each = (history, replay) -> Set.of(history.customer());
        Breakdown<JourneyMeasures> breakdown = empty(each);
        for (int i = 0; i < Breakdown.MOST_GROUPS; i++) {
            addEmpty(breakdown, "c" + i);
        }
        addEmpty(breakdown, "c7");

        assertThat(breakdown.groups()).hasSize(1_000);
        assertThatIllegalStateException()
                .isThrownBy(() -> addEmpty(breakdown, "new"))
                .withMessage("breakdown must not have more than 1000 groups: 'new' is one more; group by something"
                        + " that has fewer values");
    }

    private void addEmpty(Breakdown<JourneyMeasures> breakdown, String customer) {
        History history = History.of(customer, List.of());
        breakdown.add(history, replay(history));
    }

    private Map<String, Long> customers(Grouping grouping) {
        return breakdown(grouping).groups().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().measure().customers()));
    }

    private Breakdown<JourneyMeasures> breakdown(Grouping grouping) {
        Breakdown<JourneyMeasures> breakdown = empty(grouping);
        histories.forEach(history -> breakdown.add(history, replay(history)));
        return breakdown;
    }

    private Breakdown<JourneyMeasures> empty(Grouping grouping) {
        return Breakdown.of(grouping, () -> JourneyMeasures.of(journey, AS_OF));
    }

    private Replay replay(History history) {
        return engine.replay(history, AS_OF);
    }

    private static Entry profile(String country) {
        return ProfileChange.at(Instant.parse("2026-01-01T00:00:00Z"))
                .set("country", country)
                .build();
    }

    private static Event event(String type, String channel, String recipient) {
        Event.Builder event = Event.builder(type, Instant.parse("2026-01-02T00:00:00Z"));
        if (!channel.isEmpty()) {
            event.channel(Channel.of(channel));
        }
        if (!recipient.isEmpty()) {
            event.attribute("for", AttributeValue.of(recipient));
        }
        return event.build();
    }
}
