package dev.journey.jackson.tree;

import dev.journey.codec.Location;
import dev.journey.model.ProblemCode;

/**
 * An object while it is read: of two values of one key, the first stays and the second is a problem, as is a key of
 * half a character. A key of a whole page ends the reading: every path that leads through it would repeat it.
 */
final class ObjectNode {

    private final Place place;
    private final Problems problems;
    private final Members members = new Members();

    ObjectNode(Place place, Problems problems) {
        this.place = place;
        this.problems = problems;
    }

    /** The place of a key that comes next. */
    Place key(String key, int line, int column) {
        int most = problems.limits().keyLength();
        if (key.length() > most) {
            throw problems.tooLarge(
                    new Location(line, column), "key must have at most " + most + " characters: " + key.length());
        }
        return place.key(key, line, column);
    }

    void add(Node member) {
        Place at = member.place();
        if (Characters.hasHalf(at.name())) {
            problems.report(
                    at, ProblemCode.INVALID_VALUE, "key must be a text of whole characters, not half a surrogate pair");
        }
        Node first = members.add(member);
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
