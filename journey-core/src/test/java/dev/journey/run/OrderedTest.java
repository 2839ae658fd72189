package dev.journey.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OrderedTest {

    private static Map<String, Integer> map(String... keys) {
        Map<String, Integer> map = new LinkedHashMap<>();
        for (String key : keys) {
            map.put(key, map.size());
        }
        return map;
    }

    @Test
    void is_in_the_order_of_its_keys_whatever_order_the_map_had() {
        Map<String, Integer> backwards = new TreeMap<>(String.CASE_INSENSITIVE_ORDER.reversed());
        backwards.putAll(map("a", "B", "c"));
        assertThat(Ordered.copyOf(map("c", "a", "B")).keySet()).containsExactly("B", "a", "c");
        assertThat(Ordered.copyOf(backwards).keySet()).containsExactly("B", "a", "c");
    }

    @Test
    void is_equal_to_every_map_of_the_same_entries() {
        Map<String, Integer> ordered = Ordered.copyOf(map("c", "a", "b"));
        assertThat(ordered).isEqualTo(Map.of("c", 0, "a", 1, "b", 2)).hasSameHashCodeAs(map("c", "a", "b"));
        assertThat(Map.of("c", 0, "a", 1, "b", 2)).isEqualTo(ordered);
        assertThat(Ordered.copyOf(map())).isEqualTo(Map.of());
    }

    @Test
    void finds_what_it_holds_and_nothing_else() {
        Map<String, Integer> ordered = Ordered.copyOf(map("c", "a", "b"));
        assertThat(ordered.get("c")).isZero();
        assertThat(ordered.get("d")).isNull();
        assertThat(ordered).containsKey("a").doesNotContainKey("").hasSize(3);
    }

    @Test
    void stays_as_it_is_when_the_map_changes_and_cannot_be_changed_itself() {
        Map<String, Integer> map = map("b", "a");
        Map<String, Integer> ordered = Ordered.copyOf(map);
        map.clear();
        assertThat(ordered).hasSize(2);
        assertThat(Ordered.copyOf(ordered)).isSameAs(ordered);
        assertThatThrownBy(() -> ordered.put("c", 1)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ordered.remove("a")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ordered.entrySet().iterator().next().setValue(9))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void holds_no_null() {
        Map<String, Integer> map = new HashMap<>();
        map.put("a", null);
        assertThatNullPointerException().isThrownBy(() -> Ordered.copyOf(map));
    }
}
