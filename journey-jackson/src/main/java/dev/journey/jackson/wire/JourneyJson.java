package dev.journey.jackson.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.journey.jackson.shape.Allowed.Between;
import dev.journey.jackson.shape.Allowed.Default;
import dev.journey.jackson.shape.Allowed.Id;
import dev.journey.jackson.shape.Allowed.NotEmpty;
import dev.journey.jackson.shape.Schema;
import dev.journey.map.Persona;
import dev.journey.map.Touchpoint;
import dev.journey.model.Experiment;
import dev.journey.model.Journey;
import dev.journey.model.MadeUpIds;
import dev.journey.model.Perspective;
import dev.journey.model.QuietHours;
import dev.journey.model.Reentry;
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
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

record JourneyJson(
        Integer format,
        @Id String id,
        Optional<@Between(least = 1) @Default("1") Integer> version,
        Optional<String> name,
        Optional<String> description,
        Optional<Perspective> state,
        Optional<ZoneId> zone,
        Optional<@Id(except = Transition.ANY) String> start,
        Optional<String> trigger,
        Optional<@Default("never") Reentry> reentry,
        Optional<@Between(least = 0) @Default("0") Integer> remember,
        Optional<@Between(least = 1) @Default("" + Journey.KEEP) Integer> keep,
        Optional<String> valueProposition,
        Optional<Review> reviewed,
        List<Team> teams,
        List<Persona> personas,
        List<Touchpoint> touchpoints,
        @JsonProperty(required = true) @NotEmpty List<Stage> stages,
        List<TransitionJson> transitions,
        Optional<Scoring> scoring,
        List<CapJson> caps,
        Optional<QuietHours> quietHours,
        Optional<Referral> referral,
        List<Suppression> suppress,
        List<Experiment> experiments,
        List<PainPoint> painPoints,
        List<Opportunity> opportunities,
        List<ActionItem> actions) {

    /** Hours are those of a zone. */
    static void rules(Schema schema) {
        schema.needs("quietHours", "zone");
    }

    static JourneyJson of(Journey journey) {
        return new JourneyJson(
                Versions.OF_JOURNEYS.current(),
                journey.id(),
                Optional.of(journey.version()).filter(version -> version != 1),
                journey.name(),
                journey.description(),
                journey.state(),
                journey.zone(),
                Optional.of(journey.start())
                        .filter(start -> !start.equals(journey.stages().get(0).id())),
                journey.trigger(),
                Optional.of(journey.reentry()).filter(reentry -> !reentry.equals(Reentry.never())),
                Optional.of(journey.remember()).filter(ids -> ids != 0),
                Optional.of(journey.keep()).filter(events -> events != Journey.KEEP),
                journey.valueProposition(),
                journey.reviewed(),
                journey.teams(),
                journey.personas(),
                journey.touchpoints(),
                journey.stages(),
                transitions(journey),
                Optional.of(journey.scoring()).filter(scoring -> !scoring.equals(Scoring.none())),
                caps(journey),
                journey.quietHours(),
                journey.referral(),
                journey.suppressions(),
                journey.experiments(),
                journey.painPoints(),
                journey.opportunities(),
                journey.actions());
    }

    private static List<TransitionJson> transitions(Journey journey) {
        Set<String> madeUp = MadeUpIds.ofTransitions(journey);
        return journey.transitions().stream()
                .map(TransitionJson::of)
                .map(json -> json.id().filter(madeUp::contains).isPresent() ? json.withoutId() : json)
                .toList();
    }

    private static List<CapJson> caps(Journey journey) {
        Set<String> madeUp = MadeUpIds.ofCaps(journey);
        return journey.caps().stream()
                .map(CapJson::of)
                .map(json -> json.id().filter(madeUp::contains).isPresent() ? json.withoutId() : json)
                .toList();
    }

    Journey toJourney() {
        Journey.Builder journey = Journey.builder(id);
        version.ifPresent(journey::version);
        name.ifPresent(journey::name);
        description.ifPresent(journey::description);
        state.ifPresent(journey::state);
        zone.ifPresent(journey::zone);
        start.ifPresent(journey::start);
        trigger.ifPresent(journey::trigger);
        reentry.ifPresent(journey::reentry);
        remember.ifPresent(journey::remember);
        keep.ifPresent(journey::keep);
        valueProposition.ifPresent(journey::valueProposition);
        reviewed.ifPresent(journey::reviewed);
        teams.forEach(journey::team);
        personas.forEach(journey::persona);
        touchpoints.forEach(journey::touchpoint);
        stages.forEach(journey::stage);
        transitions.forEach(transition -> journey.transition(transition.toTransition()));
        scoring.ifPresent(journey::scoring);
        caps.forEach(cap -> journey.cap(cap.toCap()));
        quietHours.ifPresent(journey::quietHours);
        referral.ifPresent(journey::referral);
        suppress.forEach(journey::suppression);
        experiments.forEach(journey::experiment);
        painPoints.forEach(journey::painPoint);
        opportunities.forEach(journey::opportunity);
        actions.forEach(journey::action);
        return journey.build();
    }
}
