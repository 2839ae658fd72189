package dev.journey.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.condition.Scope;
import dev.journey.event.EventTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A memory holds what a map from keys to lists and texts would hold, whatever is done to it, and in whichever order. */
class MemoryTest {

    private static final int ROUNDS = 20_000;
    private static final int SLOTS = 6;

    private final Random random = new Random(7);
    private final Map<Integer, Object> expected = new TreeMap<>();
    private final List<Given> given = new ArrayList<>();
    private long deadline = EventTime.NEVER;

    /** Arrays that a progress would hold, with what they said when they were given out. */
    @SuppressWarnings("ArrayRecordComponent") // the arrays themselves are what is looked at
    private record Given(long[] numbers, Object[] objects, long[] numbersThen, Object[] objectsThen) {}

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void holds_what_it_was_told_and_never_writes_to_what_it_gave_out(boolean forLong) {
        Memory memory = new Memory(forLong);
        for (int round = 0; round < ROUNDS; round++) {
            change(memory);
            check(memory);
            if (random.nextInt(5) == 0) {
                comeToRest(memory);
            }
        }
        assertThat(given).hasSizeGreaterThan(ROUNDS / 10).allSatisfy(each -> {
            assertThat(each.numbers).isEqualTo(each.numbersThen);
            assertThat(each.objects).isEqualTo(each.objectsThen);
        });
    }

    private void change(Memory memory) {
        int index = random.nextInt(SLOTS);
        Scope scope = Scope.values()[random.nextInt(2)];
        int key = Memory.key(scope, index);
        long number = random.nextLong();
        switch (random.nextInt(index < 4 ? 5 : 3)) {
            case 0 -> {
                if (random.nextInt(10) == 0) {
                    memory.forgetVisit();
                    expected.keySet().removeIf(each -> each < Memory.key(Scope.JOURNEY, 0));
                    deadline = EventTime.NEVER;
                }
            }
            case 1 -> {
                memory.clear(key);
                expected.remove(key);
            }
            case 2 -> {
                deadline = random.nextBoolean() ? number : EventTime.NEVER;
                memory.keepDeadline(deadline);
            }
            case 3 -> changeNumbers(memory, key, number);
            default -> append(memory, key, number);
        }
        if (index >= 4) {
            memory.putObject(key, "text " + number);
            expected.put(key, "text " + number);
        }
    }

    private void changeNumbers(Memory memory, int key, long number) {
        long[] numbers = random.longs(random.nextInt(4)).toArray();
        if (numbers.length == 1) {
            memory.put(key, number);
            expected.put(key, List.of(number));
        } else {
            memory.putAll(key, numbers);
            expected.put(key, Arrays.stream(numbers).boxed().toList());
        }
        if (numbersOf(key).isEmpty()) {
            expected.remove(key);
        }
    }

    private void append(Memory memory, int key, long number) {
        List<Long> numbers = new ArrayList<>(numbersOf(key));
        int dropped = random.nextInt(numbers.size() + 1);
        if (memory.first(key) < 0) {
            memory.put(key, number);
        } else {
            memory.append(memory.first(key), dropped, number);
        }
        numbers.subList(0, dropped).clear();
        numbers.add(number);
        expected.put(key, numbers);
    }

    @SuppressWarnings("unchecked") // the first slots hold numbers
    private List<Long> numbersOf(int key) {
        return (List<Long>) expected.getOrDefault(key, List.of());
    }

    private void check(Memory memory) {
        for (Scope scope : Scope.values()) {
            for (int index = 0; index < SLOTS; index++) {
                int key = Memory.key(scope, index);
                if (index < 4) {
                    assertThat(memory.numbersOf(key))
                            .containsExactly(numbersOf(key).stream()
                                    .mapToLong(Long::longValue)
                                    .toArray());
                } else {
                    assertThat(memory.object(key)).isEqualTo(expected.get(key));
                }
            }
        }
    }

    private void comeToRest(Memory memory) {
        long[] numbers = memory.numbers();
        Object[] objects = memory.objects();
        assertThat(Memory.deadline(numbers)).isEqualTo(deadline);
        given.add(new Given(numbers, objects, numbers.clone(), objects.clone()));
        Given any = given.get(given.size() - 1);
        if (random.nextBoolean()) {
            memory.reset(any.numbers, any.objects);
        }
    }
}
