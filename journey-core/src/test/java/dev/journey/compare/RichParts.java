package dev.journey.compare;

import static dev.journey.condition.Conditions.attribute;
import static dev.journey.condition.Conditions.inactiveFor;
import static dev.journey.condition.Conditions.occurred;
import static dev.journey.event.Channel.EMAIL;
import static dev.journey.event.Channel.WEBSITE;
import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;

import dev.journey.condition.Comparison;
import dev.journey.condition.EventPattern;
import dev.journey.condition.Length;
import dev.journey.map.Cost;
import dev.journey.map.Direction;
import dev.journey.map.Experience;
import dev.journey.map.Metric;
import dev.journey.map.Persona;
import dev.journey.map.Tactic;
import dev.journey.map.Touchpoint;
import dev.journey.map.Visibility;
import dev.journey.model.Cap;
import dev.journey.model.Conversion;
import dev.journey.model.Ending;
import dev.journey.model.Experiment;
import dev.journey.model.FollowUp;
import dev.journey.model.HandOff;
import dev.journey.model.Journey;
import dev.journey.model.Phase;
import dev.journey.model.QuietHours;
import dev.journey.model.Referral;
import dev.journey.model.Scoring;
import dev.journey.model.Stage;
import dev.journey.model.Suppression;
import dev.journey.model.Transition;
import dev.journey.plan.ActionItem;
import dev.journey.plan.ActionStatus;
import dev.journey.plan.Opportunity;
import dev.journey.plan.PainPoint;
import dev.journey.plan.Review;
import dev.journey.plan.Team;
import dev.journey.readiness.Readiness;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Consumer;

/** The parts of a journey, each of which can be built a little differently. */
class RichParts {

    Consumer<Journey.Builder> journey = builder -> {};
    Consumer<Stage.Builder> stage = builder -> {};
    Consumer<Persona.Builder> persona = builder -> {};
    Consumer<Touchpoint.Builder> touchpoint = builder -> {};
    Consumer<Metric.Builder> metric = builder -> {};
    Consumer<Experience.Builder> experience = builder -> {};
    Consumer<Tactic.Builder> tactic = builder -> {};
    Consumer<FollowUp.Builder> followUp = builder -> {};
    Consumer<Transition.Builder> transition = builder -> {};
    Consumer<PainPoint.Builder> painPoint = builder -> {};
    Consumer<Opportunity.Builder> opportunity = builder -> {};
    Consumer<ActionItem.Builder> action = builder -> {};
    String target = "consideration";
    Ending ending = Ending.LAPSE;
    Team team = Team.of("sales").withName("Sales");
    Review review = Review.on(LocalDate.parse("2026-11-01")).by("Marketing").every(Length.parse("P6M"));
    Cap cap = Cap.of(EMAIL, 3, Length.parse("P7D")).withId("mails");
    QuietHours quietHours = QuietHours.of(LocalTime.parse("21:00"), LocalTime.parse("08:00"));
    Consumer<Scoring.Builder> scoring = builder -> {};
    Consumer<Experiment.Builder> experiment = builder -> {};
    Referral referral = new Referral(EventPattern.of("referred"), "by");
    Suppression suppression = new Suppression("DEAD_END", Optional.of("stages.purchase"), "it is one");
    Conversion conversion = Conversion.of("product_viewed").withKind("sign-up").withValue("amount");
    HandOff handOff = HandOff.to("sales").withNote("call");

    Stage stage() {
        Stage.Builder builder = Stage.builder("awareness")
                .name("Awareness")
                .phase(Phase.PRE_PURCHASE)
                .definition("who hear of us")
                .objective("be found")
                .expect("weeks")
                .valueProposition("first to know")
                .touchpoint("home")
                .touchpoint("shop")
                .conversion(conversion)
                .window(Length.parse("P30D"))
                .experience(experience())
                .experience(Experience.builder("bargain-hunter").emotion(-1).build())
                .tactic(tactic())
                .tactic(Tactic.builder("coupons").persona("bargain-hunter").build())
                .metric(Metric.of("leads"))
                .readiness(Readiness.metric("leads", Comparison.atLeast(10)))
                .followUp(followUp())
                .followUp(FollowUp.of("greets", occurred("greeted")))
                .handOff(handOff);
        stage.accept(builder);
        return builder.build();
    }

