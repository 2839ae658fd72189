package dev.journey.testkit;

import dev.journey.condition.EventPattern;
import dev.journey.condition.Length;
import dev.journey.map.Persona;
import dev.journey.map.Touchpoint;
import dev.journey.model.Cap;
import dev.journey.model.Experiment;
import dev.journey.model.Journey;
import dev.journey.model.QuietHours;
import dev.journey.model.Reentry;
import dev.journey.model.Scoring;
import dev.journey.model.Stage;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** One random journey, drawn part by part: first what conditions name, then the stages, then the rules. */
final class JourneyDraw {

    /** Most of them end where the clocks of some zone change. */
    private static final List<QuietHours> QUIET_HOURS = List.of(
            quiet("21:00", "08:00"),
            quiet("22:00", "02:30"),
            quiet("20:00", "01:45"),
            quiet("00:00", "02:15"),
            quiet("02:00", "03:00"),
            quiet("01:00", "02:00"),
            quiet("12:00", "00:00"),
            quiet("23:30", "23:00"));

    private final Chance chance;
    private final Details details;
    private final Journey.Builder journey;
    private Vocabulary words;

    JourneyDraw(Chance chance, Details details, List<String> customs) {
        this.chance = chance;
        this.details = details;
        this.words = Vocabulary.draw(chance, customs);
        this.journey = Journey.builder("random");
    }

    Journey journey() {
        words.zone().ifPresent(journey::zone);
        numbers();
        touchpoints();
        experiments();
        personas();
        List<Stage> stages = new StagesDraw(chance, details, words).stages();
        stages.forEach(journey::stage);
        start(stages);
        new TransitionsDraw(chance, details, words, stages).transitions().forEach(journey::transition);
        scoring();
        caps();
        if (words.zone().isPresent() && chance.percent(40)) {
            journey.quietHours(chance.one(QUIET_HOURS));
        }
        details.add(journey, stages.stream().map(Stage::id).toList());
        return journey.build();
    }

    private void numbers() {
        if (chance.percent(30)) {
            journey.remember(chance.below(4));
        }
        journey.keep(chance.one(1, 1, 2, 2, 3, 1000));
        journey.reentry(new Choice<Reentry>()
                .or(3, Reentry::never)
                .or(2, Reentry::always)
                .or(2, () -> Reentry.after(length()))
                .draw(chance));
    }

    private void touchpoints() {
        List<String> ids = new ArrayList<>();
        int count = chance.one(0, 0, 0, 1, 2);
        for (int i = 1; i <= count; i++) {
            Touchpoint.Builder touchpoint = Touchpoint.builder("touchpoint-" + i);
            RandomPatterns patterns = new RandomPatterns(chance, words);
            for (int events = chance.between(1, 2); events > 0; events--) {
                touchpoint.event(patterns.withoutTouchpoint());
            }
            if (chance.percent(50)) {
                touchpoint.channel(chance.one(Vocabulary.CHANNELS));
            }
            details.add(touchpoint, "touchpoint-" + i);
            journey.touchpoint(touchpoint.build());
            ids.add("touchpoint-" + i);
        }
        words = words.withTouchpoints(List.copyOf(ids));
    }

    private void experiments() {
        List<Experiment> experiments = new ArrayList<>();
        int count = chance.one(0, 0, 1, 2);
        for (int i = 1; i <= count; i++) {
            Experiment experiment = Experiment.builder("experiment-" + i)
                    .holdout(chance.one(0.0, 0.0, 10.0, 12.34, 100.0))
                    .variant("control", chance.between(1, 50))
                    .variant("green", chance.one(0, 1, 50))
                    .build();
            journey.experiment(experiment);
            experiments.add(experiment);
        }
        words = words.withExperiments(List.copyOf(experiments));
    }

    /** Each segment may name the personas before it: so there are no circles. */
    private void personas() {
        List<String> ids = new ArrayList<>();
        int count = chance.one(0, 0, 1, 2, 3);
        for (int i = 1; i <= count; i++) {
            Persona.Builder persona = Persona.builder("persona-" + i);
            boolean hasSegment = chance.percent(85);
            if (hasSegment) {
                persona.segment(new RandomConditions(chance, words).condition());
                ids.add("persona-" + i);
            }
            details.add(persona, "persona-" + i, hasSegment);
            journey.persona(persona.build());
            words = words.withPersonas(List.copyOf(ids));
        }
    }

    /** A journey that would begin at its end is none. */
    private void start(List<Stage> stages) {
        if (chance.percent(15)) {
            List<String> open = stages.stream()
                    .filter(stage -> !stage.isTerminal())
                    .map(Stage::id)
                    .toList();
            journey.start(chance.one(open));
        }
    }

    private void scoring() {
        if (chance.percent(50)) {
            return;
        }
        RandomPatterns patterns = new RandomPatterns(chance, words);
        Scoring.Builder scoring = Scoring.builder().start(chance.between(-1, 2));
        for (int lines = chance.between(1, 3); lines > 0; lines--) {
            EventPattern pattern = patterns.pattern();
            scoring.add(pattern, chance.one(1, 1, 2, -1));
        }
        journey.scoring(scoring.build());
    }

    private void caps() {
        for (int caps = chance.one(0, 0, 1, 2); caps > 0; caps--) {
            Cap cap = Cap.of(chance.one(Vocabulary.CHANNELS), chance.one(0, 1, 1, 2), length());
            journey.cap(chance.percent(30) ? cap.withId("cap-of-" + caps) : cap);
        }
    }

    private Length length() {
        return chance.one(words.lengths());
    }

    private static QuietHours quiet(String from, String to) {
        return QuietHours.of(LocalTime.parse(from), LocalTime.parse(to));
    }
}
