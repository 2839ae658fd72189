package dev.journey.jackson.shape;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the values of a record's component may be, said where the component stands.
 *
 * <p>The schema tells it to editors. The reader does not look at it: the domain types check their values themselves, and
 * a test holds the two against each other.
 */
public final class Allowed {

    private Allowed() {}

    /** A slug. */
    @Target(ElementType.TYPE_USE)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Id {
        /** A slug that stands for something else. */
        String except() default "";
    }

    /** A text that is not blank. */
    @Target(ElementType.TYPE_USE)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface NotBlank {}

    /** A number in a range, both ends included. */
    @Target(ElementType.TYPE_USE)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Between {
        /** The least. */
        int least() default Integer.MIN_VALUE;

        /** The most. */
        int most() default Integer.MAX_VALUE;
    }

    /** A list or an object that is not empty. */
    @Target(ElementType.TYPE_USE)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface NotEmpty {
        /** How many there may be. */
        int most() default Integer.MAX_VALUE;
    }

    /** What holds where the key is absent. */
    @Target(ElementType.TYPE_USE)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Default {
        /** The value as YAML writes it. */
        String value();
    }

    /** Texts that others use here. */
    @Target(ElementType.TYPE_USE)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Examples {
        /** The texts. */
        String[] value();
    }
}
