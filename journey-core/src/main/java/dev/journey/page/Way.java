package dev.journey.page;

import dev.journey.model.Ending;
import dev.journey.model.Stage;

/** Which way a transition leads on the map. */
enum Way {
    ON("on to", "\u2192", "\u2190"),
    STRAIGHT("straight to", "\u21e5", "\u21e4"),
    BACK("back to", "\u21a9", "\u21aa"),
    AGAIN("anew into", "\u21bb", "\u21ba"),
    OUT("out to", "\u22a3", "\u22a2");

    private final String words;
    private final String arrow;
    private final String mirrored;

    Way(String words, String arrow, String mirrored) {
        this.words = words;
        this.arrow = arrow;
        this.mirrored = mirrored;
    }

    static Way of(Scene scene, Stage from, Stage to) {
        if (to.ends().filter(ending -> ending != Ending.GOAL).isPresent()) {
            return OUT;
        }
        // A goal of which nothing else is said is no column: it lies behind all of them.
        int place = scene.column(to.id()) < 0 ? scene.columns().size() : scene.column(to.id());
        int distance = place - scene.column(from.id());
        return distance == 0 ? AGAIN : distance < 0 ? BACK : distance == 1 ? ON : STRAIGHT;
    }

    String words() {
        return words;
    }

    String arrow(boolean isMirrored) {
        return isMirrored ? mirrored : arrow;
    }
}
