package dev.journey.jackson.wire;

import dev.journey.scenario.Expectation;
import java.util.Map;
import java.util.Optional;

record ExpectationJson(
        Optional<String> stage,
        Optional<ExpectedEffects> effects,
        Optional<DeadlineJson> deadline,
        Optional<Integer> score,
        Map<String, String> because) {

    static ExpectationJson of(Expectation expectation) {
        return new ExpectationJson(
                expectation.stage(),
                expectation.effects().map(ExpectedEffects::new),
                Optional.of(new DeadlineJson(expectation.deadline()))
                        .filter(next -> next.at().isPresent() || expectation.withoutDeadline()),
                expectation.score().stream().mapToObj(Math::toIntExact).findFirst(),
                expectation.because());
    }

    Expectation toExpectation() {
        Expectation.Builder expectation = Expectation.builder();
        stage.ifPresent(expectation::stage);
        effects.ifPresent(all -> expectation.effects(all.list()));
        deadline.ifPresent(
                next -> next.at().ifPresentOrElse(expectation::deadline, () -> expectation.withoutDeadline(true)));
        score.ifPresent(expectation::score);
        because.forEach(expectation::because);
        return expectation.build();
    }
}
