package dev.journey.model;

import static dev.journey.model.ProblemCode.DUPLICATE_ID;
import static dev.journey.model.ProblemCode.EMPTY_QUIET_HOURS;
import static dev.journey.model.ProblemCode.INVALID_ID;
import static dev.journey.model.ProblemCode.INVALID_ORIGIN;
import static dev.journey.model.ProblemCode.MISSING_ID;
import static dev.journey.model.ProblemCode.MISSING_ZONE;
import static dev.journey.model.ProblemCode.NESTED_TOUCHPOINT;
import static dev.journey.model.ProblemCode.NO_STAGE;
import static dev.journey.model.ProblemCode.OUT_OF_RANGE;
import static dev.journey.model.ProblemCode.RESERVED_ID;
import static dev.journey.model.ProblemCode.TRANSITION_LEAVES_END;
import static dev.journey.model.ProblemCode.UNKNOWN_STAGE;
import static dev.journey.model.ProblemCode.UNKNOWN_TOUCHPOINT;

import dev.journey.condition.Condition;
import dev.journey.condition.EventPattern;
import dev.journey.condition.Length;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What no journey can be without: one method, one rule. Each speaks of the definition as it was written. */
final class JourneyRules {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]*");

    private final Journey journey;
    private final List<String> stages;
    private final List<String> touchpoints;
    private final List<Problem> problems = new ArrayList<>();

    JourneyRules(Journey journey) {
        this.journey = journey;
        this.stages = journey.stages().stream().map(Stage::id).toList();
        this.touchpoints = WholeJourney.touchpoints(journey).stream().map(Touchpoint::id).toList();
    }

    /** All that is wrong, rule by rule. */
    List<Problem> problems() {
        idIsASlug("journey", "/id", journey.id());
        numbersAreInRange();
        thereIsAStage();
        startIsAStage();
        personasHaveIdsOfTheirOwn();
        touchpointsHaveIdsOfTheirOwn();
        touchpointsStandForEventsOnly();
        stagesHaveIdsOfTheirOwn();
        stagesNameKnownTouchpoints();
        followUpsHaveIdsOfTheirOwn();
        transitionsHaveIdsOfTheirOwn();
        transitionsBeginSomewhere();
        transitionsLeadToAStage();
        capsHaveIdsOfTheirOwn();
        patternsNameKnownTouchpoints();
        calendarNeedsAZone();
        quietHoursAreHours();
        return problems;
    }

    private void numbersAreInRange() {
        atLeast(1, journey.version(), "version of the journey", "/version");
        atLeast(0, journey.remember(), "number of event ids to remember", "/remember");
        for (int i = 0; i < journey.caps().size(); i++) {
            atLeast(0, journey.caps().get(i).atMost(), "cap of follow-ups", "/caps/" + i + "/atMost");
        }
    }

    private void atLeast(int least, int number, String subject, String path) {
        if (number < least) {
            report(OUT_OF_RANGE, path, subject + " must be at least " + least + ": " + number);
        }
    }

    private void thereIsAStage() {
        if (stages.isEmpty()) {
            report(NO_STAGE, "/stages", "journey '" + journey.id() + "' must have at least one stage");
        }
    }

    private void startIsAStage() {
        if (!stages.isEmpty() && !stages.contains(journey.start())) {
            report(UNKNOWN_STAGE, "/start", "journey '" + journey.id() + "' starts in unknown stage '"
                    + journey.start() + "'" + Suggestion.of(journey.start(), stages));
        }
    }

    private void personasHaveIdsOfTheirOwn() {
        Ids ids = new Ids("persona");
        for (int i = 0; i < journey.personas().size(); i++) {
            ids.add(journey.personas().get(i).id(), "/personas/" + i + "/id");
        }
    }

    private void touchpointsHaveIdsOfTheirOwn() {
        Ids ids = new Ids("touchpoint");
        eachTouchpoint((path, touchpoint) -> ids.add(touchpoint.id(), path + "/id"));
    }

    private void touchpointsStandForEventsOnly() {
        eachTouchpoint((path, touchpoint) -> {
            for (int i = 0; i < touchpoint.events().size(); i++) {
                if (touchpoint.events().get(i).touchpoint().isPresent()) {
                    report(NESTED_TOUCHPOINT, path + "/events/" + i + "/touchpoint", "event pattern of touchpoint '"
                            + touchpoint.id() + "' must not name a touchpoint: '"
                            + touchpoint.events().get(i).touchpoint().get() + "'; name the events themselves");
                }
            }
        });
    }

    private void stagesHaveIdsOfTheirOwn() {
        Ids ids = new Ids("stage");
        for (int i = 0; i < stages.size(); i++) {
            String path = "/stages/" + i + "/id";
            if (stages.get(i).equals(Transition.ANY)) {
                report(RESERVED_ID, path, "id of stage " + i
                        + " must not be 'any', which stands for every stage in a transition; give it another id");
            }
            ids.add(stages.get(i), path);
        }
    }

    private void stagesNameKnownTouchpoints() {
        for (int i = 0; i < journey.stages().size(); i++) {
            Stage stage = journey.stages().get(i);
            for (int j = 0; j < stage.touchpoints().size(); j++) {
                touchpointIsKnown(
                        "stage '" + stage.id() + "'", stage.touchpoints().get(j), "/stages/" + i + "/touchpoints/" + j);
            }
        }
    }

    private void followUpsHaveIdsOfTheirOwn() {
        Ids ids = new Ids("follow-up");
        for (int i = 0; i < journey.stages().size(); i++) {
            List<FollowUp> followUps = journey.stages().get(i).followUps();
            for (int j = 0; j < followUps.size(); j++) {
                ids.add(followUps.get(j).id(), "/stages/" + i + "/followUps/" + j + "/id");
            }
        }
    }

    private void transitionsHaveIdsOfTheirOwn() {
        Ids ids = new Ids("transition");
        List<Transition> named = WholeJourney.transitions(journey.transitions());
        for (int i = 0; i < named.size(); i++) {
            Transition written = journey.transitions().get(i);
            String path = "/transitions/" + i + "/id";
            if (written.givenId().isPresent()) {
                ids.add(written.id(), path);
            } else if (written.from().size() == 1 && !written.isFromAny()) {
                ids.addMadeUp(named.get(i).id(), path);
            } else if (!written.from().isEmpty()) {
                report(MISSING_ID, path, "transition " + i + " to '" + written.to()
                        + "' must have an id, because it leaves several stages");
            }
        }
    }

    private void transitionsBeginSomewhere() {
        for (int i = 0; i < journey.transitions().size(); i++) {
            Transition transition = journey.transitions().get(i);
            String path = "/transitions/" + i + "/from";
            boolean mixed = transition.from().contains(Transition.ANY) && !transition.isFromAny();
            if (transition.from().isEmpty() || mixed) {
                boolean nameless = transition.from().isEmpty() && transition.givenId().isEmpty();
                report(INVALID_ORIGIN, path, "transition "
                        + (nameless ? i + " to '" + transition.to() + "'" : "'" + transition.id() + "'")
                        + " must leave a stage, several stages or 'any' alone: " + transition.from());
            } else if (!transition.isFromAny()) {
                originsMayBeLeft(transition, path);
            }
        }
    }

    private void originsMayBeLeft(Transition transition, String path) {
        for (int i = 0; i < transition.from().size(); i++) {
            String from = transition.from().get(i);
            String place = transition.from().size() == 1 ? path : path + "/" + i;
            if (!stages.contains(from)) {
                report(UNKNOWN_STAGE, place, "transition '" + transition.id() + "' leaves unknown stage '" + from + "'"
                        + Suggestion.of(from, stages));
            } else if (journey.stage(from).isTerminal()) {
                report(TRANSITION_LEAVES_END, place, "transition '" + transition.id() + "' must not leave stage '" + from
                        + "', where the journey ends; take 'ends' from the stage or let the transition leave another");
            }
        }
    }

    private void transitionsLeadToAStage() {
        for (int i = 0; i < journey.transitions().size(); i++) {
            Transition transition = journey.transitions().get(i);
            if (!stages.contains(transition.to())) {
                report(UNKNOWN_STAGE, "/transitions/" + i + "/to", "transition '" + transition.id()
                        + "' leads to unknown stage '" + transition.to() + "'"
                        + Suggestion.of(transition.to(), stages));
            }
        }
    }

    private void capsHaveIdsOfTheirOwn() {
        Ids ids = new Ids("cap");
        List<Cap> named = WholeJourney.caps(journey.caps());
        for (int i = 0; i < named.size(); i++) {
            ids.add(named.get(i).id().orElseThrow(), "/caps/" + i + "/id");
        }
    }

    private void patternsNameKnownTouchpoints() {
        eachCondition((path, condition) -> ConditionPaths.patterns(path, condition, this::patternIsKnown));
        for (int i = 0; i < journey.stages().size(); i++) {
            String path = "/stages/" + i + "/conversion";
            journey.stages().get(i).conversion().ifPresent(goal -> patternIsKnown(path, goal.pattern()));
        }
    }

    private void patternIsKnown(String path, EventPattern pattern) {
        pattern.touchpoint().ifPresent(id -> touchpointIsKnown("event pattern", id, path + "/touchpoint"));
    }

    private void touchpointIsKnown(String subject, String id, String path) {
        if (!touchpoints.contains(id)) {
            report(UNKNOWN_TOUCHPOINT, path,
                    subject + " names unknown touchpoint '" + id + "'" + Suggestion.of(id, touchpoints));
        }
    }

    private void calendarNeedsAZone() {
        eachCondition((path, condition) -> ConditionPaths.lengths(path, condition, this::lengthHasAZone));
        for (int i = 0; i < journey.stages().size(); i++) {
            String path = "/stages/" + i + "/window";
            journey.stages().get(i).window().ifPresent(length -> lengthHasAZone(path, length));
        }
        for (int i = 0; i < journey.caps().size(); i++) {
            lengthHasAZone("/caps/" + i + "/within", journey.caps().get(i).within());
        }
        if (journey.reentry() instanceof Reentry.After after) {
            lengthHasAZone("/reentry/after", after.length());
        }
    }

    private void lengthHasAZone(String path, Length length) {
        if (length instanceof Length.Calendar && journey.zone().isEmpty()) {
            report(MISSING_ZONE, path, "length of the calendar must have a time zone: " + length
                    + "; give the journey a zone, such as Europe/Berlin, or state an exact length such as P30D");
        }
    }

    private void quietHoursAreHours() {
        journey.quietHours().ifPresent(quiet -> {
            if (quiet.from().equals(quiet.to())) {
                report(EMPTY_QUIET_HOURS, "/quietHours/to",
                        "quiet hours must not end at the time at which they begin: " + quiet.from());
            }
            if (journey.zone().isEmpty()) {
                report(MISSING_ZONE, "/quietHours",
                        "quiet hours must have a time zone; give the journey a zone, such as Europe/Berlin");
            }
        });
    }

    private void eachTouchpoint(Visitor<Touchpoint> visitor) {
        for (int i = 0; i < journey.touchpoints().size(); i++) {
            visitor.visit("/touchpoints/" + i, journey.touchpoints().get(i));
        }
        for (int i = 0; i < journey.stages().size(); i++) {
            List<String> named = journey.stages().get(i).touchpoints();
            int place = 0;
            for (Touchpoint own : journey.stages().get(i).ownTouchpoints()) {
                place += named.subList(place, named.size()).indexOf(own.id()) + 1;
                visitor.visit("/stages/" + i + "/touchpoints/" + (place - 1), own);
            }
        }
    }

    private void eachCondition(Visitor<Condition> visitor) {
        for (int i = 0; i < journey.stages().size(); i++) {
            List<FollowUp> followUps = journey.stages().get(i).followUps();
            for (int j = 0; j < followUps.size(); j++) {
                visitor.visit("/stages/" + i + "/followUps/" + j + "/when", followUps.get(j).when());
            }
        }
        for (int i = 0; i < journey.transitions().size(); i++) {
            visitor.visit("/transitions/" + i + "/when", journey.transitions().get(i).when());
        }
    }

    private void idIsASlug(String kind, String path, String id) {
        if (!SLUG.matcher(id).matches()) {
            report(INVALID_ID, path, "id of a " + kind + " must be of small letters, digits and '-', not beginning with"
                    + " '-': '" + id + "'");
        }
    }

    private void report(ProblemCode code, String path, String message) {
        problems.add(new Problem(code, path, message));
    }

    private interface Visitor<T> {
        void visit(String path, T value);
    }

    /** The ids of one kind of thing: slugs, each once. */
    private final class Ids {

        private final String kind;
        private final Set<String> seen = new HashSet<>();

        Ids(String kind) {
            this.kind = kind;
        }

        void add(String id, String path) {
            idIsASlug(kind, path, id);
            addMadeUp(id, path);
        }

        /** Made of other ids, of whose shape others report. */
        void addMadeUp(String id, String path) {
            if (!seen.add(id)) {
                report(DUPLICATE_ID, path, "id of a " + kind + " must be there once: '" + id
                        + "'; give this one another id" + (kind.equals("touchpoint") ? ", or name it by its id" : ""));
            }
        }
    }
}
