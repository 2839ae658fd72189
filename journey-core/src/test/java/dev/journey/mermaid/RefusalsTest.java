package dev.journey.mermaid;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.journey.codec.InvalidDocumentException;
import dev.journey.codec.ReadLimits;
import dev.journey.model.Journey;
import dev.journey.model.ProblemCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalsTest {

    private final MermaidJourneys codec = new MermaidJourneys();

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of(
                        "",
                        ProblemCode.MALFORMED_DOCUMENT,
                        "a.mmd:1:1: document must hold a diagram, which begins with 'journey': is empty"),
                Arguments.of(
                        "%% nothing yet\n\n",
                        ProblemCode.MALFORMED_DOCUMENT,
                        "a.mmd:3:1: document must hold a diagram, which begins with 'journey': is empty"),
                Arguments.of(
                        "%% a\n  flowchart LR\n  a --> b\n",
                        ProblemCode.MALFORMED_DOCUMENT,
                        "a.mmd:2:3: diagram must be a user journey, which begins with 'journey': begins with"
                                + " 'flowchart LR'"),
                Arguments.of(
                        "---\ntitle: A\njourney\n",
                        ProblemCode.MALFORMED_DOCUMENT,
                        "a.mmd:1:1: front matter must end with '---': has no end"),
                Arguments.of(
                        "---\ntitle: >-\n  A\n---\njourney\nsection A",
                        ProblemCode.INVALID_VALUE,
                        "a.mmd:2:8: title of the front matter must be text on one line: '>-'; put it in quotes"),
                Arguments.of(
                        "%%{init: {}\njourney\n",
                        ProblemCode.MALFORMED_DOCUMENT, "a.mmd:1:1: directive must end with '}%%': has no end"),
                Arguments.of(
                        "journey\n  accDescr {\n  a\n",
                        ProblemCode.MALFORMED_DOCUMENT,
                        "a.mmd:2:3: accDescr must end with '}': has no end"),
                Arguments.of(
                        "journey\n",
                        ProblemCode.NO_STAGE,
                        "a.mmd:1:1: diagram must have a section, a task or a title: has none; begin with 'section"
                                + " Awareness'"),
                Arguments.of(
                        "journey\n  title\n  section A",
                        ProblemCode.MISSING_KEY,
                        "a.mmd:2:8: title must have a text after it: 'title' alone"),
                Arguments.of(
                        "journey\n  title A\n  title B\n",
                        ProblemCode.DUPLICATE_KEY,
                        "a.mmd:3:9: title must be there once: 'B' is the second; leave one out"),
                Arguments.of(
                        "journey\n  accDescr: A\n  accDescr { B }\n  section A\n",
                        ProblemCode.DUPLICATE_KEY,
                        "a.mmd:3:3: accDescr must be there once: 'B' is the second; leave one out"),
                Arguments.of(
                        "journey\n  accTitle:\n  section A\n",
                        ProblemCode.MISSING_KEY,
                        "a.mmd:2:12: accTitle must have a text after it: 'accTitle' alone"),
                Arguments.of(
                        "journey\n  section   \n",
                        ProblemCode.MISSING_KEY,
                        "a.mmd:2:10: section must have a text after it: 'section' alone"),
                Arguments.of(
                        "journey\n  section A: b\n",
                        ProblemCode.INVALID_VALUE,
                        "a.mmd:2:12: name of a section must not hold ':': 'A: b'; write #58;"),
                Arguments.of(
                        "journey\n  Make tea\n",
                        ProblemCode.MISSING_KEY,
                        "a.mmd:2:3: task 'Make tea' must have a score from 1 to 5: has none; write 'Make tea: 3'"),
                Arguments.of(
                        "journey\n  : 3: Me\n",
                        ProblemCode.MISSING_KEY,
                        "a.mmd:2:3: task must have a name before its score: ': 3: Me'"),
                Arguments.of(
                        "journey\n  Make tea: 6: Me\n",
                        ProblemCode.OUT_OF_RANGE,
                        "a.mmd:2:13: score of task 'Make tea' must be a whole number from 1 to 5: '6'"),
                Arguments.of(
                        "journey\n\tMake tea: -1\n",
                        ProblemCode.OUT_OF_RANGE,
                        "a.mmd:2:12: score of task 'Make tea' must be a whole number from 1 to 5: '-1'"),
                Arguments.of(
                        "journey\n  Make tea: 3.5: Me\n",
                        ProblemCode.INVALID_VALUE,
                        "a.mmd:2:13: score of task 'Make tea' must be a whole number from 1 to 5: '3.5'"),
                Arguments.of(
                        "journey\n  Make tea: Me: 3\n",
                        ProblemCode.INVALID_VALUE,
                        "a.mmd:2:13: score of task 'Make tea' must be a whole number from 1 to 5: 'Me'"),
                Arguments.of(
                        "journey\n  Make tea:\n",
                        ProblemCode.INVALID_VALUE,
                        "a.mmd:2:12: score of task 'Make tea' must be a whole number from 1 to 5: ''"),
                Arguments.of(
                        "journey\n  Make tea: 3: Me: and you\n",
                        ProblemCode.INVALID_VALUE,
                        "a.mmd:2:18: people of task 'Make tea' must not hold ':': 'Me: and you'; write #58;"),
                Arguments.of(
                        "journey\n  Make tea; now: 3\n",
                        ProblemCode.INVALID_VALUE,
                        "a.mmd:2:11: line must not hold ';': 'Make tea; now: 3'; write #59;"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void what_is_broken_is_refused_with_its_place(String text, ProblemCode code, String message) {
        InvalidDocumentException refusal = refusal(text.getBytes(UTF_8), ReadLimits.standard());
        assertThat(refusal).hasMessage(message);
        assertThat(refusal.problems())
                .extracting(located -> located.problem().code())
                .containsExactly(code);
        // Windows ends its lines otherwise, and may begin a file with a mark.
        byte[] onWindows = ("\uFEFF" + text.replace("\n", "\r\n")).getBytes(UTF_8);
        assertThat(refusal(onWindows, ReadLimits.standard())).hasMessage(message);
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        assertThat(refusal("journey\nsection\nA: 7: Me\nB\n".getBytes(UTF_8), ReadLimits.standard()))
                .hasMessage("""
                    a.mmd:2:8: section must have a text after it: 'section' alone
                    a.mmd:3:4: score of task 'A' must be a whole number from 1 to 5: '7'
                    a.mmd:4:1: task 'B' must have a score from 1 to 5: has none; write 'B: 3'\
                    """);
    }

    @Test
    void what_is_not_utf_8_is_refused_with_its_place() {
        assertThat(refusal(new byte[] {'j', '\n', 'a', (byte) 0xE4, 'b'}, ReadLimits.standard()))
                .hasMessage("a.mmd:2:2: text must be UTF-8: byte number 4 is not; save the file with that encoding");
        assertThat(refusal(new byte[] {'j', '\n', 'a', (byte) 0xC3}, ReadLimits.standard()))
                .hasMessage("a.mmd:2:2: text must be UTF-8: byte number 4 is not; save the file with that encoding");
    }

    @Test
    void what_goes_beyond_a_limit_is_refused() {
        byte[] text = "journey\n section A\n Tea: 3: Me, You\n Cake: 9\n Bread: 9\n".getBytes(UTF_8);
        assertThat(refusal(text, ReadLimits.builder().documentBytes(20).build()))
                .hasMessage("a.mmd:1:1: document must have at most 20 bytes: has more");
        assertThat(refusal(text, ReadLimits.builder().values(3).build()))
                .hasMessage("a.mmd:3:14: document must hold at most 3 values; make several of it");
        assertThat(refusal(text, ReadLimits.builder().textLength(2).build()))
                .hasMessage("a.mmd:3:2: text must have at most 2 characters: 3");
        assertThat(refusal(text, ReadLimits.builder().problems(1).build())).hasMessage("""
            a.mmd:4:8: score of task 'Cake' must be a whole number from 1 to 5: '9'
            a.mmd:5:9: document must have fewer problems: reading stopped here, after 1\
            """);
    }

    @Test
    void journeys_are_not_written_because_most_of_them_would_be_lost() {
        Journey journey = Journey.builder("shop").stage("visitor").build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> codec.write(journey, out))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "journey 'shop' must not be written as 'mermaid': a diagram holds no rules and no plan; draw"
                                + " it with MermaidJourney, or write another format, such as yaml");
        assertThat(out.size()).isZero();
    }

    private InvalidDocumentException refusal(byte[] text, ReadLimits limits) {
        return Optional.ofNullable(catchThrowableOfType(
                        InvalidDocumentException.class,
                        () -> codec.read(new ByteArrayInputStream(text), "a.mmd", limits)))
                .orElseThrow();
    }
}