    Scoring scoring() {
        Scoring.Builder builder = Scoring.builder().start(5).add("pricing_viewed", 10);
        scoring.accept(builder);
        return builder.build();
    }

    Experiment experiment() {
        Experiment.Builder builder = Experiment.builder("cta")
                .stage("awareness")
                .hypothesis("green is seen")
                .metric("bounce")
                .holdout(10)
                .variant("control", 50)
                .variant("green", 50);
        experiment.accept(builder);
        return builder.build();
    }

    Persona persona() {
        Persona.Builder builder = Persona.builder("gift-giver")
                .name("Gift giver")
                .who("gives")
                .demographic("age", "25-40")
                .goal("a gift")
                .need("time")
                .concern("late")
                .expectation("wrapped")
                .painPoint("queues")
                .behaviour("last minute")
                .preference("small")
                .channel(EMAIL)
                .quote("Is it here?")
                .segment(attribute("orders").atLeast(2));
        persona.accept(builder);
        return builder.build();
    }

    Touchpoint touchpoint() {
        Touchpoint.Builder builder = Touchpoint.builder("home")
                .name("Home page")
                .channel(WEBSITE)
                .event(EventPattern.of("home_viewed"))
                .visibility(Visibility.FRONT_STAGE)
                .momentOfTruth(true)
                .action("looks")
                .owner("sales")
                .metric(metric());
        touchpoint.accept(builder);
        return builder.build();
    }

    Metric metric() {
        Metric.Builder builder = Metric.builder("bounce")
                .name("Bounce rate")
                .unit("percent")
                .better(Direction.LOWER)
                .target(40)
                .source("web analytics");
        metric.accept(builder);
        return builder.build();
    }

    Experience experience() {
        Experience.Builder builder = Experience.builder("gift-giver")
                .touchpoint("home")
                .goal("an idea")
                .doing("looks")
                .thinking("nice")
                .feeling("curious")
                .emotion(1)
                .need("pictures")
                .evidence("a guess");
        experience.accept(builder);
        return builder.build();
    }

    Tactic tactic() {
        Tactic.Builder builder = Tactic.builder("seo")
                .name("Be found")
                .cost(Cost.LOW)
                .professional(true)
                .channel(WEBSITE)
                .persona("gift-giver");
        tactic.accept(builder);
        return builder.build();
    }

    FollowUp followUp() {
        FollowUp.Builder builder = FollowUp.builder("reminder")
                .when(inactiveFor(ofHours(24)))
                .channel(EMAIL)
                .message("come-back");
        followUp.accept(builder);
        return builder.build();
    }

    Transition transition() {
        Transition.Builder builder = Transition.builder(target)
                .id("shows-interest")
                .from("awareness")
                .priority(2)
                .when(occurred("product_viewed").atLeast(3).within(ofDays(7)))
                .because("they come back");
        transition.accept(builder);
        return builder.build();
    }

    PainPoint painPoint() {
        PainPoint.Builder builder = PainPoint.builder("queue")
                .stage("awareness")
                .touchpoint("home")
                .persona("gift-giver")
                .kind("friction")
                .severity(4)
                .description("it takes long");
        painPoint.accept(builder);
        return builder.build();
    }

    Opportunity opportunity() {
        Opportunity.Builder builder = Opportunity.builder("one-page")
                .addresses("queue")
                .impact(5)
                .effort(3)
                .description("one page");
        opportunity.accept(builder);
        return builder.build();
    }

    ActionItem action() {
        ActionItem.Builder builder = ActionItem.builder("build-it")
                .opportunity("one-page")
                .owner("sales")
                .priority(1)
                .due(LocalDate.parse("2027-01-31"))
                .metric("bounce")
                .target(10)
                .status(ActionStatus.IN_PROGRESS);
        action.accept(builder);
        return builder.build();
    }
}
