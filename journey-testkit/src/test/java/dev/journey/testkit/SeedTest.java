package dev.journey.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.journey.condition.Condition;
import dev.journey.model.Journey;
import dev.journey.model.Transition;
import dev.journey.run.Effect;
import dev.journey.run.JourneyEngine;
import dev.journey.run.MissingPredicateException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A seed gives the same, everywhere and for ever; another seed gives something else. */
class SeedTest {

    /** As published with the algorithm, for the seed 1234567. */
    @Test
    void numbers_are_those_of_SplitMix64() {
        Chance chance = new Chance(1_234_567);
        assertThat(IntStream.range(0, 5).mapToObj(i -> Long.toUnsignedString(chance.next())))
                .containsExactly(
                        "6457827717110365317",
                        "3203168211198807973",
                        "9817491932198370423",
                        "4593380528125082431",
                        "16408922859458223821");
    }

    @Test
    void the_same_seed_gives_an_equal_journey_and_an_equal_history() {
        for (long seed = 0; seed < 200; seed++) {
            Journey journey = RandomJourneys.ofEveryKind().seeded(seed);
            assertThat(RandomJourneys.ofEveryKind().seeded(seed)).isEqualTo(journey);
            assertThat(RandomHistories.of(journey).seeded(seed))
                    .isEqualTo(RandomHistories.of(journey).seeded(seed));
        }
    }

    @Test
    void different_seeds_give_different_journeys() {
        assertThat(journeys(RandomJourneys.ofEveryKind())).doesNotHaveDuplicates();
    }

    @Test
    void conditions_of_a_host_are_there_only_where_they_are_asked_for() {
        assertThat(journeys(RandomJourneys.ofEveryKind()))
                .allSatisfy(journey ->
                        assertThatCode(() -> JourneyEngine.of(journey)).doesNotThrowAnyException());
        assertThat(journeys(RandomJourneys.ofEveryKind().withCustom("vip")))
                .anySatisfy(journey -> assertThatThrownBy(() -> JourneyEngine.of(journey))
                        .isInstanceOf(MissingPredicateException.class));
    }

    @Test
    void a_map_leaves_the_rules_as_they_are() {
        for (long seed = 0; seed < 200; seed++) {
            Journey plain = RandomJourneys.ofEveryKind().seeded(seed);
            Journey mapped = RandomJourneys.ofEveryKind().withMap().seeded(seed);
            assertThat(mapped).isNotEqualTo(plain);
            assertThat(mapped.transitions()).map(Transition::when).isEqualTo(whens(plain));
            RandomHistory history = RandomHistories.of(plain).seeded(seed);
            assertThat(moves(mapped, history)).isEqualTo(moves(plain, history));
        }
    }

    private static List<Condition> whens(Journey journey) {
        return journey.transitions().stream().map(Transition::when).toList();
    }

    private static List<Effect> moves(Journey journey, RandomHistory history) {
        return JourneyEngine.of(journey).replay(history.history(), history.asOf()).effects().stream()
                .filter(effect -> effect instanceof Effect.Moved || effect instanceof Effect.Entered)
                .toList();
    }

    private static Stream<Journey> journeys(RandomJourneys random) {
        return LongStream.range(0, 200).mapToObj(random::seeded);
    }
}
