package dev.journey.testkit.law;

import dev.journey.condition.EventPattern;
import dev.journey.condition.Length;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Something that must be so of every customer's life. {@link Laws} has ready-made ones, and tries them.
 *
 * <p>It answers from the life alone, and always the same.
 */
public interface Law {

    /** A law that a life keeps where the predicate holds. */
    static Law of(String name, Predicate<? super Life> keeps) {
        Objects.requireNonNull(keeps, "keeps");
        return new StatedLaw(name, life -> keeps.test(life) ? Optional.empty() : Optional.of("it does not hold"));
    }

    /** The law in words, such as {@code nobody gets more than 3 messages through email within 7 days}. */
    String name();

    /** How a life breaks the law; empty where it keeps it. */
    Optional<String> brokenBy(Life life);

    /** The events of which it speaks: random histories have them even where the journey does not ask about them. */
    default List<EventPattern> events() {
        return List.of();
    }

    /** The lengths of time of which it speaks: random histories try them even where the journey does not state them. */
    default List<Length> lengths() {
        return List.of();
    }
}
