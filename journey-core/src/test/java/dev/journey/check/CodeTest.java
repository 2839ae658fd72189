package dev.journey.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CodeTest {

    @Test
    void a_code_of_the_library_is_found_by_its_name_and_keeps_its_severity() {
        assertThat(Code.of("DEAD_END", Severity.ERROR)).isSameAs(FindingCode.DEAD_END);
    }

    @Test
    void a_code_of_a_host_is_equal_to_another_of_its_name_and_severity() {
        Code code = Code.of("STAGE_WITHOUT_COLOUR", Severity.ERROR);
        assertThat(code)
                .isEqualTo(Code.of("STAGE_WITHOUT_COLOUR", Severity.ERROR))
                .isNotEqualTo(Code.of("STAGE_WITHOUT_COLOUR", Severity.WARNING))
                .hasToString("STAGE_WITHOUT_COLOUR");
        assertThat(new Finding(code, "stages.a", "no colour", "choose one").isError())
                .isTrue();
    }

    @Test
    void a_code_has_a_name() {
        assertThatThrownBy(() -> Code.of(" ", Severity.ERROR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name of a finding's code must not be blank: ' '");
    }
}
