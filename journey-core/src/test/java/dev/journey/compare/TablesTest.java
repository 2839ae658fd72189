package dev.journey.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.map.Experience;
import dev.journey.map.Metric;
import dev.journey.map.Persona;
import dev.journey.map.Tactic;
import dev.journey.map.Touchpoint;
import dev.journey.model.Cap;
import dev.journey.model.Conversion;
import dev.journey.model.Experiment;
import dev.journey.model.FollowUp;
import dev.journey.model.HandOff;
import dev.journey.model.Journey;
import dev.journey.model.QuietHours;
import dev.journey.model.Referral;
import dev.journey.model.Scoring;
import dev.journey.model.Stage;
import dev.journey.model.Suppression;
import dev.journey.model.Transition;
import dev.journey.plan.ActionItem;
import dev.journey.plan.Opportunity;
import dev.journey.plan.PainPoint;
import dev.journey.plan.Review;
import dev.journey.plan.Team;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the tables, and the edits that the other tests go through, against the types themselves. */
class TablesTest {

    /** A type, its table, and which of its attributes are no difference by themselves. */
    record Row(Class<?> type, Table<?> table, Set<String> identity) {

        List<String> accessors() {
            return Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> !method.isSynthetic()
                            && Modifier.isPublic(method.getModifiers())
                            && !Modifier.isStatic(method.getModifiers())
                            && method.getParameterCount() == 0
                            && !Stream.class.isAssignableFrom(method.getReturnType()))
                    .map(Method::getName)
                    .filter(name -> !name.matches("is[A-Z].*|hashCode|toString"))
                    .toList();
        }

        @Override
        public String toString() {
            return type.getSimpleName();
        }
    }

    static List<Row> rows() {
        Set<String> id = Set.of("id");
        return List.of(
                new Row(Journey.class, JourneyTable.JOURNEY, Set.of("id", "version")),
                new Row(Stage.class, JourneyTable.STAGE, id),
                new Row(Persona.class, MapTables.PERSONA, id),
                new Row(Touchpoint.class, MapTables.TOUCHPOINT, id),
                new Row(Metric.class, MapTables.METRIC, id),
                new Row(Experience.class, MapTables.EXPERIENCE, Set.of("persona", "touchpoint")),
                new Row(Tactic.class, MapTables.TACTIC, id),
                new Row(Transition.class, RuleTables.TRANSITION, id),
                new Row(FollowUp.class, RuleTables.FOLLOW_UP, id),
                new Row(Scoring.class, RuleTables.SCORING, Set.of()),
                new Row(Experiment.class, RuleTables.EXPERIMENT, id),
                new Row(Cap.class, RuleTables.CAP, id),
                new Row(HandOff.class, RuleTables.HAND_OFF, Set.of()),
                new Row(Conversion.class, RuleTables.CONVERSION, Set.of()),
                new Row(QuietHours.class, RuleTables.QUIET_HOURS, Set.of()),
                new Row(Referral.class, RuleTables.REFERRAL, Set.of()),
                new Row(Suppression.class, RuleTables.SUPPRESSION, Set.of("code", "path")),
                new Row(Team.class, PlanTables.TEAM, id),
                new Row(Review.class, PlanTables.REVIEW, Set.of()),
                new Row(PainPoint.class, PlanTables.PAIN_POINT, id),
                new Row(Opportunity.class, PlanTables.OPPORTUNITY, id),
                new Row(ActionItem.class, PlanTables.ACTION, id));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_table_has_every_attribute_of_its_type(Row row) {
        List<String> compared =
                row.accessors().stream().filter(name -> !name.equals("version")).toList();

        assertThat(row.table().names()).containsExactlyInAnyOrderElementsOf(compared);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void every_attribute_of_a_type_is_edited_once(Row row) {
        List<String> edited = Edits.all().stream()
                .filter(edit -> edit.type().equals(row.type()))
                .map(Edit::attribute)
                .toList();

        assertThat(Stream.concat(edited.stream(), row.identity().stream()))
                .containsExactlyInAnyOrderElementsOf(row.accessors());
    }

    @Test
    void every_edited_type_has_a_table() {
        assertThat(rows())
                .map(Row::type)
                .containsAll(Edits.all().stream().map(Edit::type).toList());
    }

    @Test
    void the_rich_journey_leaves_nothing_out() {
        RichParts parts = new RichParts();

        assertThat(silent(JourneyTable.JOURNEY, RichJourney.plain())).isEmpty();
        assertThat(silent(JourneyTable.STAGE, parts.stage())).containsExactly("id", "ends");
        assertThat(silent(MapTables.PERSONA, parts.persona())).containsExactly("id");
        assertThat(silent(MapTables.TOUCHPOINT, parts.touchpoint())).containsExactly("id");
        assertThat(silent(MapTables.TACTIC, parts.tactic())).containsExactly("id");
    }

    private static <T> List<String> silent(Table<T> table, T value) {
        String words = ", " + table.words(value);
        return table.names().stream()
                .filter(name -> !words.contains(", " + name + " "))
                .toList();
    }
}
