package dev.journey.check;

import static dev.journey.condition.Conditions.occurred;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.event.Channel;
import dev.journey.model.Ending;
import dev.journey.model.Journey;
import java.util.List;
import org.junit.jupiter.api.Test;

class StructureChecksTest {

    private static final Journey GOOD = Journey.builder("good")
            .stage("shopping", stage -> stage.touchpoint("checkout", Channel.WEBSITE, "order_placed"))
            .stage("customer", stage -> stage.ends(Ending.GOAL))
            .transition("shopping", "customer", occurred("order_placed"))
            .build();

    @Test
    void a_good_journey_has_no_finding() {
        assertThat(Checks.structure().check(GOOD)).isEmpty();
    }

    @Test
    void takes_a_rule_of_the_host() {
        Check nameless = journey -> journey.name().isPresent()
                ? List.of()
                : List.of(new Finding(FindingCode.DEAD_END, "name", "the journey has no name", "give it one"));

        assertThat(Checks.structure().plus(nameless).check(GOOD))
                .extracting(Finding::path)
                .containsExactly("name");
    }
}
