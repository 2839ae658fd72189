package dev.journey.benchmarks;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How many times as fast as this contender Journey wants to be; below 1 is slower. In a row that is {@link Beside} another
 * contender, or {@linkplain BesideItself beside itself}, how many times as fast as that one this contender wants to be.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface AtLeast {

    /** The ratio that is wanted. */
    double value();
}
