package dev.journey.compare;

import static dev.journey.condition.Conditions.attribute;
import static dev.journey.event.Channel.SMS;

import dev.journey.condition.EventPattern;
import dev.journey.event.AttributeValue.Decimal;
import dev.journey.map.Cost;
import dev.journey.map.Direction;
import dev.journey.map.Experience;
import dev.journey.map.Metric;
import dev.journey.map.Persona;
import dev.journey.map.Tactic;
import dev.journey.map.Touchpoint;
import dev.journey.map.Visibility;
import dev.journey.plan.ActionItem;
import dev.journey.plan.ActionStatus;
import dev.journey.plan.Opportunity;
import dev.journey.plan.PainPoint;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** An edit of every attribute of what the map and the plan are made of. */
final class EditsOfMap {

    private EditsOfMap() {}

    static List<Edit> all() {
        return Stream.of(
                        personas(),
                        touchpoints(),
                        metrics(),
                        experiences(),
                        tactics(),
                        painPoints(),
                        opportunities(),
                        actions())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Edit> personas() {
        return List.of(
                persona("name", p -> p.name("x"), "name 'Gift giver' -> 'x'"),
                persona("who", p -> p.who("x"), "who 'gives' -> 'x'"),
                persona(
                        "demographics",
                        p -> p.demographic("place", "city"),
                        "demographics [age '25-40'] -> [age '25-40', place 'city']"),
                persona("goals", p -> p.goal("x"), "goals ['a gift'] -> ['a gift', 'x']"),
                persona("needs", p -> p.need("x"), "needs ['time'] -> ['time', 'x']"),
                persona("concerns", p -> p.concern("x"), "concerns ['late'] -> ['late', 'x']"),
                persona("expectations", p -> p.expectation("x"), "expectations ['wrapped'] -> ['wrapped', 'x']"),
                persona("painPoints", p -> p.painPoint("x"), "painPoints ['queues'] -> ['queues', 'x']"),
                persona("behaviours", p -> p.behaviour("x"), "behaviours ['last minute'] -> ['last minute', 'x']"),
                persona("preferences", p -> p.preference("x"), "preferences ['small'] -> ['small', 'x']"),
                persona("channels", p -> p.channel(SMS), "channels [email] -> [email, sms]"),
                persona("quote", p -> p.quote("x"), "quote 'Is it here?' -> 'x'"),
                persona(
                        "segment",
                        p -> p.segment(attribute("orders").atLeast(3)),
                        "segment the customer's orders at least 2 -> the customer's orders at least 3"));
    }

    private static List<Edit> touchpoints() {
        return List.of(
                touchpoint("name", t -> t.name("x"), "~ touchpoints.home: name 'Home page' -> 'x'"),
                touchpoint("channel", t -> t.channel(SMS), "~ touchpoints.home: channel website -> sms"),
                touchpoint(
                        "events",
                        t -> t.event(EventPattern.of("x")),
                        "~ touchpoints.home: events [home_viewed] -> [home_viewed, x]"),
                touchpoint(
                        "visibility",
                        t -> t.visibility(Visibility.BACK_STAGE),
                        "~ touchpoints.home: visibility front-stage -> back-stage"),
                touchpoint(
                        "momentOfTruth",
                        t -> t.momentOfTruth(false),
                        "~ touchpoints.home: momentOfTruth true -> false"),
                touchpoint("actions", t -> t.action("x"), "~ touchpoints.home: actions ['looks'] -> ['looks', 'x']"),
                touchpoint("owner", t -> t.owner("support"), "~ touchpoints.home: owner sales -> support"),
                touchpoint("metrics", t -> t.metric(Metric.of("x")), "+ touchpoints.home.metrics.x"));
    }

    private static List<Edit> metrics() {
        return List.of(
                metric("name", m -> m.name("x"), "name 'Bounce rate' -> 'x'"),
                metric("unit", m -> m.unit("x"), "unit 'percent' -> 'x'"),
                metric("better", m -> m.better(Direction.HIGHER), "better lower -> higher"),
                metric("target", m -> m.target(30), "target 40 -> 30"),
                metric("source", m -> m.source("x"), "source 'web analytics' -> 'x'"));
    }

    private static List<Edit> experiences() {
        return List.of(
                experience("goals", e -> e.goal("x"), "goals ['an idea'] -> ['an idea', 'x']"),
                experience("needs", e -> e.need("x"), "needs ['pictures'] -> ['pictures', 'x']"),
                experience("doing", e -> e.doing("x"), "doing 'looks' -> 'x'"),
                experience("thinking", e -> e.thinking("x"), "thinking 'nice' -> 'x'"),
                experience("feeling", e -> e.feeling("x"), "feeling 'curious' -> 'x'"),
                experience("evidence", e -> e.evidence("x"), "evidence 'a guess' -> 'x'"),
                experience("emotion", e -> e.emotion(-2), "emotion 1 -> -2"));
    }

    private static List<Edit> tactics() {
        return List.of(
                tactic("name", t -> t.name("x"), "name 'Be found' -> 'x'"),
                tactic("cost", t -> t.cost(Cost.HIGH), "cost low -> high"),
                tactic("professional", t -> t.professional(false), "professional true -> false"),
                tactic("channels", t -> t.channel(SMS), "channels [website] -> [website, sms]"),
                tactic(
                        "personas",
                        t -> t.persona("bargain-hunter"),
                        "personas [gift-giver] -> [gift-giver, bargain-hunter]"));
    }

    private static List<Edit> painPoints() {
        return List.of(
                painPoint("stage", p -> p.stage("lapsed"), "stage awareness -> lapsed"),
                painPoint("touchpoint", p -> p.touchpoint("shop"), "touchpoint home -> shop"),
                painPoint("persona", p -> p.persona("bargain-hunter"), "persona gift-giver -> bargain-hunter"),
                painPoint("kind", p -> p.kind("x"), "kind 'friction' -> 'x'"),
                painPoint("severity", p -> p.severity(1), "severity 4 -> 1"),
                painPoint("description", p -> p.description("x"), "description 'it takes long' -> 'x'"));
    }

    private static List<Edit> opportunities() {
        return List.of(
                opportunity("addresses", o -> o.addresses("slow"), "addresses [queue] -> [queue, slow]"),
                opportunity("impact", o -> o.impact(1), "impact 5 -> 1"),
                opportunity("effort", o -> o.effort(1), "effort 3 -> 1"),
                opportunity("description", o -> o.description("x"), "description 'one page' -> 'x'"));
    }

    private static List<Edit> actions() {
        return List.of(
                action("opportunity", a -> a.opportunity("rebate"), "opportunity one-page -> rebate"),
                action("owner", a -> a.owner("support"), "owner sales -> support"),
                action("priority", a -> a.priority(2), "priority 1 -> 2"),
                action("due", a -> a.due(LocalDate.parse("2027-02-28")), "due 2027-01-31 -> 2027-02-28"),
                action("metric", a -> a.metric("leads"), "metric bounce -> leads"),
                action("target", a -> a.target(new Decimal(BigDecimal.ONE)), "target 10 -> 1"),
                action("status", a -> a.status(ActionStatus.DONE), "status in-progress -> done"));
    }

    private static Edit persona(String attribute, Consumer<Persona.Builder> edit, String told) {
        return new Edit(Persona.class, attribute, rich -> rich.persona = edit, "~ personas.gift-giver: " + told);
    }

    private static Edit touchpoint(String attribute, Consumer<Touchpoint.Builder> edit, String told) {
        return new Edit(Touchpoint.class, attribute, rich -> rich.touchpoint = edit, told);
    }

    private static Edit metric(String attribute, Consumer<Metric.Builder> edit, String told) {
        return new Edit(
                Metric.class, attribute, rich -> rich.metric = edit, "~ touchpoints.home.metrics.bounce: " + told);
    }

    private static Edit experience(String attribute, Consumer<Experience.Builder> edit, String told) {
        return new Edit(
                Experience.class,
                attribute,
                rich -> rich.experience = edit,
                "~ stages.awareness.experiences.gift-giver@home: " + told);
    }

    private static Edit tactic(String attribute, Consumer<Tactic.Builder> edit, String told) {
        return new Edit(Tactic.class, attribute, rich -> rich.tactic = edit, "~ stages.awareness.tactics.seo: " + told);
    }

    private static Edit painPoint(String attribute, Consumer<PainPoint.Builder> edit, String told) {
        return new Edit(PainPoint.class, attribute, rich -> rich.painPoint = edit, "~ painPoints.queue: " + told);
    }

    private static Edit opportunity(String attribute, Consumer<Opportunity.Builder> edit, String told) {
        return new Edit(
                Opportunity.class, attribute, rich -> rich.opportunity = edit, "~ opportunities.one-page: " + told);
    }

    private static Edit action(String attribute, Consumer<ActionItem.Builder> edit, String told) {
        return new Edit(ActionItem.class, attribute, rich -> rich.action = edit, "~ actions.build-it: " + told);
    }
}
