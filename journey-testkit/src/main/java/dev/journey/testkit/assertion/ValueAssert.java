package dev.journey.testkit.assertion;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.error.ShouldNotBeNull;
import org.jspecify.annotations.Nullable;

/**
 * An assertion about a value of the library.
 *
 * <p>What leads to another assertion is final, so that soft assertions do not wrap it: the wrapper would give null
 * where it fails. It collects its failure itself, and leads to an assertion about nothing, which asks no more.
 */
abstract class ValueAssert<SELF extends ValueAssert<SELF, ACTUAL>, ACTUAL> extends AbstractAssert<SELF, ACTUAL> {

    private Navigation navigation = Navigation.HARD;
    private boolean aboutNothing;

    ValueAssert(@Nullable ACTUAL actual, Class<?> self) {
        super(actual, self);
    }

    /** What the assertion is about, such as {@code customer 'anna'}. */
    abstract String subject(ACTUAL value);

    /** Lines that say why the value is as it is; empty where nobody can say. */
    String why(ACTUAL value) {
        return "";
    }

    final void navigateBy(Navigation other) {
        navigation = other;
    }

    private void aboutNothing(boolean nothing) {
        aboutNothing = nothing;
    }

    /** Fails unless the value is so. */
    final SELF expect(String expected, Predicate<ACTUAL> holds, Function<ACTUAL, String> instead) {
        if (aboutNothing) {
            return myself;
        }
        requireActual();
        if (!holds.test(actual)) {
            throw unexpected(expected, instead);
        }
        return myself;
    }

    /** Fails unless something of the value is the expected one. */
    final SELF expectEqual(String what, Object expected, Function<ACTUAL, ?> of) {
        if (aboutNothing) {
            return myself;
        }
        requireActual();
        Object found = of.apply(actual);
        if (!found.equals(expected)) {
            String text = Wording.expecting(
                    what + " of " + subject(actual), "to be " + Wording.of(expected), "was " + Wording.of(found));
            throw failureWithActualExpected(found, expected, "%s", text);
        }
        return myself;
    }

    /** Leads to an assertion about what is always there. */
    final <A extends AbstractAssert<A, ? extends T>, T> A lead(Kind<A, T> kind, Function<ACTUAL, T> to) {
        return lead(kind, "", to.andThen(Optional::of), value -> "");
    }

    /** Leads to an assertion about what may be missing; fails where it is. */
    final <A extends AbstractAssert<A, ? extends T>, T> A lead(
            Kind<A, T> kind, String expected, Function<ACTUAL, Optional<T>> to, Function<ACTUAL, String> instead) {
        Optional<T> found = Optional.empty();
        if (!aboutNothing) {
            try {
                requireActual();
                found = to.apply(actual);
                if (found.isEmpty()) {
                    throw unexpected(expected, instead);
                }
            } catch (AssertionError missing) {
                navigation.failed(missing);
            }
        }
        A opened = navigation.open(kind, found.orElse(null));
        if (opened instanceof ValueAssert<?, ?> next) {
            next.aboutNothing(found.isEmpty());
        }
        opened.info.description(info.description());
        opened.info.overridingErrorMessage(info.overridingErrorMessage());
        opened.info.useRepresentation(info.representation());
        return opened;
    }

    /** Not {@code isNotNull()}: where nothing wraps the caller, that of a soft assertion would not throw. */
    private void requireActual() {
        if (actual == null) {
            throw assertionError(ShouldNotBeNull.shouldNotBeNull());
        }
    }

    private AssertionError unexpected(String expected, Function<ACTUAL, String> instead) {
        return failure("%s", Wording.expecting(subject(actual), expected, instead.apply(actual)) + why(actual));
    }
}
