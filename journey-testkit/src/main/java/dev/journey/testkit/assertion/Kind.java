package dev.journey.testkit.assertion;

import java.util.List;
import java.util.function.Function;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * A kind of assertion, and how one of it is opened.
 *
 * @param assertion the class of the assertions
 * @param value the class of what they are about
 * @param constructor opens an assertion that throws
 */
record Kind<A extends AbstractAssert<A, ? extends T>, T>(
        Class<A> assertion, Class<T> value, Function<@Nullable T, A> constructor) {

    /** A kind of assertions about lists. */
    @SuppressWarnings("unchecked") // there is no class of lists of something
    static <A extends AbstractAssert<A, ? extends List<? extends E>>, E> Kind<A, List<? extends E>> ofLists(
            Class<A> assertion, Function<@Nullable List<? extends E>, A> constructor) {
        return new Kind<>(assertion, (Class<List<? extends E>>) (Class<?>) List.class, constructor);
    }
}
