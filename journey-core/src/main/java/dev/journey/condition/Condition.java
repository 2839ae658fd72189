package dev.journey.condition;

import java.util.List;
import java.util.stream.Stream;

/**
 * What must be so of one customer. Conditions are data: they can be compared, written to a file, drawn and explained.
 *
 * <p>{@link Conditions} has the words to write them with:
 *
 * <pre>{@code
 * allOf(occurred("product_viewed").atLeast(3).within(ofDays(7)), not(occurred("complaint")))
 * }</pre>
 */
public sealed interface Condition
        permits EventCondition,
                InStageFor,
                ProfileAttribute,
                OfPersona,
                Score,
                InVariant,
                AllOf,
                AnyOf,
                Not,
                Custom,
                Always {

    /** The word that a file uses for this kind of condition, such as {@code inStageFor}. */
    String kind();

    /** The conditions of which this one is made, in order; only {@code allOf}, {@code anyOf}, {@code not} have any. */
    default List<Condition> parts() {
        return List.of();
    }

    /** This condition and all that it is made of, each before its own parts. */
    default Stream<Condition> all() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(Condition::all));
    }
}
