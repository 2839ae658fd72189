package dev.journey.compare;

import dev.journey.model.Journey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * In what a newer version of a journey differs from an older one, attribute by attribute.
 *
 * <pre>{@code
 * JourneyDifference difference = JourneyDifference.between(shop, shop2);
 * difference.changesAt("stages.trial");   // [+ stages.trial (phase pre-purchase)]
 * difference.toString();
 * // web-shop, version 1 -> 2: 2 changes
 * //   stages
 * //     ~ stages.awareness: objective 'be found' -> 'be loved'
 * //     + stages.trial (phase pre-purchase)
 * }</pre>
 *
 * <p>Things are the same by their id; an experience by its persona and touchpoint, a suppression by its code and path.
 * What has another id is another thing: it reads as one removed and one added. Two journeys that are equal except for
 * their version numbers have no difference, and all others have one.
 */
@Value.Immutable
public abstract sealed class JourneyDifference permits ImmutableJourneyDifference {

    JourneyDifference() {}

    /** What became of the older version in the newer one. */
    public static JourneyDifference between(Journey older, Journey newer) {
        return ImmutableJourneyDifference.of(older, newer);
    }

    /** The version compared with. */
    @Value.Parameter
    public abstract Journey older();

    /** The version compared. */
    @Value.Parameter
    public abstract Journey newer();

    /**
     * All changes, kind by kind in the order of a journey's attributes; of each kind, what is in the newer version in
     * its order, then what was removed, then a change of order.
     */
    @Value.Derived
    public List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        JourneyTable.JOURNEY.compare(Change.JOURNEY, older(), newer(), changes::add);
        if (!changes.isEmpty() && newer().version() <= older().version()) {
            changes.add(0, new Change.VersionNotRaised(older().version(), newer().version()));
        }
        return changes;
    }

    /** Whether nothing differs but, perhaps, the version number. */
    public boolean isEmpty() {
        return changes().isEmpty();
    }

    /** The changes of this path and of all below it, such as those of {@code stages.awareness}. */
    public List<Change> changesAt(String path) {
        Objects.requireNonNull(path, "path");
        return changes().stream()
                .filter(change -> change.path().equals(path) || change.path().startsWith(path + "."))
                .toList();
    }

    /** The changes for people, one a line, under the kinds of things that they are about. */
    @Override
    public String toString() {
        int count = changes().size();
        String head = older().id() + ", version " + older().version() + " -> "
                + newer().version() + ": "
                + (count == 0 ? "no changes" : count + (count == 1 ? " change" : " changes"));
        return grouped().entrySet().stream()
                .map(group -> "\n  " + group.getKey() + group.getValue())
                .collect(Collectors.joining("", head, ""));
    }

    private Map<String, String> grouped() {
        Map<String, String> lines = new LinkedHashMap<>();
        changes().forEach(change -> lines.merge(kind(change), "\n    " + change, String::concat));
        return lines;
    }

    private static String kind(Change change) {
        int dot = change.path().indexOf('.');
        return dot < 0 ? change.path() : change.path().substring(0, dot);
    }
}
