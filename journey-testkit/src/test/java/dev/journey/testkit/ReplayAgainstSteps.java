package dev.journey.testkit;

import static dev.journey.testkit.Property.same;

import java.util.Optional;

/** A replay is nothing but the steps one after the other, as long as no id is repeated. */
final class ReplayAgainstSteps implements Property {

    @Override
    public Optional<String> brokenBy(Trial trial) {
        Walk walk = new Walk(trial);
        trial.seen().forEach(walk::take);
        walk.pass(trial.asOf());
        return Effects.difference(trial.replay().effects(), walk.effects())
                .or(() -> same("progress", trial.replay().progress(), walk.progress()));
    }
}
