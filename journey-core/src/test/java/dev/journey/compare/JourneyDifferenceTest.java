package dev.journey.compare;

import static dev.journey.condition.Conditions.allOf;
import static dev.journey.condition.Conditions.occurred;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.compare.Change.Added;
import dev.journey.compare.Change.Changed;
import dev.journey.compare.Change.Removed;
import dev.journey.compare.Change.VersionNotRaised;
import dev.journey.model.Journey;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JourneyDifferenceTest {

    private static final Journey RICH = RichJourney.plain();

    static List<Edit> edits() {
        return Edits.all();
    }

    private static List<Change> changes(Journey older, Journey newer) {
        return JourneyDifference.between(older, newer.withVersion(older.version() + 1))
                .changes();
    }

    private static Change inverse(Change change) {
        if (change instanceof Added added) {
            return new Removed(added.path(), added.words());
        }
        if (change instanceof Removed removed) {
            return new Added(removed.path(), removed.words());
        }
        Changed changed = (Changed) change;
        return new Changed(changed.path(), changed.attribute(), changed.after(), changed.before());
    }

    private static Journey.Builder line(String... stages) {
        Journey.Builder journey = Journey.builder("line").start("a");
        for (String stage : stages) {
            journey.stage(stage);
        }
        return journey;
    }

    @Test
    void a_journey_does_not_differ_from_itself() {
        assertThat(changes(RICH, RICH)).isEmpty();
        assertThat(JourneyDifference.between(RICH, RichJourney.plain()).isEmpty())
                .isTrue();
    }

    @Test
    void a_version_number_by_itself_is_no_difference() {
        assertThat(JourneyDifference.between(RICH, RICH.withVersion(9)).isEmpty())
                .isTrue();
        assertThat(JourneyDifference.between(RICH, RICH.withVersion(1)).isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("edits")
    void an_edit_is_told_once_and_where_it_is(Edit edit) {
        Journey edited = edit.edited();

        assertThat(edited).isNotEqualTo(RICH);
        assertThat(changes(RICH, edited)).map(Change::toString).containsExactly(edit.told());
    }

    @ParameterizedTest
    @MethodSource("edits")
    void an_edit_undone_is_told_the_other_way_round(Edit edit) {
        List<Change> done = changes(RICH, edit.edited());

        assertThat(changes(edit.edited(), RICH)).containsExactly(inverse(done.get(0)));
    }

    @Test
    void only_equal_journeys_have_no_difference() {
        List<Journey> journeys = edits().stream().map(Edit::edited).toList();

        List<Edit> edits = edits();

        for (int one = 0; one < journeys.size(); one++) {
            for (int other = 0; other < journeys.size(); other++) {
                assertThat(JourneyDifference.between(journeys.get(one), journeys.get(other))
                                .isEmpty())
                        .as("%s and %s", edits.get(one), edits.get(other))
                        .isEqualTo(one == other);
            }
        }
    }

    @Test
    void the_id_of_a_journey_is_an_attribute_of_it() {
        Journey other = Journey.builder("other").stage("a").build();
        Journey journey = Journey.builder("journey").stage("a").build();

        assertThat(changes(journey, other))
                .containsExactly(new Changed("journey", "id", Optional.of("journey"), Optional.of("other")));
    }

    @Test
    void another_id_makes_another_thing() {
        assertThat(changes(line("a", "b").build(), line("a", "c").build()))
                .containsExactly(new Added("stages.c", ""), new Removed("stages.b", ""));
    }

    @Test
    void what_is_said_for_the_first_time_was_nothing() {
        Journey silent = Journey.builder("web-shop").stage("a").build();
        Journey named = Journey.builder("web-shop").stage("a").name("Shop").build();

        assertThat(changes(silent, named)).map(Change::toString).containsExactly("~ journey: name nothing -> 'Shop'");
    }

    @Test
    void conditions_that_read_the_same_are_told_apart_by_what_they_are() {
        Journey older = line("a", "b").transition("a", "b", occurred("x")).build();
        Journey newer =
                line("a", "b").transition("a", "b", occurred("x").atLeast(1)).build();

        assertThat(changes(older, newer))
                .map(Change::toString)
                .containsExactly("~ transitions.a-b: when x -> x (reads the same, but differs)");
    }

    @Test
    void a_condition_deep_inside_another_is_seen() {
        Journey older = line("a", "b")
                .transition("a", "b", allOf(occurred("x"), occurred("y")))
                .build();
        Journey newer = line("a", "b")
                .transition("a", "b", allOf(occurred("x"), occurred("z")))
                .build();

        assertThat(changes(older, newer))
                .map(Change::toString)
                .containsExactly("~ transitions.a-b: when x and y -> x and z");
    }

    @Test
    void a_version_that_did_not_rise_is_told_first() {
        Journey older = line("a").version(4).build();
        Journey same = line("a", "b").version(4).build();
        Journey lower = line("a", "b").version(3).build();

        assertThat(JourneyDifference.between(older, same).changes())
                .containsExactly(new VersionNotRaised(4, 4), new Added("stages.b", ""));
        assertThat(JourneyDifference.between(older, lower).changes()).contains(new VersionNotRaised(4, 3));
        assertThat(JourneyDifference.between(older, same.withVersion(5)).changes())
                .containsExactly(new Added("stages.b", ""));
    }

    @Test
    void changes_can_be_asked_for_by_path() {
        Journey edited = RichJourney.edited(rich -> {
            rich.tactic = tactic -> tactic.name("x");
            rich.stage = stage -> stage.objective("y");
            rich.team = rich.team.withName("z");
        });
        JourneyDifference difference = JourneyDifference.between(RICH, edited.withVersion(4));

        assertThat(difference.changesAt("stages.awareness"))
                .map(Change::path)
                .containsExactly("stages.awareness", "stages.awareness.tactics.seo");
        assertThat(difference.changesAt("stages.aware")).isEmpty();
    }

    @Test
    void the_text_has_a_line_for_each_change_under_its_kind() {
        Journey edited = RichJourney.edited(rich -> {
            rich.journey = journey -> journey.name("Shop").stage("trial");
            rich.stage = stage -> stage.objective("be loved");
        });

        assertThat(JourneyDifference.between(RICH, edited.withVersion(4))).hasToString("""
            web-shop, version 3 -> 4: 3 changes
              journey
                ~ journey: name 'Web shop' -> 'Shop'
              stages
                ~ stages.awareness: objective 'be found' -> 'be loved'
                + stages.trial\
            """);
        assertThat(JourneyDifference.between(RICH, RICH)).hasToString("web-shop, version 3 -> 3: no changes");
    }

    @Test
    void a_line_break_in_a_text_does_not_break_the_line() {
        Journey edited = RichJourney.edited(rich -> rich.journey = journey -> journey.name("a\nb"));

        assertThat(changes(RICH, edited))
                .map(Change::toString)
                .allSatisfy(line -> assertThat(line).doesNotContain("\n").contains("'a\\nb'"));
    }
}
