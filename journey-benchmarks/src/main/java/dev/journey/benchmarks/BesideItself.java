package dev.journey.benchmarks;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Each contender of this row is put beside itself with one setting of the row's parameter: the row is about growth. */
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface BesideItself {

    /** The setting, such as {@code rules=10}. */
    String value();
}
