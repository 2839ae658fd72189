package dev.journey.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

    private static final List<String> STAGES = List.of("awareness", "consideration", "purchase", "retention");

    @ParameterizedTest
    @CsvSource({
        "purchse, purchase",
        "purchasee, purchase",
        "purhcase, purchase",
        "Purchase, purchase",
        "awarness, awareness",
        "retenion, retention",
        "consideratoin, consideration"
    })
    void names_what_is_close(String unknown, String meant) {
        assertThat(Suggestion.of(unknown, STAGES)).isEqualTo("; did you mean '" + meant + "'?");
    }

    @Test
    void lists_what_is_known_where_nothing_is_close() {
        assertThat(Suggestion.of("growth", STAGES)).isEqualTo("; known: awareness, consideration, purchase, retention");
    }

    @Test
    void takes_the_closest_and_of_two_the_first() {
        assertThat(Suggestion.of("mail-3", List.of("mail-12", "mail-1", "mail-2")))
                .isEqualTo("; did you mean 'mail-1'?");
    }

    @Test
    void allows_one_slip_in_a_short_name() {
        assertThat(Suggestion.of("abd", List.of("abc"))).isEqualTo("; did you mean 'abc'?");
        assertThat(Suggestion.of("ab", List.of("abc"))).isEqualTo("; did you mean 'abc'?");
        assertThat(Suggestion.of("acb", List.of("abc"))).isEqualTo("; did you mean 'abc'?");
    }

    @Test
    void names_nothing_of_which_half_the_letters_differ() {
        assertThat(Suggestion.of("b", List.of("a"))).isEqualTo("; known: a");
        assertThat(Suggestion.of("b", List.of("ab"))).isEqualTo("; known: ab");
        assertThat(Suggestion.of("ac", List.of("ab"))).isEqualTo("; known: ab");
    }

    @Test
    void says_nothing_where_nothing_is_known() {
        assertThat(Suggestion.of("a", List.of())).isEmpty();
    }

    @Test
    void lists_twelve_names_at_most() {
        List<String> names =
                IntStream.rangeClosed(1, 13).mapToObj(i -> "name-" + i).toList();
        assertThat(Suggestion.of("x", names.subList(0, 12))).endsWith("name-11, name-12");
        assertThat(Suggestion.of("x", names)).endsWith("name-11, name-12, ...");
    }

    @Test
    void does_not_guess_among_thousands_of_names_or_for_a_name_of_a_whole_page() {
        List<String> names = IntStream.range(0, 1000).mapToObj(i -> "name-" + i).toList();
        List<String> more = IntStream.range(0, 1001).mapToObj(i -> "name-" + i).toList();
        assertThat(Suggestion.of("nam-5", names)).isEqualTo("; did you mean 'name-5'?");
        assertThat(Suggestion.of("nam-5", more)).startsWith("; known: name-0, name-1");
        String page = "x".repeat(100);
        assertThat(Suggestion.of(page, List.of(page + "y"))).startsWith("; did you mean");
        assertThat(Suggestion.of(page + "x", List.of(page))).isEqualTo("; known: " + page);
    }

    @Test
    void lists_only_the_beginning_of_a_name_of_a_whole_page() {
        assertThat(Suggestion.of("a", List.of("x".repeat(100), "y".repeat(101))))
                .isEqualTo("; known: " + "x".repeat(100) + ", " + "y".repeat(100) + "...");
    }
}
