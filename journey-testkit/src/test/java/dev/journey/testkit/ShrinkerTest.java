package dev.journey.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.run.Cause;
import dev.journey.run.Effect;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A failure is told by a case in which nothing could be left out. */
class ShrinkerTest {

    /** Not a property: some customers do move by time alone. */
    private static final Property NOBODY_MOVES_BY_TIME = trial -> trial.replay().effects().stream()
            .filter(effect -> effect instanceof Effect.Moved moved && moved.by() == Cause.DEADLINE)
            .findFirst()
            .map(Effect::toString);

    @Test
    void a_failing_case_is_made_as_small_as_can_be() {
        Trial small = new Shrinker(NOBODY_MOVES_BY_TIME).shrink(failing());
        assertThat(NOBODY_MOVES_BY_TIME.failure(small)).isPresent();
        assertThat(small.entries()).hasSize(1);
        assertThat(small.journey().transitions()).hasSize(1);
        assertThat(small.journey().stages()).hasSizeLessThanOrEqualTo(2);
        assertThat(small.journey().personas()).isEmpty();
    }

    @Test
    void a_case_is_written_as_a_journey_file_and_event_lines() {
        Trial small = new Shrinker(NOBODY_MOVES_BY_TIME).shrink(failing());
        assertThat(Written.of(small)).contains("transitions:", "\"customer\":\"" + small.customer() + "\"", "as of ");
    }

    private static Trial failing() {
        return LongStream.range(0, 1000)
                .mapToObj(Trial::of)
                .filter(trial -> NOBODY_MOVES_BY_TIME.failure(trial).isPresent())
                .findFirst()
                .orElseThrow();
    }
}
