package dev.journey.jackson.wire;

import dev.journey.jackson.tree.Node;
import dev.journey.jackson.tree.Problems;
import dev.journey.model.ProblemCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The versions in which documents of one kind were ever written. A released version stays readable: when its keys have
 * to change, the next one begins, and a migration that turns the tree of the one into the tree of the other is added
 * here.
 *
 * @param noun what messages call such a document
 * @param migrations the first turns version 1 into version 2, and so on
 */
record Versions(String noun, List<UnaryOperator<Node>> migrations) {

    static final Versions OF_JOURNEYS = new Versions("journey", List.of());
    static final Versions OF_SCENARIOS = new Versions("scenario", List.of());
    static final Versions OF_MEASURES = new Versions("document of measures", List.of());
    static final Versions OF_FUNNELS = new Versions("document of a funnel", List.of());
    static final Versions OF_STAGES = new Versions("document of stages", List.of());
    static final Versions OF_PATHS = new Versions("document of paths", List.of());
    static final Versions OF_LAST_ACTIONS = new Versions("document of last actions", List.of());
    static final Versions OF_STUCK_CUSTOMERS = new Versions("document of stuck customers", List.of());
    static final Versions OF_GROUPS = new Versions("document of groups", List.of());
    static final Versions OF_SNAPSHOTS = new Versions("snapshot", List.of());

    private static final String KEY = "format";

    /** The version that is written. */
    int current() {
        return migrations.size() + 1;
    }

    /** A document of any version as one of the current version; what is no object is left as it is. */
    Node migrated(Node document, Problems problems) {
        Optional<Map<String, Node>> members = document.members();
        if (members.isEmpty()) {
            return document;
        }
        Node format = members.get().get(KEY);
        if (format == null) {
            problems.report(
                    document.place().key(KEY),
                    ProblemCode.MISSING_KEY,
                    noun + " must have the key 'format', which says how the file is to be read; add the number "
                            + current() + " under it");
            return document;
        }
        return format.value() instanceof BigDecimal number ? migrated(document, format, number, problems) : document;
    }

    private Node migrated(Node document, Node format, BigDecimal number, Problems problems) {
        Node migrated = document;
        for (int version = known(format, number, problems); version < current(); version++) {
            migrated = migrations.get(version - 1).apply(migrated);
        }
        return migrated;
    }

    /** What another version says can only be misunderstood: nothing else is told of such a document. */
    private int known(Node format, BigDecimal number, Problems problems) {
        for (int version = 1; version <= current(); version++) {
            if (number.compareTo(BigDecimal.valueOf(version)) == 0) {
                return version;
            }
        }
        problems.invalid(
                format,
                "format must be " + (current() == 1 ? "1" : "from 1 to " + current()) + ": " + number
                        + "; write the " + noun + " in format " + current()
                        + ", or read it with a version of journey-jackson that knows its format");
        throw problems.asException();
    }
}
