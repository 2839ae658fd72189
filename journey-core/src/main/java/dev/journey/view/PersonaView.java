package dev.journey.view;

import dev.journey.map.Persona;
import dev.journey.map.Touchpoint;
import dev.journey.model.Journey;
import dev.journey.model.UnknownIdException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The journey of one persona: the whole journey, less what concerns only others.
 *
 * <pre>{@code
 * PersonaView giver = PersonaView.of(shop, "gift-giver");
 * giver.touchpoints("purchase");   // [checkout]
 * giver.emotions().lowest();       // [purchase at checkout: -2 (annoyed)]
 * giver.journey();                 // to be drawn, checked or run like any other
 * }</pre>
 *
 * <p>These remain:
 *
 * <ul>
 *   <li>of each stage, the persona's experiences, and the tactics that are meant for the persona or for all. Where
 *       there are experiences at touchpoints, the stage keeps these touchpoints alone; where there are none, nobody has
 *       said what the persona meets, and the stage keeps all it has;
 *   <li>of the plan, the pain points that are the persona's or everybody's, the opportunities that address one of these
 *       or no pain point at all, and the actions that serve one of these or none;
 *   <li>all rules and suppressions, for the persona moves as everybody does; with them all touchpoints of the journey,
 *       and the ids and segments of other personas that a rule names.
 * </ul>
 */
@Value.Immutable
public abstract sealed class PersonaView permits ImmutablePersonaView {

    PersonaView() {}

    /**
     * The journey of the persona with this id.
     *
     * @throws UnknownIdException if the journey has no such persona
     */
    public static PersonaView of(Journey journey, String persona) {
        Objects.requireNonNull(journey, "journey");
        Persona own = journey.persona(persona);
        return ImmutablePersonaView.of(own, new PersonaReduction(own, journey).journey());
    }

    /** The persona whose journey this is. */
    @Value.Parameter
    public abstract Persona persona();

    /** What remains of the journey; its id and version are those of the whole. */
    @Value.Parameter
    public abstract Journey journey();

    /**
     * The touchpoints that the persona meets in a stage, in the order of the stage.
     *
     * @throws UnknownIdException if the journey has no such stage
     */
    public List<Touchpoint> touchpoints(String stage) {
        return touchpoints(journey().stage(stage).touchpoints().stream());
    }

    /** The touchpoints that the persona meets anywhere, each once, as it first meets them. */
    public List<Touchpoint> touchpoints() {
        return touchpoints(journey().stages().stream().flatMap(stage -> stage.touchpoints().stream()));
    }

    /** How the persona feels along the way; experiences of which no emotion is known give no point. */
    public EmotionCurve emotions() {
        return new EmotionCurve(journey().stages().stream()
                .flatMap(stage -> stage.experiences().stream()
                        .filter(experience -> experience.emotion().isPresent())
                        .map(experience -> new EmotionPoint(
                                stage.id(),
                                experience.touchpoint(),
                                experience.emotion().getAsInt(),
                                experience.feeling())))
                .toList());
    }

    private List<Touchpoint> touchpoints(Stream<String> ids) {
        return ids.distinct().map(journey()::touchpoint).toList();
    }
}
