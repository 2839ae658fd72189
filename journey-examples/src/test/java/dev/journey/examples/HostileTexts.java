package dev.journey.examples;

import static dev.journey.condition.Conditions.inactiveFor;
import static dev.journey.condition.Conditions.occurred;
import static java.time.Duration.ofDays;

import dev.journey.check.Finding;
import dev.journey.check.FindingCode;
import dev.journey.condition.Comparison;
import dev.journey.event.Channel;
import dev.journey.map.Experience;
import dev.journey.map.Metric;
import dev.journey.map.Persona;
import dev.journey.map.Tactic;
import dev.journey.map.Touchpoint;
import dev.journey.model.Ending;
import dev.journey.model.Experiment;
import dev.journey.model.FollowUp;
import dev.journey.model.Journey;
import dev.journey.model.Phase;
import dev.journey.model.Scoring;
import dev.journey.model.Transition;
import dev.journey.plan.Opportunity;
import dev.journey.plan.PainPoint;
import java.util.List;

/** Texts that formats of pictures may take for syntax, and a journey that is full of one. */
final class HostileTexts {

    static final List<String> ALL = List.of(
            "title x",
            "Title: x",
            "section x",
            "SECTION",
            "journey x",
            "Journey",
            "accTitle: x",
            "accDescr { x }",
            "end",
            "direction LR",
            "direction",
            "state a as b",
            "note right of a",
            "classDef x fill:#f00;",
            "style: x #1; y",
            "class",
            "subgraph",
            "digraph",
            "node",
            "strict",
            "a;b",
            "a:b",
            "a,b",
            "a#b",
            "#35;",
            "#quot;",
            "&lt;",
            "&lt b",
            "AT&amp;T",
            "%% x",
            "a %% b",
            "}%% x",
            "%%{init: {'theme':'dark'}}%%",
            "---",
            "--",
            "a --> b",
            "[*]",
            "<<choice>>",
            "{ a }",
            "a | b",
            "a || b",
            "\\|",
            "\\",
            "a\\",
            "\\n \\l \\N \\G",
            "\"quoted\"",
            "it's",
            "`code`",
            "**bold** _it_ __it__ ~~no~~",
            "snake_case _x",
            "<b>bold</b><script>alert(1)</script>",
            "<br>",
            "<!-- x",
            "[a](http://b.c)",
            "![a](b.png)",
            "[a]: b",
            "http://example.com/a_b",
            "www.example.com",
            "anna@example.com",
            "@anna",
            "#12",
            ":smile:",
            "$x$",
            "# heading",
            "- item",
            "+ item",
            "1. item",
            "1) item",
            "> quote",
            "===",
            "***",
            "| a | b |",
            "a\nb",
            "a\r\n\tb",
            "a\u2028b\u0085c",
            "a\u0000b\u0007c\u001Bd",
            "\uD800 half \uDC00",
            "\uFFFE\uFFFF",
            "\u202Eright to left\u202C \u200F",
            "\uFEFFmark",
            "\uFB02\u00B0\u00B035\u00B6\u00DF",
            "日本語のお客様",
            "سلة التسوق",
            "😀 e\u0301 é",
            "constructor",
            "__proto__",
            "NaN");

    private HostileTexts() {}

    /** A text as it is shown: on one line, without control characters, and whole. */
    static String shown(String text) {
        StringBuilder whole = new StringBuilder();
        text.codePoints()
                .map(letter -> letter >= 0xD800 && letter <= 0xDFFF || (letter & 0xFFFE) == 0xFFFE ? 0xFFFD : letter)
                .forEach(whole::appendCodePoint);
        return whole.toString().replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip();
    }

    /** A journey with this text wherever there may be one. */
    static Journey journey(String text) {
        return Journey.builder("hostile")
                .name(text)
                .description(text)
                .valueProposition(text)
                .trigger(text)
                .persona(Persona.builder("one")
                        .name(text)
                        .who(text)
                        .quote(text)
                        .goal(text)
                        .demographic(text, text)
                        .build())
                .persona(Persona.builder("two").name("two " + text).build())
                .touchpoint(Touchpoint.builder("shop")
                        .name(text)
                        .channel(Channel.of(text))
                        .metric(Metric.builder("many")
                                .name(text)
                                .unit(text)
                                .source(text)
                                .build())
                        .build())
                .stage(
                        "begin",
                        stage -> stage.name(text)
                                .phase(Phase.PURCHASE)
                                .objective(text)
                                .expect(text)
                                .expect(text)
                                .touchpoint("shop")
                                .experience(Experience.builder("one")
                                        .touchpoint("shop")
                                        .doing(text)
                                        .feeling(text)
                                        .emotion(-2)
                                        .build())
                                .experience(Experience.builder("two")
                                        .touchpoint("shop")
                                        .thinking(text)
                                        .emotion(-2)
                                        .build())
                                .experience(Experience.builder("two").emotion(2).build())
                                .tactic(Tactic.builder("act").name(text).build())
                                .followUp(FollowUp.builder("mail")
                                        .when(inactiveFor(ofDays(1)))
                                        .channel(Channel.of(text))
                                        .message(text)
                                        .build()))
                .stage("end", stage -> stage.name(text).ends(Ending.GOAL))
                .transition(Transition.builder("end")
                        .from("begin")
                        .when(occurred(text).where(text, Comparison.is(text)))
                        .because(text)
                        .build())
                .transition(Transition.builder("begin")
                        .id("back")
                        .fromAny()
                        .when(inactiveFor(ofDays(30)))
                        .build())
                .scoring(Scoring.builder().add(text, 5).build())
                .experiment(Experiment.builder("try")
                        .hypothesis(text)
                        .variant("one", 1)
                        .build())
                .painPoint(PainPoint.builder("pain")
                        .stage("begin")
                        .kind(text)
                        .description(text)
                        .build())
                .opportunity(Opportunity.builder("way")
                        .addresses("pain")
                        .description(text)
                        .build())
                .build();
    }

    static Finding finding(String text) {
        return new Finding(FindingCode.UNREACHABLE_STAGE, text, text, text);
    }
}
