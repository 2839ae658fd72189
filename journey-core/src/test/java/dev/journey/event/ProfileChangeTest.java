package dev.journey.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProfileChangeTest {

    private static final Instant AT = Instant.parse("2026-01-05T10:11:12Z");

    @Test
    void keeps_what_is_set_and_what_is_removed() {
        ProfileChange change = ProfileChange.at(AT)
                .set("orders", 3)
                .set("country", "DE")
                .set("vip", true)
                .remove("coupon")
                .build();
        assertThat(change.attributes())
                .containsExactly(
                        entry("orders", Optional.of(AttributeValue.of(3L))),
                        entry("country", Optional.of(AttributeValue.of("DE"))),
                        entry("vip", Optional.of(AttributeValue.of(true))),
                        entry("coupon", Optional.empty()));
    }

    @Test
    void takes_the_last_word_on_an_attribute() {
        assertThat(ProfileChange.at(AT)
                        .set("coupon", "NEW")
                        .remove("coupon")
                        .build()
                        .attributes())
                .containsExactly(entry("coupon", Optional.empty()));
    }

    @Test
    void rejects_a_blank_attribute_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProfileChange.at(AT).remove("").build())
                .withMessage("attribute name of a profile must not be blank: ''");
    }

    @Test
    void rejects_an_instant_outside_the_years_it_knows() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProfileChange.at(Instant.MIN).build())
                .withMessageStartingWith("instant must lie in the years 1678 to 2261: ");
    }
}
