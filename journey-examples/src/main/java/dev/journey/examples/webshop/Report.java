package dev.journey.examples.webshop;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.journey.check.Finding;
import dev.journey.examples.webshop.Measured.FollowUpPart;
import dev.journey.examples.webshop.Measured.GoalPart;
import dev.journey.examples.webshop.Measured.MovePart;
import dev.journey.examples.webshop.Measured.PathsPart;
import dev.journey.examples.webshop.Measured.SpreadPart;
import dev.journey.measure.JourneyMeasure;
import dev.journey.measure.StageMeasure;
import dev.journey.model.Ending;
import dev.journey.model.Journey;
import dev.journey.run.Tally;
import dev.journey.run.TransitionExplanation;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What {@code report.json} holds: all that the terminal shows, in full precision. A null is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Report(
        JourneyPart journey,
        String asOf,
        String order,
        List<FindingPart> findings,
        List<StagePart> stages,
        List<MovePart> moves,
        List<GoalPart> goals,
        List<FollowUpPart> followUps,
        PathsPart paths,
        StuckPart stuck,
        CustomersPart customers,
        EventsPart events,
        long profiles,
        Map<String, Long> effects) {

    static Report of(Journey journey, Order order, List<Finding> findings, Intake intake, Results results) {
        JourneyMeasure measure = results.measure();
        return new Report(
                new JourneyPart(journey.id(), journey.version(), journey.name().orElse(null)),
                results.asOf().toString(),
                order.toString(),
                findings.stream().map(FindingPart::of).toList(),
                measure.stages().stream()
                        .map(stage -> StagePart.of(journey, stage))
                        .toList(),
                measure.moves().stream().map(MovePart::of).toList(),
                measure.goals().stream().map(GoalPart::of).toList(),
                measure.followUps().stream().map(FollowUpPart::of).toList(),
                PathsPart.of(results.paths()),
                results.stuck().map(StuckPart::of).orElse(null),
                new CustomersPart(measure.customers(), measure.started()),
                EventsPart.of(intake, measure.events()),
                intake.profiles(),
                results.effects());
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record JourneyPart(String id, int version, String name) {}

    record FindingPart(String code, String severity, String path, String message, String fix) {

        static FindingPart of(Finding finding) {
            return new FindingPart(
                    finding.code().name(), finding.severity().name(), finding.path(), finding.message(), finding.fix());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StagePart(
            String id,
            String name,
            String ends,
            long reached,
            long visits,
            long converted,
            long convertedCustomers,
            long inProgress,
            long dropped,
            long staying,
            String medianTimeInStage,
            BigDecimal medianSecondsInStage,
            SpreadPart timeInStage,
            SpreadPart timeSoFar) {

        static StagePart of(Journey journey, StageMeasure measure) {
            return new StagePart(
                    measure.stage(),
                    journey.stage(measure.stage()).name().orElse(null),
                    journey.stage(measure.stage()).ends().map(Ending::key).orElse(null),
                    measure.reached(),
                    measure.visits(),
                    measure.converted(),
                    measure.convertedCustomers(),
                    measure.inProgress(),
                    measure.dropped(),
                    measure.staying(),
                    measure.medianTime().map(Duration::toString).orElse(null),
                    measure.medianTime().map(StagePart::seconds).orElse(null),
                    measure.time().map(SpreadPart::of).orElse(null),
                    measure.timeSoFar().map(SpreadPart::of).orElse(null));
        }

        private static BigDecimal seconds(Duration duration) {
            return BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9));
        }
    }

    record StuckPart(String customer, String stage, String since, String chosen, List<TransitionPart> transitions) {

        static StuckPart of(StuckCustomer stuck) {
            return new StuckPart(
                    stuck.customer(),
                    stuck.stage(),
                    stuck.since().toString(),
                    stuck.choice(),
                    stuck.explanation().transitions().stream()
                            .map(TransitionPart::of)
                            .toList());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TransitionPart(String transition, String from, String to, String sentence, String byTimeAlone) {

        static TransitionPart of(TransitionExplanation transition) {
            return new TransitionPart(
                    transition.transition(),
                    transition.from(),
                    transition.to(),
                    transition.toString(),
                    transition.byTimeAlone().map(Instant::toString).orElse(null));
        }
    }

    record CustomersPart(long inLog, long started) {}

    record EventsPart(
            long given,
            long moved,
            long counted,
            long irrelevant,
            long late,
            long duplicate,
            long afterAsOf,
            long unreadable) {

        static EventsPart of(Intake intake, Tally tally) {
            return new EventsPart(
                    intake.given(),
                    tally.moved(),
                    tally.counted(),
                    tally.irrelevant(),
                    tally.late(),
                    tally.duplicate(),
                    tally.afterAsOf(),
                    intake.unreadable());
        }
    }
}
