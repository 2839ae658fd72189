package dev.journey.page;

import java.util.List;
import java.util.stream.Collectors;

/** What customers did, in words. */
final class EventWords {

    private EventWords() {}

    /** Types of events one after another, such as {@code cart, then delivery choice}. */
    static String of(List<String> types) {
        return types.isEmpty() ? "nothing" : types.stream().map(Names::words).collect(Collectors.joining(", then "));
    }
}
