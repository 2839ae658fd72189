package dev.journey.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ChannelTest {

    @Test
    void is_equal_by_its_name() {
        assertThat(Channel.of("email")).isEqualTo(Channel.EMAIL).isNotEqualTo(Channel.of("Email"));
        assertThat(Channel.EMAIL).hasToString("email");
    }

    @Test
    void is_ordered_by_its_name() {
        assertThat(Channel.EMAIL).isLessThan(Channel.of("podcast")).isEqualByComparingTo(Channel.of("email"));
    }

    @Test
    void rejects_a_blank_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Channel.of(" "))
                .withMessage("name of a channel must not be blank: ' '");
    }
}
