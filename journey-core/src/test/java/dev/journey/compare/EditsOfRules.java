package dev.journey.compare;

import static dev.journey.condition.Conditions.occurred;
import static dev.journey.event.Channel.EMAIL;
import static dev.journey.event.Channel.SMS;

import dev.journey.condition.EventPattern;
import dev.journey.condition.Length;
import dev.journey.event.Channel;
import dev.journey.model.Cap;
import dev.journey.model.Conversion;
import dev.journey.model.Experiment;
import dev.journey.model.FollowUp;
import dev.journey.model.HandOff;
import dev.journey.model.QuietHours;
import dev.journey.model.Referral;
import dev.journey.model.Scoring;
import dev.journey.model.Suppression;
import dev.journey.model.Transition;
import dev.journey.plan.Review;
import dev.journey.plan.Team;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** An edit of every attribute of the rules, and of what a journey or a stage has at most one of. */
final class EditsOfRules {

    private EditsOfRules() {}

    static List<Edit> all() {
        return Stream.of(transitions(), experiments(), outreach(), singles(), conversions())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Edit> transitions() {
        String at = "~ transitions.shows-interest: ";
        return List.of(
                transition("from", t -> t.from("purchase"), at + "from [awareness] -> [awareness, purchase]"),
                new Edit(Transition.class, "to", rich -> rich.target = "purchase", at + "to consideration -> purchase"),
                transition("priority", t -> t.priority(3), at + "priority 2 -> 3"),
                transition(
                        "when",
                        t -> t.when(occurred("product_viewed").atLeast(4)),
                        at + "when at least 3 product_viewed within 7 days -> at least 4 product_viewed"),
                transition("because", t -> t.because("x"), at + "because 'they come back' -> 'x'"));
    }

    private static List<Edit> experiments() {
        String at = "~ experiments.cta: ";
        return List.of(
                experiment("stage", e -> e.stage("purchase"), at + "stage awareness -> purchase"),
                experiment("hypothesis", e -> e.hypothesis("x"), at + "hypothesis 'green is seen' -> 'x'"),
                experiment("metric", e -> e.metric("leads"), at + "metric bounce -> leads"),
                experiment("holdout", e -> e.holdout(12.5), at + "holdout 10 -> 12.5"),
                experiment(
                        "variants",
                        e -> e.variant("blue", 1),
                        at + "variants [control 50, green 50] -> [control 50, green 50, blue 1]"),
                new Edit(
                        Scoring.class,
                        "start",
                        rich -> rich.scoring = scoring -> scoring.start(6),
                        "~ journey: scoring start 5, add [10 for pricing_viewed] -> start 6, add [10 for"
                                + " pricing_viewed]"),
                new Edit(
                        Scoring.class,
                        "add",
                        rich -> rich.scoring = scoring -> scoring.add("x", 1),
                        "~ journey: scoring start 5, add [10 for pricing_viewed] -> start 5, add [10 for"
                                + " pricing_viewed, 1 for x]"));
    }

    private static Edit experiment(String attribute, Consumer<Experiment.Builder> edit, String told) {
        return new Edit(Experiment.class, attribute, rich -> rich.experiment = edit, told);
    }

    private static List<Edit> outreach() {
        String mail = "~ stages.awareness.followUps.reminder: ";
        return List.of(
                followUp("when", f -> f.when(occurred("left")), mail + "when no event for 1 day -> left"),
                followUp("channel", f -> f.channel(SMS), mail + "channel email -> sms"),
                followUp("message", f -> f.message("hello"), mail + "message come-back -> hello"),
                cap("channel", SMS, 3, "P7D", "channel email -> sms"),
                cap("atMost", EMAIL, 4, "P7D", "atMost 3 -> 4"),
                cap("within", EMAIL, 3, "P8D", "within 7 days -> 8 days"),
                new Edit(
                        Suppression.class,
                        "reason",
                        rich -> rich.suppression =
                                new Suppression("DEAD_END", Optional.of("stages.purchase"), "really"),
                        "~ suppressions.DEAD_END@stages.purchase: reason 'it is one' -> 'really'"),
                new Edit(
                        Team.class,
                        "name",
                        rich -> rich.team = Team.of("sales").withName("Sellers"),
                        "~ teams.sales: name 'Sales' -> 'Sellers'"));
    }

    private static List<Edit> singles() {
        Review review = Review.on(LocalDate.parse("2026-11-01"));
        Length halfAYear = Length.parse("P6M");
        return List.of(
                review(
                        "date",
                        Review.on(LocalDate.parse("2026-12-01")).by("Marketing").every(halfAYear),
                        "date 2026-12-01, by ['Marketing'], every 6 months"),
                review("by", review.by("IT").every(halfAYear), "date 2026-11-01, by ['IT'], every 6 months"),
                review("every", review.by("Marketing"), "date 2026-11-01, by ['Marketing']"),
                quiet("from", "20:00", "08:00"),
                quiet("to", "21:00", "09:00"),
                referral("event", new Referral(EventPattern.of("x"), "by"), "event x, by by"),
                referral("by", new Referral(EventPattern.of("referred"), "who"), "event referred, by who"),
                handOff("to", HandOff.to("support").withNote("call"), "to support, note 'call'"),
                handOff("note", HandOff.to("sales").withNote("write"), "to sales, note 'write'"));
    }

    private static List<Edit> conversions() {
        Conversion viewed = Conversion.of("product_viewed");
        return List.of(
                conversion(
                        "pattern",
                        Conversion.of("x").withKind("sign-up").withValue("amount"),
                        "pattern x, kind sign-up, value amount"),
                conversion(
                        "kind",
                        viewed.withKind("lead").withValue("amount"),
                        "pattern product_viewed, kind lead, value amount"),
                conversion(
                        "value",
                        viewed.withKind("sign-up").withValue("price"),
                        "pattern product_viewed, kind sign-up, value price"));
    }

    private static Edit transition(String attribute, Consumer<Transition.Builder> edit, String told) {
        return new Edit(Transition.class, attribute, rich -> rich.transition = edit, told);
    }

    private static Edit followUp(String attribute, Consumer<FollowUp.Builder> edit, String told) {
        return new Edit(FollowUp.class, attribute, rich -> rich.followUp = edit, told);
    }

    private static Edit cap(String attribute, Channel channel, int atMost, String within, String told) {
        Cap cap = Cap.of(channel, atMost, Length.parse(within)).withId("mails");
        return new Edit(Cap.class, attribute, rich -> rich.cap = cap, "~ caps.mails: " + told);
    }

    private static Edit review(String attribute, Review review, String words) {
        return new Edit(
                Review.class,
                attribute,
                rich -> rich.review = review,
                "~ journey: reviewed date 2026-11-01, by ['Marketing'], every 6 months -> " + words);
    }

    private static Edit quiet(String attribute, String from, String to) {
        return new Edit(
                QuietHours.class,
                attribute,
                rich -> rich.quietHours = QuietHours.of(LocalTime.parse(from), LocalTime.parse(to)),
                "~ journey: quietHours from 21:00, to 08:00 -> from " + from + ", to " + to);
    }

    private static Edit referral(String attribute, Referral referral, String words) {
        return new Edit(
                Referral.class,
                attribute,
                rich -> rich.referral = referral,
                "~ journey: referral event referred, by by -> " + words);
    }

    private static Edit handOff(String attribute, HandOff handOff, String words) {
        return new Edit(
                HandOff.class,
                attribute,
                rich -> rich.handOff = handOff,
                "~ stages.awareness: handOff to sales, note 'call' -> " + words);
    }

    private static Edit conversion(String attribute, Conversion conversion, String words) {
        return new Edit(
                Conversion.class,
                attribute,
                rich -> rich.conversion = conversion,
                "~ stages.awareness: conversion pattern product_viewed, kind sign-up, value amount -> " + words);
    }
}
