package dev.journey.testkit.assertion;

import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.SoftAssertionsProvider;
import org.jspecify.annotations.Nullable;

/** How one assertion leads to another: both throw, or both collect. */
interface Navigation {

    /** Assertions that throw. */
    Navigation HARD = new Navigation() {
        @Override
        public <A extends AbstractAssert<A, ? extends T>, T> A open(Kind<A, T> kind, @Nullable T value) {
            return kind.constructor().apply(value);
        }

        @Override
        public void failed(AssertionError error) {
            throw error;
        }
    };

    /** Assertions whose failures are collected. */
    static Navigation soft(SoftAssertionsProvider softly) {
        return new Navigation() {
            @Override
            public <A extends AbstractAssert<A, ? extends T>, T> A open(Kind<A, T> kind, @Nullable T value) {
                A opened = softly.proxy(kind.assertion(), kind.value(), value);
                if (opened instanceof ValueAssert<?, ?> nested) {
                    nested.navigateBy(this);
                }
                return opened;
            }

            @Override
            public void failed(AssertionError error) {
                softly.collectAssertionError(error);
            }
        };
    }

    /** The assertion about a value. */
    <A extends AbstractAssert<A, ? extends T>, T> A open(Kind<A, T> kind, @Nullable T value);

    /** Throws or collects the failure that something to which an assertion leads is not there. */
    void failed(AssertionError error);
}
