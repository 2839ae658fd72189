package dev.journey.jackson.wire;

import dev.journey.model.HandOff;
import java.util.Optional;

record HandOffJson(String to, Optional<String> note) {

    static HandOffJson of(HandOff handOff) {
        return new HandOffJson(handOff.to(), handOff.note());
    }

    HandOff toHandOff() {
        HandOff handOff = HandOff.to(to);
        return note.map(handOff::withNote).orElse(handOff);
    }
}
