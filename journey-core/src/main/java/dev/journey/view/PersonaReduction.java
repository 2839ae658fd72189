package dev.journey.view;

import dev.journey.condition.Condition;
import dev.journey.condition.OfPersona;
import dev.journey.map.Experience;
import dev.journey.map.Persona;
import dev.journey.map.Tactic;
import dev.journey.model.Journey;
import dev.journey.model.Stage;
import dev.journey.plan.ActionItem;
import dev.journey.plan.Opportunity;
import dev.journey.plan.PainPoint;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Copies a journey without what concerns only other personas. */
final class PersonaReduction {

    private final Persona persona;
    private final Journey whole;
    private final Set<String> painPoints;
    private final Set<String> opportunities;

    PersonaReduction(Persona persona, Journey whole) {
        this.persona = persona;
        this.whole = whole;
        this.painPoints = whole.painPoints().stream()
                .filter(this::concerns)
                .map(PainPoint::id)
                .collect(Collectors.toSet());
        this.opportunities = whole.opportunities().stream()
                .filter(this::concerns)
                .map(Opportunity::id)
                .collect(Collectors.toSet());
    }

    Journey journey() {
        Journey.Builder journey = Journey.builder(whole.id())
                .version(whole.version())
                .start(whole.start())
                .reentry(whole.reentry())
                .remember(whole.remember())
                .keep(whole.keep());
        personas().forEach(journey::persona);
        words(journey);
        rules(journey);
        plan(journey);
        whole.teams().forEach(journey::team);
        whole.touchpoints().forEach(journey::touchpoint);
        whole.stages().forEach(stage -> journey.stage(stage(stage)));
        return journey.build();
    }

    /** The persona, and of those whom a rule tells apart what the rule has to know: their segments. */
    private List<Persona> personas() {
        Set<String> named = new HashSet<>();
        whole.transitions().forEach(transition -> gatherPersonas(transition.when(), named));
        whole.stages().forEach(stage -> stage.followUps().forEach(followUp -> gatherPersonas(followUp.when(), named)));
        persona.segment().ifPresent(segment -> gatherPersonas(segment, named));
        return whole.personas().stream()
                .filter(other -> other.equals(persona) || named.contains(other.id()))
                .map(other -> other.equals(persona) ? persona : segmentOf(other))
                .toList();
    }

    private void gatherPersonas(Condition condition, Set<String> named) {
        if (condition instanceof OfPersona of && named.add(of.persona())) {
            gatherPersonas(whole.persona(of.persona()).segment().orElseThrow(), named);
        }
        condition.parts().forEach(part -> gatherPersonas(part, named));
    }

    private static Persona segmentOf(Persona other) {
        return Persona.builder(other.id())
                .segment(other.segment().orElseThrow())
                .build();
    }

    private void words(Journey.Builder journey) {
        whole.name().ifPresent(journey::name);
        whole.description().ifPresent(journey::description);
        whole.state().ifPresent(journey::state);
        whole.trigger().ifPresent(journey::trigger);
        whole.valueProposition().ifPresent(journey::valueProposition);
        whole.reviewed().ifPresent(journey::reviewed);
    }

    private void rules(Journey.Builder journey) {
        whole.zone().ifPresent(journey::zone);
        whole.transitions().forEach(journey::transition);
        journey.scoring(whole.scoring());
        whole.experiments().forEach(journey::experiment);
        whole.caps().forEach(journey::cap);
        whole.quietHours().ifPresent(journey::quietHours);
        whole.referral().ifPresent(journey::referral);
        whole.suppressions().forEach(journey::suppression);
    }

    private void plan(Journey.Builder journey) {
        whole.painPoints().stream().filter(this::concerns).forEach(journey::painPoint);
        whole.opportunities().stream()
                .filter(this::concerns)
                .map(this::opportunity)
                .forEach(journey::opportunity);
        whole.actions().stream().filter(this::concerns).forEach(journey::action);
    }

    private boolean concerns(PainPoint painPoint) {
        return painPoint.persona().map(persona.id()::equals).orElse(true);
    }

    private boolean concerns(Opportunity opportunity) {
        return opportunity.addresses().isEmpty()
                || opportunity.addresses().stream().anyMatch(painPoints::contains);
    }

    private boolean concerns(ActionItem action) {
        return action.opportunity().map(opportunities::contains).orElse(true);
    }

    private boolean concerns(Tactic tactic) {
        return tactic.personas().isEmpty() || tactic.personas().contains(persona.id());
    }

    private Opportunity opportunity(Opportunity all) {
        Opportunity.Builder own = Opportunity.builder(all.id());
        all.addresses().stream().filter(painPoints::contains).forEach(own::addresses);
        all.impact().ifPresent(own::impact);
        all.effort().ifPresent(own::effort);
        all.description().ifPresent(own::description);
        return own.build();
    }

    /** The tactic, meant for the persona alone where it is not meant for all: the others are no part of the journey. */
    private Tactic tactic(Tactic all) {
        Tactic.Builder own = Tactic.builder(all.id()).professional(all.professional());
        all.name().ifPresent(own::name);
        all.cost().ifPresent(own::cost);
        all.channels().forEach(own::channel);
        all.personas().stream().filter(persona.id()::equals).forEach(own::persona);
        return own.build();
    }

    private Stage stage(Stage all) {
        List<Experience> experiences = all.experiences().stream()
                .filter(experience -> experience.persona().equals(persona.id()))
                .toList();
        Stage.Builder own = Stage.builder(all.id());
        words(all, own);
        touchpoints(all, experiences).forEach(own::touchpoint);
        experiences.forEach(own::experience);
        all.tactics().stream().filter(this::concerns).map(this::tactic).forEach(own::tactic);
        all.metrics().forEach(own::metric);
        all.readiness().ifPresent(own::readiness);
        all.followUps().forEach(own::followUp);
        all.handOff().ifPresent(own::handOff);
        return own.build();
    }

    private static void words(Stage all, Stage.Builder own) {
        all.name().ifPresent(own::name);
        all.phase().ifPresent(own::phase);
        all.ends().ifPresent(own::ends);
        all.definition().ifPresent(own::definition);
        all.objective().ifPresent(own::objective);
        all.expect().forEach(own::expect);
        all.valueProposition().ifPresent(own::valueProposition);
        all.conversion().ifPresent(own::conversion);
        all.window().ifPresent(own::window);
    }

    /** Those of the experiences, in the order of the stage, then any that the stage does not name; else the stage's. */
    private static Set<String> touchpoints(Stage stage, List<Experience> experiences) {
        Set<String> met = experiences.stream()
                .flatMap(experience -> experience.touchpoint().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> all = new LinkedHashSet<>(stage.touchpoints());
        if (!met.isEmpty()) {
            all.retainAll(met);
            all.addAll(met);
        }
        return all;
    }
}
