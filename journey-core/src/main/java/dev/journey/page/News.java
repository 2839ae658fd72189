package dev.journey.page;

import dev.journey.compare.Change;
import dev.journey.compare.JourneyDifference;
import java.util.List;
import java.util.Optional;

/** What is new on the map and what is changed, beside an older version. */
final class News {

    private final Optional<JourneyDifference> difference;

    News(Optional<JourneyDifference> difference) {
        this.difference = difference;
    }

    Optional<JourneyDifference> difference() {
        return difference;
    }

    /** Writes the word for what became of a thing, where something did. */
    void write(Markup page, String path) {
        word(path).ifPresent(word -> page.text(" ").leaf("span.news", word));
    }

    private Optional<String> word(String path) {
        List<Change> changes = difference
                .map(all -> all.changes().stream()
                        .filter(change -> change.path().equals(path))
                        .toList())
                .orElse(List.of());
        if (changes.stream().anyMatch(Change.Added.class::isInstance)) {
            return Optional.of("new");
        }
        return changes.stream().anyMatch(Change.Changed.class::isInstance) ? Optional.of("changed") : Optional.empty();
    }
}
