package dev.journey.compare;

import dev.journey.model.Journey;
import java.util.function.Consumer;

/** One attribute of the rich journey said differently, and what is to be told of it. */
record Edit(Class<?> type, String attribute, Consumer<RichParts> edit, String told) {

    Journey edited() {
        return RichJourney.edited(edit);
    }

    @Override
    public String toString() {
        return type.getSimpleName() + "." + attribute;
    }
}
