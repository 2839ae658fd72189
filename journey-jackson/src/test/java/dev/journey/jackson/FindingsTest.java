package dev.journey.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.check.Code;
import dev.journey.check.Finding;
import dev.journey.check.FindingCode;
import dev.journey.check.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingsTest {

    private static final Finding OWN =
            new Finding(FindingCode.DEAD_END, "stages.cart", "nothing leaves stage 'cart'", "add a transition");
    private static final Finding OF_HOST =
            new Finding(HouseCode.STAGE_WITHOUT_COLOUR, "stages.cart", "stage 'cart' has no colour", "choose one");

    private static final String LINES = """
        {"code":"DEAD_END","severity":"warning",#"nothing leaves stage 'cart'","fix":"add a transition"}
        {"code":"DEAD_END","severity":"error",#"nothing leaves stage 'cart'","fix":"add a transition"}
        {"code":"STAGE_WITHOUT_COLOUR","severity":"warning",#"stage 'cart' has no colour","fix":"choose one"}
        """.replace("#", "\"path\":\"stages.cart\",\"message\":");

    private enum HouseCode implements Code {
        STAGE_WITHOUT_COLOUR;

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    @Test
    void findings_are_written_a_line_each() {
        List<Finding> findings = List.of(OWN, OWN.withSeverity(Severity.ERROR), OF_HOST);
        assertThat(Ndjson.write(Finding.class, findings)).isEqualTo(LINES);
    }

    @Test
    void findings_are_read_as_they_were_written_and_codes_of_a_host_by_their_names() {
        Ndjson<Finding> lines = Ndjson.read(Finding.class, LINES);
        Code code = Code.of("STAGE_WITHOUT_COLOUR", Severity.WARNING);
        assertThat(lines.unreadable).isEmpty();
        assertThat(lines.values.values())
                .containsExactly(
                        OWN,
                        OWN.withSeverity(Severity.ERROR),
                        new Finding(code, OF_HOST.path(), OF_HOST.message(), OF_HOST.fix()));
        assertThat(lines.values.get(2L).code()).isSameAs(FindingCode.DEAD_END);
        assertThat(Ndjson.write(Finding.class, lines.values.values())).isEqualTo(LINES);
    }

    @Test
    void every_finding_of_the_cases_is_read_as_it_was_written() {
        List<Finding> findings = CheckCase.all()
                .flatMap(checkCase -> checkCase.expected().stream())
                .toList();
        assertThat(findings).extracting(Finding::code).contains(FindingCode.values());
        assertThat(Ndjson.read(Finding.class, Ndjson.write(Finding.class, findings))
                        .values
                        .values())
                .containsExactlyElementsOf(findings);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'severity':'error',REST}               | /code: finding must have the key 'code'",
                "{'code':' ','severity':'error',REST}    | /code: name of a finding's code must not be blank: ' '",
                "{'code':'A','severity':'fatal',REST}    | /severity: severity must be error or warning: 'fatal'",
                "{'code':'A','severity':'error',REST,'at':'12:5'} | /at: finding has no key 'at'; known: code,"
                        + " severity, path, message, fix",
                "[]                                      | document must be an object that says what the finding is,"
                        + " not a list"
            })
    void what_is_no_finding_is_refused(String line, String problem) {
        String json = line.replace("REST", "'path':'x','message':'m','fix':'f'").replace('\'', '"');
        assertThat(Ndjson.read(Finding.class, json).unreadable).containsExactly("1: " + problem);
    }
}
