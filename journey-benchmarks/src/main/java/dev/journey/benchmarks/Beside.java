package dev.journey.benchmarks;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The contender of this row that all others, Journey too, are put beside; without it they are put beside Journey. */
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Beside {

    /** The name of the contender's method. */
    String value();
}
