package dev.journey.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What people read when a journey cannot be read. */
class MessagesTest {

    @Test
    void a_misspelt_key() {
        message(() -> Journeys.yamlWhen("{ occurred: { event: x, wihtin: P7D } }"))
                .isEqualTo("shop.yaml:5:51: /transitions/0/when/occurred/wihtin: occurred has no key 'wihtin';"
                        + " did you mean 'within'?");
    }

    @Test
    void a_missing_key() {
        message(() -> Journeys.yamlWith("personas: [ { name: Gift giver } ]"))
                .isEqualTo("shop.yaml:3:13: /personas/0/id: persona must have the key 'id'");
    }

    @Test
    void a_key_that_stands_twice() {
        message(() -> Journeys.yamlWith("name: Shop\nname: Store"))
                .isEqualTo("shop.yaml:4:1: /name: 'name' must be there once: it stands already at 3:1;"
                        + " take one of them out");
    }

    @Test
    void a_number_where_a_text_is_wanted() {
        message(() -> Journeys.yamlWith("name: 2026"))
                .isEqualTo("shop.yaml:3:1: /name: 'name' must be a text, not the number 2026; put it in quotes");
    }

    @Test
    void a_text_where_a_list_is_wanted() {
        message(() -> Journeys.yamlWith("personas: [ { id: p, goals: thrift } ]"))
                .isEqualTo("shop.yaml:3:22: /personas/0/goals: 'goals' must be a list, not the text 'thrift'");
    }

    @Test
    void nothing_where_a_text_is_wanted() {
        message(() -> Journeys.yamlWith("name:"))
                .isEqualTo("shop.yaml:3:1: /name: 'name' must be a text, not null; leave it out instead");
    }

    @Test
    void nothing_where_something_must_be() {
        message(() -> Journeys.yaml("format: 1\nid:\nstages: [ { id: a } ]"))
                .isEqualTo("shop.yaml:2:1: /id: 'id' must be a text, not null");
        message(() -> Journeys.yaml("format: 1\nid: shop\nstages:"))
                .isEqualTo("shop.yaml:3:1: /stages: 'stages' must be a list, not null");
        message(() -> Journeys.yaml("format: 1\nid: shop"))
                .isEqualTo("shop.yaml:1:1: /stages: journey must have the key 'stages'");
        message(() -> Journeys.yamlWhen("{ occurred: null }"))
                .isEqualTo("shop.yaml:5:29: /transitions/0/when/occurred: 'occurred' must be a text, not null");
    }

    @Test
    void nothing_as_a_whole_document() {
        message(() -> Journeys.yaml("~"))
                .isEqualTo("shop.yaml:1:1: document must be an object that says what the journey is, not null");
    }

    @Test
    void nothing_in_a_list() {
        message(() -> Journeys.yamlWith("personas: [ { id: p, goals: [ ~ ] } ]"))
                .isEqualTo("shop.yaml:3:31: /personas/0/goals/0: entry 0 of 'goals' must be a text, not null;"
                        + " leave it out instead");
    }

    @Test
    void a_bare_number_as_a_length() {
        message(() -> Journeys.yamlWhen("{ inStageFor: 7 }"))
                .isEqualTo("shop.yaml:5:29: /transitions/0/when/inStageFor: 'inStageFor' must be a length such as"
                        + " 'PT24H', 'P7D' or 'P1M', not the number 7");
    }

    @Test
    void a_length_that_is_none() {
        message(() -> Journeys.yamlWhen("{ inStageFor: 7 days }"))
                .isEqualTo("shop.yaml:5:29: /transitions/0/when/inStageFor: length must be an ISO-8601 duration of"
                        + " whole seconds such as 'PT24H' or 'P7D', or a period of the calendar such as 'P1M':"
                        + " '7 days'");
    }

    @Test
    void a_zone_that_is_none() {
        message(() -> Journeys.yamlWith("zone: Europe/Berln"))
                .isEqualTo("shop.yaml:3:1: /zone: time zone must be one of the IANA database, such as 'Europe/Berlin':"
                        + " 'Europe/Berln'; did you mean 'Europe/Berlin'?");
    }

    @Test
    void a_time_of_day_that_ends_with_a_point() {
        message(() -> Journeys.yamlWith("zone: UTC\nquietHours: { from: '21:00:30.', to: '08:00' }"))
                .isEqualTo("shop.yaml:4:15: /quietHours/from: time of day must be hours and minutes, from '00:00' to"
                        + " '23:59': '21:00:30.'");
    }

    @Test
    void a_period_with_a_sign() {
        message(() -> Journeys.yamlWhen("{ inStageFor: { period: -P-7D } }"))
                .isEqualTo("shop.yaml:5:43: /transitions/0/when/inStageFor/period: period must be an ISO-8601 one of"
                        + " years, months, weeks and days, such as 'P7D': '-P-7D'");
    }

    @Test
    void a_word_that_is_not_among_the_few() {
        message(() -> Journeys.yaml("format: 1\nid: shop\nstages: [ { id: a, ends: gaol } ]"))
                .isEqualTo("shop.yaml:3:20: /stages/0/ends: ending must be goal, exit or lapse: 'gaol';"
                        + " did you mean 'goal'?");
    }

    @Test
    void a_comparison_of_nothing() {
        message(() -> Journeys.yamlWhen("{ occurred: { event: x, where: { rating: {} } } }"))
                .isEqualTo("shop.yaml:5:60: /transitions/0/when/occurred/where/rating: comparison must state something:"
                        + " a plain value, or a key such as 'is' or 'atLeast'");
    }

    @Test
    void a_count_out_of_range() {
        message(() -> Journeys.yamlWhen("{ occurred: { event: x, atMost: -1 } }"))
                .isEqualTo("shop.yaml:5:51: /transitions/0/when/occurred/atMost: 'atMost' of 'x' must be a whole number"
                        + " from 0 to 1000000: -1");
    }

    @Test
    void a_condition_of_two_kinds() {
        message(() -> Journeys.yamlWhen("{ occurred: x, always: true }"))
                .isEqualTo("shop.yaml:5:21: /transitions/0/when: condition must have one key, which says its kind, but"
                        + " has 2; join them by allOf or anyOf; known: occurred, sum, average, min, max,"
                        + " latest, distinct, sequence, inStageFor, inactiveFor, attribute, persona, score,"
                        + " variant, allOf, anyOf, not, custom, always");
    }

    @Test
    void a_format_of_the_future() {
        message(() -> Journeys.yaml("format: 2\nid: shop\nlanes: []"))
                .isEqualTo("shop.yaml:1:1: /format: format must be 1: 2; write the journey in format 1, or read it with"
                        + " a version of journey-jackson that knows its format");
    }

    @Test
    void no_format() {
        message(() -> Journeys.yaml("id: shop\nstages: [ { id: a } ]"))
                .isEqualTo("shop.yaml:1:1: /format: journey must have the key 'format', which says how the file is to"
                        + " be read; add the number 1 under it");
    }

    @Test
    void a_problem_of_the_model() {
        message(() -> Journeys.yaml("format: 1\nid: shop\nstages:\n- id: a\ntransitions:\n- id: buys\n  from: a\n"
                        + "  to: purchse\n  when: { always: true }\n"))
                .isEqualTo("shop.yaml:8:3: /transitions/0/to: transition 'buys' leads to unknown stage 'purchse';"
                        + " known: a");
    }

    private static AbstractStringAssert<?> message(ThrowingCallable reading) {
        return assertThat(Journeys.refusal(reading).getMessage());
    }
}
