package dev.journey.testkit.law;

import dev.journey.condition.Length;
import dev.journey.event.Channel;
import dev.journey.run.Effect;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** No window of a length, wherever it is laid, has more messages through a channel. */
record AtMost(int most, Channel channel, Length within) implements Law {

    AtMost {
        if (most < 0) {
            throw new IllegalArgumentException("most messages through " + channel + " must not be negative: " + most);
        }
    }

    @Override
    public String name() {
        return "nobody gets more than " + Words.count(most, "message") + " through " + channel + " within "
                + within.words();
    }

    @Override
    public List<Length> lengths() {
        return List.of(within);
    }

    @Override
    public Optional<String> brokenBy(Life life) {
        List<Effect.FollowUpDue> given = life.followUps()
                .filter(due -> due.channel().equals(Optional.of(channel)))
                .toList();
        return given.stream()
                .map(due -> open(life, given, due.at()))
                .filter(open -> open.size() > most)
                .findFirst()
                .map(this::words);
    }

    /** Those given by an instant whose window is still open there. */
    private List<Effect.FollowUpDue> open(Life life, List<Effect.FollowUpDue> given, Instant at) {
        return given.stream()
                .filter(due -> !due.at().isAfter(at))
                .filter(due -> at.isBefore(within.end(due.at(), life.journey().zoneFor(within))))
                .toList();
    }

    private String words(List<Effect.FollowUpDue> open) {
        return Words.count(open.size(), "message") + " within " + within.words() + ": "
                + open.stream().map(due -> due.followUp() + " at " + due.at()).collect(Collectors.joining(", "));
    }
}
