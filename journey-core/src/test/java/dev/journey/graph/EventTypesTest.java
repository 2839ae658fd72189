package dev.journey.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The numbers of types; there are more types here than places, so that many have one place in common. */
class EventTypesTest {

    private static final int MANY = 5_000;

    private final List<String> named = types("named");
    private final List<String> others = types("other");
    private final EventTypes types = new EventTypes();

    private static List<String> types(String prefix) {
        return IntStream.range(0, MANY).mapToObj(i -> prefix + i).toList();
    }

    @Test
    void every_named_type_keeps_its_number_and_all_others_have_one() {
        types.addAll(named);
        types.addAll(named);

        assertThat(types.size()).isEqualTo(MANY + 1);
        for (int round = 0; round < 2; round++) {
            assertThat(named).map(types::number).doesNotHaveDuplicates().doesNotContain(EventTypes.OTHER);
            assertThat(named)
                    .allSatisfy(
                            type -> assertThat(types.name(types.number(type))).isEqualTo(type));
            assertThat(others).map(types::number).containsOnly(EventTypes.OTHER);
        }
    }

    @Test
    void texts_of_one_hash_are_told_apart() {
        types.addAll(List.of("Aa"));

        assertThat("BB").hasSameHashCodeAs("Aa");
        assertThat(List.of("Aa", "BB", "Aa")).map(types::number).containsExactly(1, EventTypes.OTHER, 1);
    }
}
