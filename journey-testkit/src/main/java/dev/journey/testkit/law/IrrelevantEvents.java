package dev.journey.testkit.law;

import dev.journey.event.Entry;
import dev.journey.event.History;
import dev.journey.run.Handling;
import dev.journey.run.Progress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An irrelevant event leaves the progress as it is, and without all of them a history gives the same effects. */
final class IrrelevantEvents implements Law {

    @Override
    public String name() {
        return "irrelevant events change nothing";
    }

    @Override
    public Optional<String> brokenBy(Life life) {
        Walk walk = Walk.of(life.engine(), life.customer());
        List<Entry> others = new ArrayList<>();
        for (Entry entry : life.entries().toList()) {
            Optional<Progress> before = walk.progress();
            if (walk.take(entry) != Handling.IRRELEVANT || before.isEmpty()) {
                others.add(entry);
            } else if (isUntouchedUntil(entry.at(), before.get()) && !before.equals(walk.progress())) {
                return Optional.of("progress must be left as it is by irrelevant " + entry);
            }
        }
        History without = History.of(life.customer(), others);
        return life.engine()
                        .replay(without, life.asOf())
                        .effects()
                        .equals(life.replay().effects())
                ? Optional.empty()
                : Optional.of("without its irrelevant events the history gives other effects");
    }

    private static boolean isUntouchedUntil(Instant at, Progress progress) {
        return progress.nextDeadline().filter(deadline -> !deadline.isAfter(at)).isEmpty();
    }
}
