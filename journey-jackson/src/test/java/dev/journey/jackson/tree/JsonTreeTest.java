package dev.journey.jackson.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.journey.codec.InvalidDocumentException;
import dev.journey.codec.ReadLimits;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes say what their text says, in the same words and at the same places. */
class JsonTreeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"shop\",\"stages\":[{\"id\":\"a\"},2,-1.5e3,true,null,[]]}",
                "{\r\n\t\"a\" :\r [ 1,\n 2 ],\n\"b\": \"\\u00e9\\n\\ud83d\\ude00\"}",
                "{\"a\":1,\n \"a\":2,\n \"\\ud800\":\"\\udc00\"}",
                "{\"cafe\": \"caf\u00e9\",\n \"\u00e9\": \"\u00e9\", \"b\": 1, \"b\": 2}",
                "\uFEFF{\"a\": \"\uFFFD\", \"a\": 1}",
                "",
                " \r\n\t ",
                "{\"a\": 1} {\"b\": 2}",
                "{\"a\": 1,\n}",
                "{\"a\": 1,\n \"b\": \"no end",
                "{\"a\": 1,\n \"a\": 2,\n \"b\": nul}",
                "[01]",
                "[+1, .5]",
                "[\"tab\there\"]",
                "[\"\\q\"]",
                "{'a': 1}",
                "[1, /* one */ 2]",
                "1\0",
                "\0{}"
            })
    void bytes_are_read_as_their_text_is(String text) {
        Problems ofBytes = problems();
        Problems ofText = problems();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String decoded = Utf8.decode(bytes, problems());
        assertThat(read(() -> JsonTree.read(bytes, ofBytes))).isEqualTo(read(() -> JsonTree.read(decoded, ofText)));
        assertThat(ofBytes.inOrder()).isEqualTo(ofText.inOrder());
    }

    @Test
    void bytes_that_are_no_utf_8_are_refused() {
        byte[] latin = "{\"a\": \"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> JsonTree.read(latin, problems()))
                .withMessageContaining("text must be UTF-8: the byte 0xE9, number 11, is not");
    }

    @Test
    void of_many_keys_each_is_found_and_the_second_of_one_is_told() {
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < 100; i++) {
            text.append("\"key").append(i).append("\":").append(i).append(",\n");
        }
        Problems problems = problems();
        Node tree = JsonTree.read(text.append("\"key77\":0}").toString(), problems);
        assertThat(tree.members().orElseThrow()).hasSize(100);
        assertThat(tree.members().orElseThrow().keySet())
                .startsWith("key0", "key1")
                .endsWith("key99");
        assertThat(tree.members().orElseThrow().get("key77").describe()).isEqualTo("the number 77");
        assertThat(tree.members().orElseThrow()).doesNotContainKey("key100");
        assertThat(problems.inOrder())
                .singleElement()
                .asString()
                .contains("'key77' must be there once: it stands already at 78:1; take one of them out");
    }

    /** What is read, or the words in which it is refused. */
    private static Object read(Supplier<Node> tree) {
        try {
            return tree.get();
        } catch (InvalidDocumentException refused) {
            return refused.getMessage();
        }
    }

    private static Problems problems() {
        return new Problems("shop.json", ReadLimits.standard());
    }
}
