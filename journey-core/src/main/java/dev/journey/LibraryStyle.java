package dev.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** The style of the values of this library: what is generated for them, and what its methods are called. */
// Only in the source: on the package itself, its words would have users with Error Prone warned of unknown classes.
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        depluralize = true,
        depluralizeDictionary = {"alias:aliases", "addresses:addresses"},
        get = "*",
        from = "like",
        add = "*",
        put = "*")
@interface LibraryStyle {}
