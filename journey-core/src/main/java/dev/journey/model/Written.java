package dev.journey.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The style of a type whose builder makes a value as it was written first, and then checks and completes it: that of the
 * whole library, but for the name of the method that is generated.
 */
// Only in the source: on the type itself, its words would have every user of the library warned of unknown classes.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        depluralize = true,
        get = "*",
        from = "like",
        add = "*",
        put = "*",
        build = "written")
@interface Written {}
