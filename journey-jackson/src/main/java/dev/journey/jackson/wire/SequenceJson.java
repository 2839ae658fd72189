package dev.journey.jackson.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.journey.condition.EventPattern;
import dev.journey.condition.Length;
import dev.journey.condition.Scope;
import dev.journey.condition.Sequence;
import dev.journey.jackson.shape.Allowed.NotEmpty;
import dev.journey.jackson.shape.InvalidKeyException;
import java.util.List;
import java.util.Optional;

record SequenceJson(
        @JsonProperty(required = true) @NotEmpty(most = Sequence.MOST)
        List<EventPattern> of,

        Optional<Length> spanning,
        Optional<Scope> over) {

    static SequenceJson of(Sequence sequence) {
        return new SequenceJson(sequence.patterns(), sequence.spanning(), sequence.statedOver());
    }

    Sequence toSequence() {
        return InvalidKeyException.at("of", () -> new Sequence(of, spanning, over));
    }
}
