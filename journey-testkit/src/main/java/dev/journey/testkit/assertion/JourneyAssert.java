package dev.journey.testkit.assertion;

import dev.journey.check.Checks;
import dev.journey.map.Persona;
import dev.journey.map.Touchpoint;
import dev.journey.model.Journey;
import dev.journey.model.Stage;
import dev.journey.model.Transition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about the definition of a journey.
 *
 * <pre>{@code
 * assertThat(shop)
 *         .hasStages("awareness", "consideration", "customer")
 *         .hasTransition("awareness", "consideration")
 *         .checkedBy(Checks.structure())
 *         .hasNoErrors();
 * }</pre>
 */
public class JourneyAssert extends ValueAssert<JourneyAssert, Journey> {

    static final Kind<JourneyAssert, Journey> KIND = new Kind<>(JourneyAssert.class, Journey.class, JourneyAssert::new);

    /** Assertions about this journey. */
    public JourneyAssert(@Nullable Journey actual) {
        super(actual, JourneyAssert.class);
    }

    @Override
    String subject(Journey journey) {
        return "journey '" + journey.id() + "'";
    }

    /** The journey has this id; fails for any other. */
    public JourneyAssert hasId(String id) {
        return expectEqual("id", id, Journey::id);
    }

    /** This is the version of the definition; fails for any other. */
    public JourneyAssert hasVersion(int version) {
        return expectEqual("version", version, Journey::version);
    }

    /** These are the stages, in this order, and there is no other; fails for any others. */
    public JourneyAssert hasStages(String... stages) {
        return expectEqual("stages", List.of(stages), JourneyAssert::stages);
    }

    /** There is a stage with this id; fails where there is none. */
    public JourneyAssert hasStage(String stage) {
        return expect(
                "to have stage '" + stage + "'",
                journey -> journey.hasStage(stage),
                journey -> "has " + Wording.of(stages(journey)));
    }

    private static List<String> stages(Journey journey) {
        return journey.stages().stream().map(Stage::id).toList();
    }

    /** Customers start in this stage; fails for any other. */
    public JourneyAssert startsIn(String stage) {
        return expectEqual("start", stage, Journey::start);
    }

    /** A transition leads from one stage to another; fails where none does. */
    public JourneyAssert hasTransition(String from, String to) {
        return expect(
                "to have a transition from stage '" + from + "' to '" + to + "'",
                journey -> leads(journey, from, to),
                JourneyAssert::transitions);
    }

    /** No transition leads from one stage to another; fails where one does. */
    public JourneyAssert hasNoTransition(String from, String to) {
        return expect(
                "to have no transition from stage '" + from + "' to '" + to + "'",
                journey -> !leads(journey, from, to),
                JourneyAssert::transitions);
    }

    private static boolean leads(Journey journey, String from, String to) {
        return journey.transitions().stream()
                .filter(transition -> transition.to().equals(to))
                .anyMatch(transition ->
                        journey.findStage(from).filter(transition::leaves).isPresent());
    }

    private static String transitions(Journey journey) {
        return "has"
                + Wording.lines(journey.transitions().stream()
                        .map(JourneyAssert::stages)
                        .toList());
    }

    private static String stages(Transition transition) {
        return "'" + transition.id() + "': " + String.join(" or ", transition.from()) + " -> " + transition.to();
    }

    /** There is a touchpoint with this id; fails where there is none. */
    public JourneyAssert hasTouchpoint(String touchpoint) {
        return expect(
                "to have touchpoint '" + touchpoint + "'",
                journey -> journey.hasTouchpoint(touchpoint),
                journey -> "has "
                        + Wording.of(journey.touchpoints().stream()
                                .map(Touchpoint::id)
                                .toList()));
    }

    /** There is a persona with this id; fails where there is none. */
    public JourneyAssert hasPersona(String persona) {
        return expect(
                "to have persona '" + persona + "'",
                journey -> journey.hasPersona(persona),
                journey -> "has "
                        + Wording.of(
                                journey.personas().stream().map(Persona::id).toList()));
    }

    /** Leads to what these checks find. */
    public final FindingsAssert checkedBy(Checks checks) {
        return lead(FindingsAssert.KIND, checks::check);
    }
}
