package dev.journey.compare;

import dev.journey.condition.Length;
import dev.journey.plan.ActionItem;
import dev.journey.plan.ActionStatus;
import dev.journey.plan.Opportunity;
import dev.journey.plan.PainPoint;
import dev.journey.plan.Review;
import dev.journey.plan.Team;
import java.time.LocalDate;

/** The attributes of what a plan is made of. */
final class PlanTables {

    static final Table<Team> TEAM = new Table<Team>().id("id").text("name", Team::name);

    static final Table<Review> REVIEW = new Table<Review>()
            .value("date", Review::date, LocalDate::toString)
            .texts("by", Review::by)
            .optional("every", Review::every, Length::words);

    static final Table<PainPoint> PAIN_POINT = new Table<PainPoint>()
            .id("id")
            .word("stage", PainPoint::stage)
            .word("touchpoint", PainPoint::touchpoint)
            .word("persona", PainPoint::persona)
            .text("kind", PainPoint::kind)
            .number("severity", PainPoint::severity)
            .text("description", PainPoint::description);

    static final Table<Opportunity> OPPORTUNITY = new Table<Opportunity>()
            .id("id")
            .list("addresses", Opportunity::addresses, painPoint -> painPoint)
            .number("impact", Opportunity::impact)
            .number("effort", Opportunity::effort)
            .text("description", Opportunity::description);

    static final Table<ActionItem> ACTION = new Table<ActionItem>()
            .id("id")
            .word("opportunity", ActionItem::opportunity)
            .word("owner", ActionItem::owner)
            .number("priority", ActionItem::priority)
            .optional("due", ActionItem::due, LocalDate::toString)
            .word("metric", ActionItem::metric)
            .optional("target", ActionItem::target, Object::toString)
            .value("status", ActionItem::status, ActionStatus::key);

    private PlanTables() {}
}
