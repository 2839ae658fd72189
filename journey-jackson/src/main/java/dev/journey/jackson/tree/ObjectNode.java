package dev.journey.jackson.tree;

import dev.journey.model.ProblemCode;
import java.util.LinkedHashMap;
import java.util.Map;

/** An object while it is read: of two values of one key, the first stays and the second is a problem. */
final class ObjectNode {

    private final Place place;
    private final Problems problems;
    private final Map<String, Node> members = new LinkedHashMap<>();

    ObjectNode(Place place, Problems problems) {
        this.place = place;
        this.problems = problems;
    }

    void add(Node member) {
        Place at = member.place();
        Node first = members.putIfAbsent(at.key(), member);
        if (first != null) {
            problems.report(
                    at,
                    ProblemCode.DUPLICATE_KEY,
                    at.subject() + " must be there once: it stands already at "
                            + first.place().location() + "; take one of them out");
        }
    }

    Node toNode() {
        return new Node(place, members);
    }
}
