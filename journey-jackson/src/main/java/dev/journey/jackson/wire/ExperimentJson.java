package dev.journey.jackson.wire;

import dev.journey.event.AttributeValue.Decimal;
import dev.journey.model.Experiment;
import java.math.BigDecimal;
import java.util.Optional;

record ExperimentJson(
        String id,
        Optional<String> stage,
        Optional<String> hypothesis,
        Optional<String> metric,
        Optional<BigDecimal> holdout,
        Variants variants) {

    static ExperimentJson of(Experiment experiment) {
        return new ExperimentJson(
                experiment.id(),
                experiment.stage(),
                experiment.hypothesis(),
                experiment.metric(),
                Optional.of(experiment.holdout().value()).filter(percent -> percent.signum() != 0),
                new Variants(experiment.variants()));
    }

    Experiment toExperiment() {
        Experiment.Builder experiment = Experiment.builder(id);
        stage.ifPresent(experiment::stage);
        hypothesis.ifPresent(experiment::hypothesis);
        metric.ifPresent(experiment::metric);
        holdout.ifPresent(percent -> experiment.holdout(new Decimal(percent)));
        variants.list().forEach(experiment::variant);
        return experiment.build();
    }
}
