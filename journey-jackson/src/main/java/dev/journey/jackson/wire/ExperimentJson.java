package dev.journey.jackson.wire;

import dev.journey.event.AttributeValue.Decimal;
import dev.journey.jackson.shape.Allowed.Between;
import dev.journey.jackson.shape.Allowed.Default;
import dev.journey.jackson.shape.Allowed.Id;
import dev.journey.model.Experiment;
import java.math.BigDecimal;
import java.util.Optional;

record ExperimentJson(
        @Id String id,
        Optional<@Id String> stage,
        Optional<String> hypothesis,
        Optional<@Id String> metric,
        Optional<@Between(least = 0, most = 100) @Default("0") BigDecimal> holdout,
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
