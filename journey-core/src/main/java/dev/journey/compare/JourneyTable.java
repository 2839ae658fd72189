package dev.journey.compare;

import static dev.journey.compare.Members.inAnyOrder;
import static dev.journey.compare.Members.inOrder;

import dev.journey.condition.Length;
import dev.journey.map.Metric;
import dev.journey.map.Persona;
import dev.journey.map.Tactic;
import dev.journey.map.Touchpoint;
import dev.journey.model.Ending;
import dev.journey.model.Experiment;
import dev.journey.model.FollowUp;
import dev.journey.model.Journey;
import dev.journey.model.Perspective;
import dev.journey.model.Phase;
import dev.journey.model.Stage;
import dev.journey.model.Transition;
import dev.journey.plan.ActionItem;
import dev.journey.plan.Opportunity;
import dev.journey.plan.PainPoint;
import dev.journey.plan.Team;
import java.time.ZoneId;

/** The attributes of a journey and of its stages. */
final class JourneyTable {

    static final Table<Stage> STAGE = new Table<Stage>()
            .id("id")
            .text("name", Stage::name)
            .optional("phase", Stage::phase, Phase::key)
            .optional("ends", Stage::ends, Ending::key)
            .text("definition", Stage::definition)
            .text("objective", Stage::objective)
            .texts("expect", Stage::expect)
            .text("valueProposition", Stage::valueProposition)
            .list("touchpoints", Stage::touchpoints, touchpoint -> touchpoint)
            .optional("conversion", Stage::conversion, RuleTables.CONVERSION::words)
            .optional("window", Stage::window, Length::words)
            .members(inAnyOrder("experiences", Stage::experiences, MapTables::place, MapTables.EXPERIENCE))
            .members(inAnyOrder("tactics", Stage::tactics, Tactic::id, MapTables.TACTIC))
            .members(inAnyOrder("metrics", Stage::metrics, Metric::id, MapTables.METRIC))
            .optional("readiness", Stage::readiness, Object::toString)
            .members(inOrder("followUps", Stage::followUps, FollowUp::id, RuleTables.FOLLOW_UP))
            .optional("handOff", Stage::handOff, RuleTables.HAND_OFF::words);

    /** The version is not among them: that it differs is not a difference. */
    static final Table<Journey> JOURNEY = new Table<Journey>()
            .value("id", Journey::id, id -> id)
            .text("name", Journey::name)
            .text("description", Journey::description)
            .optional("state", Journey::state, Perspective::key)
            .optional("zone", Journey::zone, ZoneId::getId)
            .value("start", Journey::start, stage -> stage)
            .text("trigger", Journey::trigger)
            .value("reentry", Journey::reentry, Object::toString)
            .count("remember", Journey::remember)
            .count("keep", Journey::keep)
            .text("valueProposition", Journey::valueProposition)
            .value("scoring", Journey::scoring, RuleTables.SCORING::words)
            .optional("reviewed", Journey::reviewed, PlanTables.REVIEW::words)
            .optional("quietHours", Journey::quietHours, RuleTables.QUIET_HOURS::words)
            .optional("referral", Journey::referral, RuleTables.REFERRAL::words)
            .members(inAnyOrder("teams", Journey::teams, Team::id, PlanTables.TEAM))
            .members(inAnyOrder("personas", Journey::personas, Persona::id, MapTables.PERSONA))
            .members(inAnyOrder("touchpoints", Journey::touchpoints, Touchpoint::id, MapTables.TOUCHPOINT))
            .members(inOrder("stages", Journey::stages, Stage::id, STAGE))
            .members(new Members<>(
                    "transitions",
                    Journey::transitions,
                    Transition::id,
                    RuleTables.TRANSITION,
                    (one, other) -> one.priority() == other.priority()))
            .members(inOrder("caps", Journey::caps, cap -> cap.id().orElse("cap"), RuleTables.CAP))
            .members(inAnyOrder("suppressions", Journey::suppressions, RuleTables::place, RuleTables.SUPPRESSION))
            .members(inAnyOrder("experiments", Journey::experiments, Experiment::id, RuleTables.EXPERIMENT))
            .members(inAnyOrder("painPoints", Journey::painPoints, PainPoint::id, PlanTables.PAIN_POINT))
            .members(inAnyOrder("opportunities", Journey::opportunities, Opportunity::id, PlanTables.OPPORTUNITY))
            .members(inAnyOrder("actions", Journey::actions, ActionItem::id, PlanTables.ACTION));

    private JourneyTable() {}
}
