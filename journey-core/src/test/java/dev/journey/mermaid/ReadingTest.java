package dev.journey.mermaid;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.check.Checks;
import dev.journey.check.Finding;
import dev.journey.codec.Document;
import dev.journey.codec.FindingPlaces;
import dev.journey.codec.Location;
import dev.journey.map.Experience;
import dev.journey.map.Persona;
import dev.journey.map.Touchpoint;
import dev.journey.model.Journey;
import dev.journey.model.Stage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {

    @ParameterizedTest
    @CsvSource({
        "1, -2", "2, -1", "3, 0", "4, 1", "5, 2",
    })
    void an_emotion_is_the_score_less_three(int score, int emotion) {
        Journey journey = read("journey\n  section A\n  Task: " + score + ": Me\n");
        assertThat(journey.stages().get(0).experiences())
                .containsExactly(Experience.builder("me")
                        .touchpoint("task")
                        .emotion(emotion)
                        .build());
    }

    @Test
    void directives_comments_and_unknown_front_matter_are_passed_over() {
        Journey journey = read("""

            ---
            config: { theme: dark }
            title: "My \\"shop\\""   # not drawn
            ---
            %%{init: {
              'theme': 'dark'
            }}%%
            %% a comment
            JOURNEY
            """.replace("JOURNEY", "journey") + """
            %%{wrap}%% section A # the first
                # nobody sees this
                %% Task: 1: You
                Task: 3: Me # and nobody else
            """);
        assertThat(journey.stages()).extracting(Stage::name).containsExactly(Optional.of("A"));
        assertThat(journey.personas()).extracting(Persona::id).containsExactly("me");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            quoteCharacter = '|',
            value = {
                "My shop # not drawn=My shop",
                "'Anna''s shop'=Anna's shop",
                "\"Anna's \\\"shop\\\"\"=Anna's \"shop\"",
                "C#=C#"
            })
    void the_title_of_the_front_matter_is_plain_or_in_quotes(String written, String name) {
        assertThat(read("---\ntitle: " + written + "\n---\njourney\nsection A").name())
                .contains(name);
    }

    @Test
    void a_title_of_the_diagram_goes_before_that_of_the_front_matter_and_both_before_acc_title() {
        assertThat(read("---\ntitle: A\n---\njourney\naccTitle: B\ntitle C\n").name())
                .contains("C");
        Journey untitled = read("journey\naccTitle: B\nsection S\n");
        assertThat(untitled.name()).contains("B");
        assertThat(untitled.description()).isEmpty();
    }

    @Test
    void statements_may_follow_the_first_word_and_are_written_in_any_case() {
        Journey journey = read("journey title Tea\n\tSECTION  Kitchen\t\n  Boil water :5 :Me ,  You,,\n");
        assertThat(journey.name()).contains("Tea");
        assertThat(journey.stages()).extracting(Stage::name).containsExactly(Optional.of("Kitchen"));
        assertThat(journey.touchpoints()).extracting(Touchpoint::name).containsExactly(Optional.of("Boil water"));
        assertThat(journey.personas()).extracting(Persona::name).containsExactly(Optional.of("Me"), Optional.of("You"));
    }

    @Test
    void tasks_before_the_first_section_are_of_a_stage_called_as_the_diagram() {
        Journey journey = read("journey\n  title Tea\n  Boil water: 3: Me\n  section Later\n");
        assertThat(journey.stages()).extracting(Stage::id).containsExactly("tea", "later");
        assertThat(journey.stages()).extracting(Stage::name).containsExactly(Optional.of("Tea"), Optional.of("Later"));
        Journey untitled = read("journey\n  Boil water: 3: Me\n");
        assertThat(untitled.id()).isEqualTo("journey-1");
        assertThat(untitled.stages()).extracting(Stage::id).containsExactly("stage-1");
        assertThat(untitled.stages()).extracting(Stage::name).containsExactly(Optional.empty());
    }

    @Test
    void a_task_of_the_same_text_is_the_same_touchpoint() {
        Journey journey = read("journey\nsection A\nShop: 1: Me\nShop: 5: You\nsection B\nCart: 3: Me\nShop: 2: Me\n");
        assertThat(journey.touchpoints()).extracting(Touchpoint::id).containsExactly("shop", "cart");
        assertThat(journey.stage("a").touchpoints()).containsExactly("shop");
        assertThat(journey.stage("b").touchpoints()).containsExactly("cart", "shop");
        assertThat(journey.stage("a").experiences())
                .containsExactly(
                        Experience.builder("me").touchpoint("shop").emotion(-2).build(),
                        Experience.builder("you").touchpoint("shop").emotion(2).build());
    }

    @Test
    void ids_are_made_of_names_and_there_once() {
        Journey journey = read("""
            journey
              section Café & Bar
                Größe wählen: 3
              section café, bar
              section 日本語
              section any
              section CAFE-bar
            """);
        assertThat(journey.stages())
                .extracting(Stage::id)
                .containsExactly("cafe-bar", "cafe-bar-2", "stage-3", "stage-4", "cafe-bar-3");
        assertThat(journey.touchpoints()).extracting(Touchpoint::id).containsExactly("grosse-wahlen");
    }

    @Test
    void codes_of_letters_are_decoded_and_others_stay() {
        Journey journey = read("journey\n  A#58; #quot;b#quot;#59; 100 #37; #x41; #0; #55296;: 3: Me#44; too\n");
        assertThat(journey.touchpoints().get(0).name()).contains("A: \"b\"; 100 % #x41; #0; #55296;");
        assertThat(journey.personas()).extracting(Persona::name).containsExactly(Optional.of("Me, too"));
    }

    @Test
    void parts_are_found_where_they_stand() {
        Document<Journey> document = document("journey\n  title Tea\n  section Kitchen\n    Boil: 1: Me, You\n");
        assertThat(document.locate("")).contains(new Location(1, 1));
        assertThat(document.locate("/name")).contains(new Location(2, 9));
        assertThat(document.locate("/stages/0")).contains(new Location(3, 3));
        assertThat(document.locate("/stages/0/name")).contains(new Location(3, 11));
        assertThat(document.locate("/stages/0/touchpoints/0/id")).contains(new Location(4, 5));
        assertThat(document.locate("/stages/0/experiences/1")).contains(new Location(4, 18));
        assertThat(document.locate("/personas/1")).contains(new Location(4, 18));
    }

    @Test
    void checks_say_that_nothing_leads_on_and_where() {
        Document<Journey> document = document("journey\n  section A\n    Boil: 1: Me\n  section B\n");
        FindingPlaces places = FindingPlaces.in(document);
        assertThat(Checks.standard().check(document.value()).stream()
                        .filter(Finding::isError)
                        .map(places::sentence))
                .containsExactly(
                        "a.mmd:4:3: ERROR UNREACHABLE_STAGE at stages.b: no way leads from 'a' to stage 'b', so no"
                                + " customer ever enters it; add a transition to it, or take the stage out");
    }

    private static Journey read(String text) {
        return document(text).value();
    }

    private static Document<Journey> document(String text) {
        try {
            return new MermaidJourneys().read(new ByteArrayInputStream(text.getBytes(UTF_8)), "a.mmd");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
