package dev.journey.model;

import static dev.journey.model.ProblemCode.INVALID_ORIGIN;
import static dev.journey.model.ProblemCode.MISSING_ID;
import static dev.journey.model.ProblemCode.TRANSITION_LEAVES_END;
import static dev.journey.model.ProblemCode.UNKNOWN_STAGE;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What no transition can be without: one method, one rule. */
final class TransitionRules {

    private static final Pointer TRANSITIONS = Pointer.to("transitions");

    private final Journey journey;
    private final Set<String> stages;
    private final Set<String> terminal;
    private final ProblemReport report;

    TransitionRules(Journey journey, ProblemReport report) {
        this.journey = journey;
        this.stages = ids(journey.stages().stream());
        this.terminal = ids(journey.stages().stream().filter(Stage::isTerminal));
        this.report = report;
    }

    private static Set<String> ids(Stream<Stage> stages) {
        return stages.map(Stage::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    void check() {
        transitionsHaveIdsOfTheirOwn();
        transitionsBeginSomewhere();
        transitionsLeadToAStage();
    }

    /** A transition by its id, or by its place where it has none and none is made up for it. */
    private static String name(int i, Transition transition) {
        boolean nameable = transition.givenId().isPresent() || transition.leavesOne();
        return nameable ? "transition '" + transition.id() + "'" : "transition " + i + " to '" + transition.to() + "'";
    }

    private void transitionsHaveIdsOfTheirOwn() {
        ProblemReport.Ids ids = report.ids("transition");
        List<String> madeUp = MadeUpIds.ofTransitions(journey.transitions());
        for (int i = 0; i < madeUp.size(); i++) {
            Transition written = journey.transitions().get(i);
            Pointer path = TRANSITIONS.at(i).at("id");
            if (written.givenId().isPresent()) {
                ids.add(written.id(), path);
            } else if (written.leavesOne()) {
                ids.addMadeUp(madeUp.get(i), path);
            } else if (!written.from().isEmpty()) {
                report.add(MISSING_ID, path, name(i, written) + " must have an id, because it leaves several stages");
            }
        }
    }

    private void transitionsBeginSomewhere() {
        for (int i = 0; i < journey.transitions().size(); i++) {
            Transition transition = journey.transitions().get(i);
            Pointer path = TRANSITIONS.at(i).at("from");
            boolean mixed = transition.from().contains(Transition.ANY) && !transition.isFromAny();
            if (transition.from().isEmpty() || mixed) {
                report.add(
                        INVALID_ORIGIN,
                        path,
                        name(i, transition) + " must leave a stage, several stages or 'any' alone: "
                                + transition.from());
            } else if (!transition.isFromAny()) {
                int place = i;
                Supplier<String> name = () -> name(place, transition);
                originsMayBeLeft(name, transition, path);
                originsAreThereOnce(name, transition, path);
            }
        }
    }

    private void originsMayBeLeft(Supplier<String> name, Transition transition, Pointer path) {
        for (int i = 0; i < transition.from().size(); i++) {
            String from = transition.from().get(i);
            Pointer place = transition.from().size() == 1 ? path : path.at(i);
            if (!stages.contains(from)) {
                report.add(
                        UNKNOWN_STAGE,
                        place,
                        name.get() + " leaves unknown stage '" + from + "'" + report.suggestion(from, stages));
            } else if (terminal.contains(from)) {
                report.add(
                        TRANSITION_LEAVES_END,
                        place,
                        name.get() + " must not leave stage '" + from
                                + "', where the journey ends; take 'ends' from the stage or let the transition leave"
                                + " another");
            }
        }
    }

    private void originsAreThereOnce(Supplier<String> name, Transition transition, Pointer path) {
        List<String> from = transition.from();
        for (int i = 0; i < from.size(); i++) {
            if (from.indexOf(from.get(i)) < i) {
                report.add(
                        INVALID_ORIGIN, path.at(i), name.get() + " must leave each stage once: '" + from.get(i) + "'");
            }
        }
    }

    private void transitionsLeadToAStage() {
        for (int i = 0; i < journey.transitions().size(); i++) {
            Transition transition = journey.transitions().get(i);
            if (!stages.contains(transition.to())) {
                report.add(
                        UNKNOWN_STAGE,
                        TRANSITIONS.at(i).at("to"),
                        name(i, transition)
                                + " leads to unknown stage '" + transition.to() + "'"
                                + report.suggestion(transition.to(), stages));
            }
        }
    }
}
