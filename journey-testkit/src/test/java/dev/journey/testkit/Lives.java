package dev.journey.testkit;

import static dev.journey.testkit.Property.same;

import dev.journey.run.Progress;
import dev.journey.testkit.oracle.Life;
import java.util.Optional;

/** Where the oracle and the engine say that a customer stands. */
final class Lives {

    private Lives() {}

    static Optional<String> difference(Life life, Progress progress) {
        return same("stage", life.stage(), progress.stage())
                .or(() -> same("instant of entering", life.enteredAt(), progress.enteredAt()))
                .or(() -> same("instant of the start", life.startedAt(), progress.startedAt()))
                .or(() -> same("instant of the last change", life.changedAt(), progress.changedAt()))
                .or(() -> same("profile", life.profile(), progress.profile()))
                .or(() -> same("score", life.score(), progress.score()))
                .or(() -> same("next deadline", life.nextDeadline(), progress.nextDeadline()));
    }
}
