package dev.journey.compare;

import static dev.journey.condition.Conditions.occurred;
import static dev.journey.event.Channel.SMS;

import dev.journey.condition.Comparison;
import dev.journey.condition.EventPattern;
import dev.journey.condition.Length;
import dev.journey.map.Experience;
import dev.journey.map.Metric;
import dev.journey.map.Tactic;
import dev.journey.model.Cap;
import dev.journey.model.Conversion;
import dev.journey.model.Ending;
import dev.journey.model.Experiment;
import dev.journey.model.FollowUp;
import dev.journey.model.HandOff;
import dev.journey.model.Journey;
import dev.journey.model.Perspective;
import dev.journey.model.Phase;
import dev.journey.model.QuietHours;
import dev.journey.model.Reentry;
import dev.journey.model.Referral;
import dev.journey.model.Scoring;
import dev.journey.model.Stage;
import dev.journey.model.Suppression;
import dev.journey.plan.ActionItem;
import dev.journey.plan.Opportunity;
import dev.journey.plan.PainPoint;
import dev.journey.plan.Review;
import dev.journey.plan.Team;
import dev.journey.readiness.Readiness;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** An edit of every attribute of a journey, of its stages and of its rules. */
final class Edits {

    private Edits() {}

    static List<Edit> all() {
        return Stream.of(journey(), members(), stage(), membersOfStage(), EditsOfRules.all(), EditsOfMap.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Edit> journey() {
        return List.of(
                journey("name", j -> j.name("Shop"), "~ journey: name 'Web shop' -> 'Shop'"),
                journey("description", j -> j.description("x"), "~ journey: description 'How people buy.' -> 'x'"),
                journey("state", j -> j.state(Perspective.TO_BE), "~ journey: state as-is -> to-be"),
                journey("zone", j -> j.zone(ZoneId.of("UTC")), "~ journey: zone Europe/Berlin -> UTC"),
                journey("start", j -> j.start("purchase"), "~ journey: start awareness -> purchase"),
                journey("trigger", j -> j.trigger("x"), "~ journey: trigger 'hears of the shop' -> 'x'"),
                journey("reentry", j -> j.reentry(Reentry.never()), "~ journey: reentry after 30 days -> never"),
                journey("remember", j -> j.remember(0), "~ journey: remember 10 -> 0"),
                journey("keep", j -> j.keep(50), "~ journey: keep 500 -> 50"),
                journey(
                        "scoring",
                        j -> j.scoring(Scoring.builder().start(1).add("x", -2).build()),
                        "~ journey: scoring start 5, add [10 for pricing_viewed] -> start 1, add [-2 for x]"),
                journey(
                        "reviewed",
                        j -> j.reviewed(Review.on(LocalDate.parse("2026-12-24"))),
                        "~ journey: reviewed date 2026-11-01, by ['Marketing'], every 6 months -> date 2026-12-24"),
                journey(
                        "quietHours",
                        j -> j.quietHours(QuietHours.of(LocalTime.parse("22:00"), LocalTime.parse("07:00"))),
                        "~ journey: quietHours from 21:00, to 08:00 -> from 22:00, to 07:00"),
                journey(
                        "referral",
                        j -> j.referral(new Referral(EventPattern.of("x"), "y")),
                        "~ journey: referral event referred, by by -> event x, by y"),
                journey("valueProposition", j -> j.valueProposition("x"), "~ journey: valueProposition 'fast' -> 'x'"));
    }

    private static List<Edit> members() {
        return List.of(
                journey("teams", j -> j.team(Team.of("it").withName("IT")), "+ teams.it (name 'IT')"),
                journey("personas", j -> j.persona("child"), "+ personas.child"),
                journey(
                        "touchpoints",
                        j -> j.touchpoint("help", SMS, "asked"),
                        "+ touchpoints.help (channel sms, events [asked], visibility front-stage)"),
                journey("stages", j -> j.stage("fan", s -> s.ends(Ending.GOAL)), "+ stages.fan (ends goal)"),
                journey(
                        "transitions",
                        j -> j.transition("purchase", "consideration", occurred("returned")),
                        "+ transitions.purchase-consideration (from [purchase], to consideration, when returned)"),
                journey(
                        "caps",
                        j -> j.cap(Cap.of(SMS, 1, Length.parse("P1D")).withId("texts")),
                        "+ caps.texts (channel sms, atMost 1, within 1 day)"),
                journey(
                        "suppressions",
                        j -> j.suppression(new Suppression("POOR", Optional.empty(), "so what")),
                        "+ suppressions.POOR (reason 'so what')"),
                journey(
                        "experiments",
                        j -> j.experiment(
                                Experiment.builder("subject").variant("a", 1).build()),
                        "+ experiments.subject (holdout 0, variants [a 1])"),
                journey(
                        "painPoints",
                        j -> j.painPoint(PainPoint.builder("ads").severity(2).build()),
                        "+ painPoints.ads (severity 2)"),
                journey(
                        "opportunities",
                        j -> j.opportunity(Opportunity.builder("chat").effort(1).build()),
                        "+ opportunities.chat (effort 1)"),
                journey(
                        "actions",
                        j -> j.action(ActionItem.builder("ask").owner("sales").build()),
                        "+ actions.ask (owner sales, status planned)"));
    }

    private static List<Edit> stage() {
        String at = "~ stages.awareness: ";
        return List.of(
                stage("name", s -> s.name("Hearing"), at + "name 'Awareness' -> 'Hearing'"),
                stage("phase", s -> s.phase(Phase.PURCHASE), at + "phase pre-purchase -> purchase"),
                new Edit(Stage.class, "ends", rich -> rich.ending = Ending.EXIT, "~ stages.lapsed: ends lapse -> exit"),
                stage("definition", s -> s.definition("x"), at + "definition 'who hear of us' -> 'x'"),
                stage("objective", s -> s.objective("be loved"), at + "objective 'be found' -> 'be loved'"),
                stage("expect", s -> s.expect("calls"), at + "expect ['weeks'] -> ['weeks', 'calls']"),
                stage("valueProposition", s -> s.valueProposition("x"), at + "valueProposition 'first to know' -> 'x'"),
                stage(
                        "touchpoints",
                        s -> s.touchpoint("checkout"),
                        at + "touchpoints [home, shop] -> [home, shop, checkout]"),
                stage(
                        "conversion",
                        s -> s.conversion(Conversion.of("x")),
                        at + "conversion pattern product_viewed, kind sign-up, value amount -> pattern x"),
                stage(
                        "handOff",
                        s -> s.handOff(HandOff.to("support")),
                        at + "handOff to sales, note 'call' -> to support"),
                stage("window", s -> s.window(Length.parse("P1M")), at + "window 30 days -> 1 month"),
                stage(
                        "readiness",
                        s -> s.readiness(Readiness.metric("leads", Comparison.atLeast(20))),
                        at + "readiness leads at least 10 -> leads at least 20"));
    }

    private static List<Edit> membersOfStage() {
        String at = "+ stages.awareness.";
        return List.of(
                stage(
                        "experiences",
                        s -> s.experience(
                                Experience.builder("gift-giver").emotion(0).build()),
                        at + "experiences.gift-giver (emotion 0)"),
                stage("tactics", s -> s.tactic(Tactic.of("blog")), at + "tactics.blog"),
                stage("metrics", s -> s.metric(Metric.of("visits")), at + "metrics.visits"),
                stage(
                        "followUps",
                        s -> s.followUp(FollowUp.of("thanks", occurred("rated"))),
                        at + "followUps.thanks (when rated)"));
    }

    private static Edit journey(String attribute, Consumer<Journey.Builder> edit, String told) {
        return new Edit(Journey.class, attribute, rich -> rich.journey = edit, told);
    }

    private static Edit stage(String attribute, Consumer<Stage.Builder> edit, String told) {
        return new Edit(Stage.class, attribute, rich -> rich.stage = edit, told);
    }
}
