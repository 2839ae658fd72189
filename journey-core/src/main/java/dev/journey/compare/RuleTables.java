package dev.journey.compare;

import dev.journey.condition.Condition;
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
import dev.journey.model.Variant;
import java.time.LocalTime;

/** The attributes of the rules of a journey. */
final class RuleTables {

    static final Table<Transition> TRANSITION = new Table<Transition>()
            .id("id")
            .list("from", Transition::from, stage -> stage)
            .value("to", Transition::to, stage -> stage)
            .count("priority", Transition::priority)
            .value("when", Transition::when, Condition::toString)
            .text("because", Transition::because);

    static final Table<FollowUp> FOLLOW_UP = new Table<FollowUp>()
            .id("id")
            .value("when", FollowUp::when, Condition::toString)
            .optional("channel", FollowUp::channel, Channel::name)
            .word("message", FollowUp::message);

    static final Table<HandOff> HAND_OFF =
            new Table<HandOff>().value("to", HandOff::to, team -> team).text("note", HandOff::note);

    static final Table<Conversion> CONVERSION = new Table<Conversion>()
            .value("pattern", Conversion::pattern, EventPattern::toString)
            .word("kind", Conversion::kind)
            .word("value", Conversion::value);

    static final Table<Cap> CAP = new Table<Cap>()
            .id("id")
            .value("channel", Cap::channel, Channel::name)
            .value("atMost", Cap::atMost, most -> Integer.toString(most))
            .value("within", Cap::within, Length::words);

    static final Table<Scoring> SCORING = new Table<Scoring>()
            .count("start", Scoring::start)
            .list("add", Scoring::add, points -> points.points() + " for " + points.pattern());

    static final Table<Experiment> EXPERIMENT = new Table<Experiment>()
            .id("id")
            .word("stage", Experiment::stage)
            .text("hypothesis", Experiment::hypothesis)
            .word("metric", Experiment::metric)
            .value("holdout", Experiment::holdout, Object::toString)
            .list("variants", Experiment::variants, Variant::toString);

    static final Table<QuietHours> QUIET_HOURS = new Table<QuietHours>()
            .value("from", QuietHours::from, LocalTime::toString)
            .value("to", QuietHours::to, LocalTime::toString);

    static final Table<Referral> REFERRAL = new Table<Referral>()
            .value("event", Referral::event, EventPattern::toString)
            .value("by", Referral::by, attribute -> attribute);

    static final Table<Suppression> SUPPRESSION =
            new Table<Suppression>().id("code").id("path").value("reason", Suppression::reason, Words::quoted);

    private RuleTables() {}

    /** What is suppressed and where, such as {@code DEAD_END@stages.purchase}. */
    static String place(Suppression suppression) {
        return suppression.code() + suppression.path().map(path -> "@" + path).orElse("");
    }
}
