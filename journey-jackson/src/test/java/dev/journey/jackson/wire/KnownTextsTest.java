package dev.journey.jackson.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Texts that are known already are the ones that were read, whether few or many are known. */
class KnownTextsTest {

    private final KnownTexts known = new KnownTexts(100);

    @Test
    void a_text_that_comes_again_is_not_made_again() throws IOException {
        List<String> texts = read(List.of("anna", "bert", "anna"));
        assertThat(texts).containsExactly("anna", "bert", "anna");
        assertThat(texts.get(2)).isSameAs(texts.get(0));
    }

    @Test
    void many_texts_stay_what_they_are_while_room_is_made_for_them() throws IOException {
        List<String> many =
                IntStream.range(0, 40_000).mapToObj(i -> "customer-" + i).toList();
        assertThat(read(many)).isEqualTo(many);
        assertThat(read(many)).isEqualTo(many);
    }

    @Test
    @SuppressWarnings("ReferenceEquality") // whether a text is there once only
    void some_thousand_texts_are_known_at_once() throws IOException {
        List<String> some =
                IntStream.range(0, 4_000).mapToObj(i -> "customer-" + i).toList();
        List<String> first = read(some);
        List<String> second = read(some);
        long same = IntStream.range(0, some.size())
                .filter(i -> first.get(i) == second.get(i))
                .count();
        assertThat(same).isGreaterThan(some.size() / 2);
    }

    private List<String> read(List<String> texts) throws IOException {
        List<String> read = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser("[\"" + String.join("\",\"", texts) + "\"]")) {
            parser.nextToken();
            for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
                read.add(known.text(parser, token));
            }
        }
        return read;
    }
}
