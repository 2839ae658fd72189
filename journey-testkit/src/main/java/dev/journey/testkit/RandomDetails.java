package dev.journey.testkit;

import dev.journey.condition.Conditions;
import dev.journey.event.Channel;
import dev.journey.map.Cost;
import dev.journey.map.Direction;
import dev.journey.map.Experience;
import dev.journey.map.Metric;
import dev.journey.map.Persona;
import dev.journey.map.Tactic;
import dev.journey.map.Touchpoint;
import dev.journey.map.Visibility;
import dev.journey.model.FollowUp;
import dev.journey.model.HandOff;
import dev.journey.model.Journey;
import dev.journey.model.Phase;
import dev.journey.model.Stage;
import dev.journey.model.Transition;
import dev.journey.readiness.Readiness;
import dev.journey.readiness.Trend;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Whatever a map can say, each with a chance of a half: texts, experiences, tactics, metrics, readiness. */
// One method for each part of the map, side by side with those of Details.
final class RandomDetails implements Details {

    /** The only teams: {@link StagesDraw} hands over to the first. */
    static final List<String> TEAMS = List.of("sales", "support");

    private static final List<Channel> CHANNELS =
            List.of(Channel.EMAIL, Channel.SOCIAL_MEDIA, Channel.of("letter in a bottle"));

    private final Chance chance;
    private final RandomTexts texts;
    private final List<String> touchpoints = new ArrayList<>();
    private final List<String> personas = new ArrayList<>();
    private final List<String> metrics = new ArrayList<>();
    private int tactics;

    RandomDetails(Chance chance) {
        this.chance = chance;
        this.texts = new RandomTexts(chance);
    }

    @Override
    public void add(Touchpoint.Builder touchpoint, String id) {
        touchpoints.add(id);
        maybe(() -> touchpoint.name(texts.text()));
        maybe(() -> touchpoint.visibility(chance.one(Visibility.values())));
        maybe(() -> touchpoint.momentOfTruth(chance.percent(50)));
        maybe(() -> touchpoint.owner(chance.one(TEAMS)));
        some(touchpoint::action);
        maybe(() -> touchpoint.metric(metric()));
    }

    @Override
    public void add(Persona.Builder persona, String id, boolean hasSegment) {
        personas.add(id);
        maybe(() -> persona.name(texts.text()));
        maybe(() -> persona.who(texts.text()));
        maybe(() -> persona.demographic("age", texts.text()).demographic(texts.name(), "no"));
        some(persona::goal);
        some(persona::need);
        some(persona::concern);
        some(persona::expectation);
        some(persona::painPoint);
        some(persona::behaviour);
        some(persona::preference);
        maybe(() -> persona.channel(chance.one(CHANNELS)));
        maybe(() -> persona.quote(texts.text()));
        if (!hasSegment) {
            maybe(() -> persona.segment(Conditions.attribute(texts.name()).is(texts.text())));
        }
    }

    @Override
    public void add(Stage.Builder stage) {
        maybe(() -> stage.name(texts.text()));
        maybe(() -> stage.phase(chance.one(Phase.values())));
        maybe(() -> stage.definition(texts.text()));
        maybe(() -> stage.objective(texts.text()));
        maybe(() -> stage.valueProposition(texts.text()));
        some(stage::expect);
        touchpoints.stream().filter(id -> chance.percent(50)).forEach(stage::touchpoint);
        personas.stream().filter(id -> chance.percent(50)).forEach(id -> stage.experience(experience(id)));
        maybe(() -> stage.tactic(tactic()));
        maybe(() -> {
            Metric metric = metric();
            stage.metric(metric).readiness(readiness(metric.id()));
        });
    }

    @Override
    public void add(FollowUp.Builder followUp) {
        maybe(() -> followUp.message(texts.text()));
    }

    @Override
    public HandOff with(HandOff handOff) {
        return chance.percent(50) ? handOff.withNote(texts.text()) : handOff;
    }

    @Override
    public void add(Transition.Builder transition) {
        maybe(() -> transition.because(texts.text()));
    }

    @Override
    public void add(Journey.Builder journey, List<String> stages) {
        new RandomPlan(chance, journey, stages).add(touchpoints, personas, metrics);
    }

    private Experience experience(String persona) {
        Experience.Builder experience = Experience.builder(persona);
        touchpoints.stream().filter(id -> chance.percent(30)).findFirst().ifPresent(experience::touchpoint);
        some(experience::goal);
        some(experience::need);
        maybe(() -> experience.doing(texts.text()));
        maybe(() -> experience.thinking(texts.text()));
        maybe(() -> experience.feeling(texts.text()));
        maybe(() -> experience.emotion(chance.between(Experience.WORST, Experience.BEST)));
        maybe(() -> experience.evidence(texts.text()));
        return experience.build();
    }

    private Tactic tactic() {
        tactics++;
        Tactic.Builder tactic = Tactic.builder("tactic-" + tactics);
        maybe(() -> tactic.name(texts.text()));
        maybe(() -> tactic.cost(chance.one(Cost.values())));
        maybe(() -> tactic.professional(chance.percent(50)));
        maybe(() -> tactic.channel(chance.one(CHANNELS)));
        personas.stream().filter(id -> chance.percent(50)).forEach(tactic::persona);
        return tactic.build();
    }

    private Metric metric() {
        metrics.add("metric-" + (metrics.size() + 1));
        Metric.Builder metric = Metric.builder(metrics.get(metrics.size() - 1));
        maybe(() -> metric.name(texts.text()));
        maybe(() -> metric.unit("percent"));
        maybe(() -> metric.better(chance.one(Direction.values())));
        maybe(() -> metric.target(chance.one(-1.5, 0.0, 0.12, 40.0, 123_456_789.125)));
        maybe(() -> metric.source(texts.text()));
        return metric.build();
    }

    private Readiness readiness(String metric) {
        Readiness enough = Readiness.metric(metric, new RandomComparisons(chance).ofMeasure());
        Readiness rising = Readiness.trend(metric, chance.one(Trend.values()));
        return new Choice<Readiness>()
                .or(2, () -> enough)
                .or(2, () -> rising)
                .or(1, () -> Readiness.allOf(enough, rising))
                .or(1, () -> Readiness.anyOf(enough, Readiness.allOf(rising)))
                .draw(chance);
    }

    private void some(Consumer<String> each) {
        for (int count = chance.one(0, 0, 1, 2); count > 0; count--) {
            each.accept(texts.text());
        }
    }

    private void maybe(Runnable detail) {
        if (chance.percent(50)) {
            detail.run();
        }
    }
}
