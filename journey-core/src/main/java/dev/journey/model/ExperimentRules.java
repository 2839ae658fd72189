package dev.journey.model;

import static dev.journey.model.ProblemCode.NO_VARIANT;
import static dev.journey.model.ProblemCode.OUT_OF_RANGE;
import static dev.journey.model.ProblemCode.RESERVED_ID;
import static dev.journey.model.ProblemCode.UNKNOWN_EXPERIMENT;
import static dev.journey.model.ProblemCode.UNKNOWN_VARIANT;

import dev.journey.condition.Condition;
import dev.journey.condition.InVariant;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What experiments and scores must be, and what names them: one method, one rule. */
final class ExperimentRules {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Journey journey;
    private final ConditionPaths conditions;
    private final KnownIds known;
    private final ProblemReport report;

    ExperimentRules(Journey journey, ConditionPaths conditions, KnownIds known, ProblemReport report) {
        this.journey = journey;
        this.conditions = conditions;
        this.known = known;
        this.report = report;
    }

    void check() {
        pointsAreInRange();
        experimentsServeKnownThings();
        Places.each(Pointer.to("experiments"), journey.experiments(), this::holdoutIsAPercentage);
        Places.each(Pointer.to("experiments"), journey.experiments(), this::variantsHaveWeight);
        conditions.parts(this::namedVariantIsThere);
    }

    private void pointsAreInRange() {
        int most = Points.MOST;
        report.within(
                -most,
                most,
                OptionalInt.of(journey.scoring().start()),
                () -> "score at the start",
                Pointer.to("scoring/start"));
        Places.each(
                Pointer.to("scoring/add"),
                journey.scoring().add(),
                (path, line) -> report.within(
                        -most,
                        most,
                        OptionalInt.of(line.points()),
                        () -> "points of '" + line.pattern() + "'",
                        path.at("points")));
    }

    private void experimentsServeKnownThings() {
        ProblemReport.Ids ids = report.ids("experiment");
        Places.each(Pointer.to("experiments"), journey.experiments(), (path, experiment) -> {
            Supplier<String> subject = () -> "experiment '" + experiment.id() + "'";
            ids.add(experiment.id(), path.at("id"));
            known.stage(subject, experiment.stage(), path.at("stage"));
            known.metric(subject, experiment.metric(), path.at("metric"));
        });
    }

    private void holdoutIsAPercentage(Pointer path, Experiment experiment) {
        BigDecimal percent = experiment.holdout().value();
        if (percent.signum() < 0 || percent.compareTo(WHOLE) > 0 || percent.scale() > 2) {
            report.add(
                    OUT_OF_RANGE,
                    path.at("holdout"),
                    "holdout of experiment '" + experiment.id()
                            + "' must be a percentage from 0 to 100 with at most two decimals: "
                            + percent.toPlainString());
        }
    }

    private void variantsHaveWeight(Pointer path, Experiment experiment) {
        String subject = " of experiment '" + experiment.id() + "'";
        ProblemReport.Ids ids = report.ids("variant" + subject);
        for (Variant variant : experiment.variants()) {
            Pointer at = path.at("variants").at(variant.name());
            ids.add(variant.name(), at);
            report.within(
                    0,
                    Variant.MOST,
                    OptionalInt.of(variant.weight()),
                    () -> "weight of variant '" + variant.name() + "'" + subject,
                    at);
            if (variant.name().equals(Experiment.HOLDOUT)) {
                report.add(
                        RESERVED_ID,
                        at,
                        "variant" + subject + " must not be called 'holdout', which stands for the customers to whom"
                                + " nothing is done; state their share by the key 'holdout'");
            }
        }
        if (experiment.variants().stream().noneMatch(variant -> variant.weight() > 0)) {
            report.add(
                    NO_VARIANT,
                    path.at("variants"),
                    "experiment '" + experiment.id() + "' must have a variant of a weight above 0: "
                            + experiment.variants());
        }
    }

    private void namedVariantIsThere(Pointer path, Condition condition) {
        if (condition instanceof InVariant named) {
            List<String> ids =
                    journey.experiments().stream().map(Experiment::id).toList();
            report.names(() -> "condition", UNKNOWN_EXPERIMENT, "experiment", named.experiment(), ids, path.at("of"));
            journey.findExperiment(named.experiment())
                    .filter(experiment -> !experiment.hasVariant(named.variant()))
                    .ifPresent(experiment -> report.names(
                            () -> "condition",
                            UNKNOWN_VARIANT,
                            "variant",
                            named.variant(),
                            names(experiment),
                            path.at("is")));
        }
    }

    private static List<String> names(Experiment experiment) {
        return Stream.concat(experiment.variants().stream().map(Variant::name), Stream.of(Experiment.HOLDOUT))
                .toList();
    }
}
