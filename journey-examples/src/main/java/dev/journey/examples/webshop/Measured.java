package dev.journey.examples.webshop;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.journey.measure.FollowUpMeasure;
import dev.journey.measure.GoalMeasure;
import dev.journey.measure.MoveMeasure;
import dev.journey.measure.PathMeasure;
import dev.journey.measure.PathsMeasure;
import dev.journey.measure.Spread;
import java.math.BigDecimal;
import java.util.List;

/** What was measured, as {@code report.json} holds it. A null is left out. */
final class Measured {

    private Measured() {}

    /** Lengths of time, as ISO-8601 durations. */
    record SpreadPart(
            long count,
            String least,
            String lowerQuartile,
            String median,
            String upperQuartile,
            String ninthDecile,
            String most,
            String mean) {

        static SpreadPart of(Spread spread) {
            return new SpreadPart(
                    spread.count(),
                    spread.least().toString(),
                    spread.lowerQuartile().toString(),
                    spread.median().toString(),
                    spread.upperQuartile().toString(),
                    spread.ninthDecile().toString(),
                    spread.most().toString(),
                    spread.mean().toString());
        }
    }

    record MovePart(
            String transition, String from, String to, long moves, long byEvent, long byDeadline, long byProfile) {

        static MovePart of(MoveMeasure move) {
            return new MovePart(
                    move.transition(),
                    move.from(),
                    move.to(),
                    move.moves(),
                    move.byEvent(),
                    move.byDeadline(),
                    move.byProfile());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record GoalPart(String stage, String kind, long reached, long customers, BigDecimal value) {

        static GoalPart of(GoalMeasure goal) {
            return new GoalPart(
                    goal.stage(),
                    goal.kind().orElse(null),
                    goal.reached(),
                    goal.customers(),
                    goal.value().orElse(null));
        }
    }

    record FollowUpPart(String followUp, String stage, long due, long postponed, long suppressed) {

        static FollowUpPart of(FollowUpMeasure followUp) {
            return new FollowUpPart(
                    followUp.followUp(), followUp.stage(), followUp.due(), followUp.postponed(), followUp.suppressed());
        }
    }

    record PathsPart(List<PathPart> mostFrequent, long others, long otherCustomers) {

        static PathsPart of(PathsMeasure paths) {
            return new PathsPart(
                    paths.paths().stream().map(PathPart::of).toList(), paths.otherPaths(), paths.otherCustomers());
        }
    }

    record PathPart(List<String> stages, boolean cut, long customers, long open) {

        static PathPart of(PathMeasure path) {
            return new PathPart(path.stages(), path.isCut(), path.customers(), path.open());
        }
    }
}
