package dev.journey.jackson.tree;

/** Texts of whole characters: half of one can be written as an escape, but never as UTF-8. */
final class Characters {

    private Characters() {}

    /** Whether a text holds one half of a surrogate pair without the other; most hold neither. */
    static boolean hasHalf(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= Character.MIN_SURROGATE) {
                return text.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE);
            }
        }
        return false;
    }

    static Node node(Place place, String text, Problems problems) {
        Node node = new Node(place, text);
        int most = problems.limits().textLength();
        if (text.length() > most) {
            problems.invalid(
                    node, place.subject() + " must be a text of at most " + most + " characters: " + text.length());
        } else if (hasHalf(text)) {
            problems.invalid(node, place.subject() + " must be a text of whole characters, not half a surrogate pair");
        }
        return node;
    }
}
