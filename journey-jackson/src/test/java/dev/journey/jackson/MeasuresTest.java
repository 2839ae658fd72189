package dev.journey.jackson;

import static dev.journey.condition.Conditions.inactiveFor;
import static dev.journey.condition.Conditions.occurred;
import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.codec.Codecs;
import dev.journey.codec.DocumentCodec;
import dev.journey.codec.InvalidDocumentException;
import dev.journey.event.AttributeValue;
import dev.journey.event.Event;
import dev.journey.event.History;
import dev.journey.measure.GatheredMeasures;
import dev.journey.measure.JourneyMeasures;
import dev.journey.model.Conversion;
import dev.journey.model.FollowUp;
import dev.journey.model.Journey;
import dev.journey.model.UnknownIdException;
import dev.journey.run.JourneyEngine;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What measures have gathered, sent as a document to where it is merged. */
class MeasuresTest {

    private static final Instant AS_OF = Instant.parse("2026-01-31T00:00:00Z");

    private final Journey journey = Journey.builder("case")
            .stage("look", stage -> stage.followUp(FollowUp.of("reminder", inactiveFor(ofHours(1)))))
            .stage("cart", stage -> stage.conversion(Conversion.of("order").withValue("amount")))
            .transition("look", "cart", occurred("add"))
            .build();

    private final DocumentCodec<GatheredMeasures> json = Codecs.installed().document(GatheredMeasures.class, "json");

    @Test
    void are_written_as_a_document_that_says_what_happened() {
        assertThat(text(anna().gathered())).isEqualTo("""
            {
              "format": 1,
              "journey": "case",
              "version": 1,
              "asOf": "2026-01-31T00:00:00Z",
              "customers": 1,
              "started": 1,
              "from": "2026-01-01T00:00:00Z",
              "to": "2026-01-02T12:00:00Z",
              "events": {
                "moved": 1,
                "counted": 1,
                "irrelevant": 0,
                "late": 0,
                "duplicate": 0,
                "afterAsOf": 0
              },
              "stages": [
                {
                  "stage": "look",
                  "reached": 1,
                  "converted": 1,
                  "convertedCustomers": 1,
                  "inProgress": 0,
                  "dropped": 0,
                  "ended": [
                    "PT36H"
                  ]
                },
                {
                  "stage": "cart",
                  "reached": 1,
                  "converted": 0,
                  "convertedCustomers": 0,
                  "inProgress": 1,
                  "dropped": 0,
                  "staying": [
                    "PT684H"
                  ]
                }
              ],
              "moves": [
                {
                  "transition": "look-cart",
                  "from": "look",
                  "by": "event",
                  "times": 1
                }
              ],
              "followUps": [
                {
                  "followUp": "reminder",
                  "due": 1,
                  "postponed": 0,
                  "suppressed": 0
                }
              ]
            }
            """);
    }

    @Test
    void come_back_equal_and_are_merged() {
        JourneyMeasures whole = anna();
        whole.merge(bob());
        JourneyMeasures merged = JourneyMeasures.of(journey, sent(bob()));
        merged.merge(JourneyMeasures.of(journey, sent(anna())));

        assertThat(merged).isEqualTo(whole);
        assertThat(merged.measure()).isEqualTo(whole.measure());
        assertThat(text(merged.gathered())).isEqualTo(text(whole.gathered()));
        assertThat(merged.measure().goals().get(0).value())
                .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("12.5"));
    }

    @Test
    void of_nobody_come_back_too() {
        JourneyMeasures nobody = JourneyMeasures.of(journey, AS_OF);

        assertThat(JourneyMeasures.of(journey, sent(nobody))).isEqualTo(nobody);
    }

    @Test
    void of_another_journey_are_refused() {
        GatheredMeasures sent = sent(anna());
        Journey renamed = Journey.builder("case").stage("look").stage("card").build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> JourneyMeasures.of(journey.withVersion(2), sent))
                .withMessage("measures of version 1 of journey 'case' must not be merged into those of version 2 of"
                        + " journey 'case'");
        assertThatThrownBy(() -> JourneyMeasures.of(renamed, sent))
                .isInstanceOf(UnknownIdException.class)
                .hasMessage("journey 'case' has no stage 'cart'; did you mean 'card'?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"customers\": 1 | \"customers\": -1 | measures.json:6:3: /customers: 'customers' must not be"
                        + " negative: -1",
                "\"PT36H\" | \"-PT36H\" | measures.json:27:9: /stages/0/ended/0: length of time must be an ISO-8601"
                        + " one of days, hours, minutes and seconds, such as 'PT36H0.5S': '-PT36H'",
                "\"times\": 1 | \"times\": 1.5 | measures.json:47:7: /moves/0/times: 'times' must be a whole number"
                        + " of a size below 2^63: 1.5",
                "\"version\": 1 | \"version\": 0 | measures.json:1:1: version of measures must be at least 1: 0",
                "\"due\" | \"do\" | measures.json:53:7: /followUps/0/do: measured follow-up has no key 'do'; known:"
                        + " followUp, due, postponed, suppressed"
            })
    void that_cannot_be_read_are_refused_with_their_place(String said, String instead, String message) {
        byte[] spoilt = text(anna().gathered()).replaceFirst(said, instead).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> json.read(new ByteArrayInputStream(spoilt), "measures.json"))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining(message);
    }

    private GatheredMeasures sent(JourneyMeasures measures) {
        return json.fromBytes(json.toBytes(measures.gathered()));
    }

    private String text(GatheredMeasures measures) {
        return new String(json.toBytes(measures), StandardCharsets.UTF_8);
    }

    private JourneyMeasures anna() {
        return measures(History.of("anna", List.of(event("look", "01T00"), event("add", "02T12"))));
    }

    private JourneyMeasures bob() {
        Event order = Event.builder("order", Instant.parse("2026-01-03T00:00:00.000000001Z"))
                .attribute("amount", AttributeValue.of(12.5))
                .build();
        return measures(History.of("bob", List.of(event("add", "02T00"), order)));
    }

    private JourneyMeasures measures(History history) {
        JourneyMeasures measures = JourneyMeasures.of(journey, AS_OF);
        measures.add(JourneyEngine.of(journey).replay(history, AS_OF));
        return measures;
    }

    private static Event event(String type, String hour) {
        return Event.of(type, Instant.parse("2026-01-" + hour + ":00:00Z"));
    }
}
