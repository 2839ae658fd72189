package dev.journey.view;

import dev.journey.map.Experience;
import java.util.Objects;
import java.util.Optional;

/**
 * How a persona feels at one place of a journey.
 *
 * @param stage the id of the stage
 * @param touchpoint the id of the touchpoint; empty where it is the feeling of the stage as a whole
 * @param emotion how good it feels, from {@link Experience#WORST} to {@link Experience#BEST}
 * @param feeling what the persona feels, in a word
 */
public record EmotionPoint(String stage, Optional<String> touchpoint, int emotion, Optional<String> feeling) {

    /** Checks that nothing is missing. */
    public EmotionPoint {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(touchpoint, "touchpoint");
        Objects.requireNonNull(feeling, "feeling");
    }

    /** The place and the emotion, such as {@code purchase at checkout: -2 (annoyed)}. */
    @Override
    public String toString() {
        return stage + touchpoint.map(id -> " at " + id).orElse("") + ": " + emotion
                + feeling.map(word -> " (" + word + ")").orElse("");
    }
}
