package dev.journey.condition;

import dev.journey.event.AttributeValue;
import dev.journey.event.AttributeValue.Decimal;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * What must be so of one attribute; all that is stated must hold.
 *
 * <p>Numbers compare by value and texts as {@link String#compareTo} orders them; true and false are only equal or not.
 * Values of different kinds are not equal, and ordering them is false. An absent attribute satisfies only
 * {@code exists(false)}.
 *
 * <pre>{@code
 * Comparison.atLeast(4)
 * Comparison.greaterThan(0).and(Comparison.lessThan(100))
 * Comparison.in("DE", "AT", "CH")
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Comparison permits ImmutableComparison {

    static final List<AttributeValue> YES = List.of(AttributeValue.of(true));
    private static final List<AttributeValue> NO = List.of(AttributeValue.of(false));

    /** Nobody counts to more than this. */
    private static final BigDecimal COUNTABLE = BigDecimal.valueOf(Integer.MAX_VALUE - 1);

    Comparison() {}

    /**
     * One operator and the values that it compares with.
     *
     * @param values one value; any number for {@link Operator#IN}; true or false for {@link Operator#EXISTS}
     * @throws IllegalArgumentException if these are not the values that the operator takes
     */
    public static Comparison of(Operator operator, List<AttributeValue> values) {
        Objects.requireNonNull(values, "values");
        return ImmutableComparison.builder().test(operator, List.copyOf(values)).build();
    }

    /** Equal to this number. */
    public static Comparison is(double number) {
        return of(Operator.IS, AttributeValue.of(number));
    }

    /** Equal to this text. */
    public static Comparison is(String text) {
        return of(Operator.IS, AttributeValue.of(text));
    }

    /** Equal to this. */
    public static Comparison is(boolean flag) {
        return of(Operator.IS, AttributeValue.of(flag));
    }

    /** There, and not equal to this number. */
    public static Comparison isNot(double number) {
        return of(Operator.IS_NOT, AttributeValue.of(number));
    }

    /** There, and not equal to this text. */
    public static Comparison isNot(String text) {
        return of(Operator.IS_NOT, AttributeValue.of(text));
    }

    /** There, and not equal to this. */
    public static Comparison isNot(boolean flag) {
        return of(Operator.IS_NOT, AttributeValue.of(flag));
    }

    /** Equal to one of these numbers. */
    public static Comparison in(double... numbers) {
        Objects.requireNonNull(numbers, "numbers");
        return of(
                Operator.IN, Arrays.stream(numbers).mapToObj(AttributeValue::of).toList());
    }

    /** Equal to one of these texts. */
    public static Comparison in(String... texts) {
        Objects.requireNonNull(texts, "texts");
        return of(Operator.IN, Arrays.stream(texts).map(AttributeValue::of).toList());
    }

    /** A number of at least this. */
    public static Comparison atLeast(double number) {
        return of(Operator.AT_LEAST, AttributeValue.of(number));
    }

    /** A text equal to or after this, as {@link String#compareTo} orders them. */
    public static Comparison atLeast(String text) {
        return of(Operator.AT_LEAST, AttributeValue.of(text));
    }

    /** A number greater than this. */
    public static Comparison greaterThan(double number) {
        return of(Operator.GREATER_THAN, AttributeValue.of(number));
    }

    /** A text after this, as {@link String#compareTo} orders them. */
    public static Comparison greaterThan(String text) {
        return of(Operator.GREATER_THAN, AttributeValue.of(text));
    }

    /** A number of at most this. */
    public static Comparison atMost(double number) {
        return of(Operator.AT_MOST, AttributeValue.of(number));
    }

    /** A text equal to or before this, as {@link String#compareTo} orders them. */
    public static Comparison atMost(String text) {
        return of(Operator.AT_MOST, AttributeValue.of(text));
    }

    /** A number less than this. */
    public static Comparison lessThan(double number) {
        return of(Operator.LESS_THAN, AttributeValue.of(number));
    }

    /** A text before this, as {@link String#compareTo} orders them. */
    public static Comparison lessThan(String text) {
        return of(Operator.LESS_THAN, AttributeValue.of(text));
    }

    /** There, whatever its value; or not there at all. */
    public static Comparison exists(boolean there) {
        return of(Operator.EXISTS, AttributeValue.of(there));
    }

    private static Comparison of(Operator operator, AttributeValue value) {
        return of(operator, List.of(value));
    }

    /** What is stated, in the order of the operators; never empty. */
    public abstract Map<Operator, List<AttributeValue>> tests();

    /**
     * What this comparison and another one state.
     *
     * @throws IllegalArgumentException if both use one operator
     */
    public Comparison and(Comparison other) {
        Objects.requireNonNull(other, "other");
        for (Operator operator : other.tests().keySet()) {
            if (tests().containsKey(operator)) {
                throw new IllegalArgumentException(
                        "comparison must use '" + operator.key() + "' once: " + this + " and " + other);
            }
        }
        return ImmutableComparison.builder()
                .like(this)
                .putAllTests(other.tests())
                .build();
    }

    /** Whether an attribute's value, empty where the attribute is absent, is as stated. */
    public boolean holds(Optional<AttributeValue> attribute) {
        Objects.requireNonNull(attribute, "attribute");
        return attribute.isPresent() ? holdsFor(new Held.Single(attribute.get())) : holdsForAbsent();
    }

    /**
     * Whether the mean of some numbers is as stated. It is not rounded: the sum of the numbers is compared with what is
     * stated, times how many they are.
     *
     * @param sum the sum of the numbers
     * @param numbers how many there are, at least one
     */
    public boolean holdsForMean(BigDecimal sum, long numbers) {
        return holdsFor(new Held.Mean(Objects.requireNonNull(sum, "sum"), BigDecimal.valueOf(numbers)));
    }

    /**
     * How far a number that only grows has to be counted: from there on, the answer stays what it is. At least 1,
     * because none and some are different.
     */
    public int enough() {
        return tests().values().stream()
                .flatMap(List::stream)
                .filter(Decimal.class::isInstance)
                .map(number -> ((Decimal) number).value().max(BigDecimal.ZERO).min(COUNTABLE))
                .map(number -> number.intValue() + 1)
                .reduce(1, Math::max);
    }

    /** What {@link #tests()} says, as a list that is gone through at every event. */
    @Value.Derived
    @Value.Auxiliary
    List<Stated> stated() {
        return tests().entrySet().stream()
                .map(test -> new Stated(test.getKey(), test.getValue()))
                .toList();
    }

    record Stated(Operator operator, List<AttributeValue> values) {}

    private boolean holdsFor(Held held) {
        List<Stated> stated = stated();
        for (int i = 0; i < stated.size(); i++) {
            Stated test = stated.get(i);
            if (!test.operator.holds(held, test.values)) {
                return false;
            }
        }
        return true;
    }

    private boolean holdsForAbsent() {
        return stated().size() == 1 && stated().get(0).values.equals(NO) && stated().get(0).operator == Operator.EXISTS;
    }

    /** What is stated, in words, such as {@code at least 4 and less than 10}; texts stand in quotes. */
    @Override
    public String toString() {
        return tests().entrySet().stream()
                .map(test -> test.getKey().describe(test.getValue()))
                .collect(Collectors.joining(" and "));
    }

    @Value.Check
    void check() {
        if (tests().isEmpty()) {
            throw new IllegalArgumentException("comparison must state something, such as atLeast or is");
        }
        tests().forEach((operator, values) -> {
            if (operator != Operator.IN && values.size() != 1) {
                throw new IllegalArgumentException("'" + operator.key() + "' must have one value: " + values);
            }
            if (operator == Operator.EXISTS && !values.equals(YES) && !values.equals(NO)) {
                throw new IllegalArgumentException("'exists' must be true or false: " + values);
            }
        });
    }
}
