package dev.journey.jackson.wire;

import java.util.List;

/** Texts that are written as a list, or plainly where there is only one. */
record OneOrMore(List<String> texts) {

    static OneOrMore of(String text) {
        return new OneOrMore(List.of(text));
    }

    boolean isOne() {
        return texts.size() == 1;
    }

    String one() {
        return texts.get(0);
    }
}
