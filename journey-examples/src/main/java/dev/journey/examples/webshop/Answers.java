package dev.journey.examples.webshop;

import dev.journey.event.History;
import dev.journey.measure.Breakdown;
import dev.journey.measure.Funnel;
import dev.journey.measure.FunnelMeasures;
import dev.journey.measure.FunnelOrder;
import dev.journey.measure.JourneyMeasure;
import dev.journey.measure.JourneyMeasures;
import dev.journey.measure.LastActions;
import dev.journey.measure.StuckCustomers;
import dev.journey.model.Journey;
import dev.journey.model.Stage;
import dev.journey.page.ReportPage;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Gathers what the page of the report tells beyond the measures; the parts that need histories only where they are. */
final class Answers {

    private final Journey journey;
    private final Questions questions;
    private final StuckCustomers stuck;
    private final LastActions lastActions;
    private final Optional<FunnelMeasures> funnel;
    private final Map<String, Breakdown<JourneyMeasures>> groups = new LinkedHashMap<>();
    private boolean hasHistories;

    Answers(Journey journey, Instant asOf, Questions questions) {
        this.journey = journey;
        this.questions = questions;
        this.stuck = StuckCustomers.of(journey, asOf);
        this.lastActions = LastActions.of(journey, asOf).ignoring(questions.ignored());
        this.funnel = questions.hasFunnel()
                ? Optional.of(Funnel.of(journey, questions.steps(), questions.window())
                        .measures(FunnelOrder.ANY_START, asOf))
                : Optional.empty();
        questions
                .choices()
                .forEach((name, events) -> groups.put(
                        name, Breakdown.of(Questions.byFirst(events), () -> JourneyMeasures.of(journey, asOf))));
    }

    void add(Replayed customer) {
        stuck.add(customer.replay());
        customer.history().ifPresent(history -> add(history, customer));
    }

    private void add(History history, Replayed customer) {
        hasHistories = true;
        lastActions.add(history, customer.replay());
        funnel.ifPresent(measures -> measures.add(history));
        groups.values().forEach(breakdown -> breakdown.add(history, customer.replay()));
    }

    /** The page, with all that was gathered. */
    ReportPage tell(ReportPage page) {
        ReportPage told = page.withStuck(stuck.stages());
        if (!hasHistories) {
            return told;
        }
        told = told.withLastActions(journey.stages().stream()
                .map(Stage::id)
                .flatMap(stage -> lastActions.of(stage).stream())
                .toList());
        if (funnel.isPresent()) {
            told = told.withFunnel(
                    questions.funnel(), questions.window(), funnel.get().measure());
        }
        for (Map.Entry<String, Breakdown<JourneyMeasures>> breakdown : groups.entrySet()) {
            told = told.withGroups(breakdown.getKey(), measures(breakdown.getValue()));
        }
        return told;
    }

    private static Map<String, JourneyMeasure> measures(Breakdown<JourneyMeasures> breakdown) {
        Map<String, JourneyMeasure> measures = new TreeMap<>();
        breakdown.groups().forEach((name, group) -> measures.put(name, group.measure()));
        return measures;
    }
}
