package dev.journey.condition;

import java.util.function.Function;

/**
 * The beginning of a condition that still has to say what it compares with, as in {@code score().atLeast(20)}.
 *
 * @param <C> the kind of condition
 */
public final class Comparing<C extends Condition> {

    private final Function<Comparison, C> condition;

    Comparing(Function<Comparison, C> condition) {
        this.condition = condition;
    }

    /** It is as this comparison states, which may state several things at once. */
    public C compares(Comparison comparison) {
        return condition.apply(comparison);
    }

    /** It is equal to this number. */
    public C is(double number) {
        return compares(Comparison.is(number));
    }

    /** It is equal to this text. */
    public C is(String text) {
        return compares(Comparison.is(text));
    }

    /** It is equal to this. */
    public C is(boolean flag) {
        return compares(Comparison.is(flag));
    }

    /** It is there, and not equal to this number. */
    public C isNot(double number) {
        return compares(Comparison.isNot(number));
    }

    /** It is there, and not equal to this text. */
    public C isNot(String text) {
        return compares(Comparison.isNot(text));
    }

    /** It is there, and not equal to this. */
    public C isNot(boolean flag) {
        return compares(Comparison.isNot(flag));
    }

    /** It is equal to one of these numbers. */
    public C in(double... numbers) {
        return compares(Comparison.in(numbers));
    }

    /** It is equal to one of these texts. */
    public C in(String... texts) {
        return compares(Comparison.in(texts));
    }

    /** It is a number of at least this. */
    public C atLeast(double number) {
        return compares(Comparison.atLeast(number));
    }

    /** It is a text equal to or after this, as {@link String#compareTo} orders them. */
    public C atLeast(String text) {
        return compares(Comparison.atLeast(text));
    }

    /** It is a number greater than this. */
    public C greaterThan(double number) {
        return compares(Comparison.greaterThan(number));
    }

    /** It is a text after this, as {@link String#compareTo} orders them. */
    public C greaterThan(String text) {
        return compares(Comparison.greaterThan(text));
    }

    /** It is a number of at most this. */
    public C atMost(double number) {
        return compares(Comparison.atMost(number));
    }

    /** It is a text equal to or before this, as {@link String#compareTo} orders them. */
    public C atMost(String text) {
        return compares(Comparison.atMost(text));
    }

    /** It is a number less than this. */
    public C lessThan(double number) {
        return compares(Comparison.lessThan(number));
    }

    /** It is a text before this, as {@link String#compareTo} orders them. */
    public C lessThan(String text) {
        return compares(Comparison.lessThan(text));
    }

    /** It is there, whatever its value; or not there at all. */
    public C exists(boolean there) {
        return compares(Comparison.exists(there));
    }
}
