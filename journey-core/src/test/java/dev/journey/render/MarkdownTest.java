package dev.journey.render;

import static dev.journey.condition.Conditions.occurred;
import static org.assertj.core.api.Assertions.assertThat;

import dev.journey.check.Finding;
import dev.journey.check.FindingCode;
import dev.journey.map.Experience;
import dev.journey.map.Metric;
import dev.journey.map.Persona;
import dev.journey.measure.Spread;
import dev.journey.measure.StageMeasure;
import dev.journey.model.Journey;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

    private final Journey journey = Journey.builder("shop")
            .name("Web | shop")
            .description("The first paragraph\r\ngoes on.\r\n\r\n- no list")
            .persona(Persona.builder("anna")
                    .name("Anna")
                    .quote("1. I buy")
                    .goal("be quick")
                    .build())
            .stage(
                    "cart",
                    stage -> stage.name("Cart")
                            .objective("sell")
                            .metric(Metric.builder("paid")
                                    .name("Paid *carts*")
                                    .target(40)
                                    .build())
                            .experience(Experience.builder("anna")
                                    .doing("waits")
                                    .emotion(1)
                                    .build()))
            .stage("customer")
            .transition("cart", "customer", occurred("order_placed"))
            .build();

    @Test
    void tells_the_whole_journey() {
        List<Finding> findings =
                List.of(new Finding(FindingCode.DEAD_END, "stages.customer", "nothing leads on", "say how it ends"));
        List<StageMeasure> measures = List.of(new StageMeasure(
                "cart",
                10,
                12,
                6,
                5,
                4,
                2,
                4,
                Optional.of(Spread.of(List.of(Duration.ofMinutes(5)))),
                Optional.empty()));
        assertThat(Markdown.of(journey, findings, measures)).isEqualTo("""
            # Web \\| shop

            The first paragraph goes on.

            \\- no list

            ## About

            - Id: shop, version 1

            ## Personas

            ### Anna

            > 1\\. I buy

            - **Goals**: be quick

            ## Map

            |  | Cart | customer |
            |---|---|---|
            | **Objective** | sell |  |
            | **Doing** | Anna: waits |  |
            | **Feeling** | Anna: +1 |  |
            | **Metrics** | Paid \\*carts\\* |  |

            ## How customers move

            - Start: **Cart**
            - **Cart** to **customer** when order_placed

            ## Metrics

            | metric | of | target |
            |---|---|---|
            | Paid \\*carts\\* | Cart | 40 |

            ## Measured

            | stage | reached | visits | converted | in progress | dropped | median time in stage |
            |---|---|---|---|---|---|---|
            | Cart | 10 | 12 | 6 | 4 | 2 | 5 minutes |

            ## Findings

            - **WARNING** DEAD_END at stages.customer: nothing leads on; say how it ends
            """);
    }

    @Test
    void without_findings_it_says_nothing_of_them_and_with_none_that_there_are_none() {
        assertThat(Markdown.of(journey)).doesNotContain("Findings", "Measured");
        assertThat(Markdown.of(journey, List.of()))
                .endsWith("## Findings\n\n- none\n")
                .doesNotContain("Measured");
    }

    @Test
    void more_than_six_stages_follow_one_another() {
        Journey.Builder long7 = Journey.builder("long");
        IntStream.rangeClosed(1, 7)
                .forEach(i -> long7.stage(
                        "stage-" + i,
                        stage -> stage.expect("calm").expect("- storm").objective("sell")));
        assertThat(Markdown.of(long7.build())).contains("""
            ## Map

            ### stage-1

            - **Objective**: sell
            - **To expect**:
              - calm
              - \\- storm

            ### stage-2
            """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "snake_case=snake_case",
                "_it_=\\_it\\_",
                "a|b=a\\|b",
                "[a](b)=\\[a\\](b)",
                "<br> & &lt;=\\<br\\> & \\&lt;",
                "http://a.b=http:<!-- -->//a.b",
                "www.a.b=www.<!-- -->a.b",
                "a@b.c=a@<!-- -->b.c",
                "no. #12=no. \\#<!-- -->12",
                ":smile:=:<!-- -->smile:",
                "12:30=12:30",
            })
    void markup_is_escaped(String text, String written) {
        assertThat(MarkdownText.inline(text)).isEqualTo(written);
    }
}
