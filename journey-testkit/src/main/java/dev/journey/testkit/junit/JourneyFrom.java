package dev.journey.testkit.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says from which file a {@link dev.journey.model.Journey}, {@link dev.journey.run.JourneyEngine} or
 * {@link dev.journey.testkit.scenario.Story} that a test takes as a parameter is to come.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface JourneyFrom {

    /** The file of the journey, seen from the folder in which the tests run. */
    String value();
}
