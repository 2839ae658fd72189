package dev.journey.testkit;

import dev.journey.map.Persona;
import dev.journey.map.Touchpoint;
import dev.journey.model.FollowUp;
import dev.journey.model.HandOff;
import dev.journey.model.Journey;
import dev.journey.model.Stage;
import dev.journey.model.Transition;
import java.util.List;

/** What is said of the parts of a random journey beside the rules: nothing, unless somebody draws it. */
interface Details {

    /** Nothing. */
    Details NONE = new Details() {};

    /** Of a touchpoint; these come first. */
    default void add(Touchpoint.Builder touchpoint, String id) {}

    /** Of a persona, who may have got a segment; before the stages. */
    default void add(Persona.Builder persona, String id, boolean hasSegment) {}

    /** Of a stage. */
    default void add(Stage.Builder stage) {}

    /** Of a follow-up. */
    default void add(FollowUp.Builder followUp) {}

    /** Of a hand-off. */
    default HandOff with(HandOff handOff) {
        return handOff;
    }

    /** Of a transition. */
    default void add(Transition.Builder transition) {}

    /** Of the journey, at last. */
    default void add(Journey.Builder journey, List<String> stages) {}
}
