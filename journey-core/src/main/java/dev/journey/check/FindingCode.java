package dev.journey.check;

/** What the library's own findings are about; the names are stable. */
public enum FindingCode implements Code {
    /** No customer can ever come to a stage. */
    UNREACHABLE_STAGE(Severity.ERROR),
    /** Nothing leaves a stage in which the journey does not end. */
    DEAD_END(Severity.WARNING),
    /** A stage in which customers meet nothing. */
    STAGE_WITHOUT_TOUCHPOINT(Severity.WARNING),
    /** A touchpoint that is seen in no event. */
    TOUCHPOINT_WITHOUT_EVENTS(Severity.WARNING),
    /** A transition before which another one always moves the customer. */
    SHADOWED_TRANSITION(Severity.ERROR),
    /** Stages that customers go round without anything having to happen. */
    LOOP_WITHOUT_TIME(Severity.ERROR),
    /** A transition or a follow-up whose condition contradicts itself. */
    CONDITION_NEVER_HOLDS(Severity.ERROR),
    /** A transition or a follow-up whose condition says nothing, though it looks like a rule. */
    CONDITION_ALWAYS_HOLDS(Severity.WARNING),
    /** Two transitions that one event can make true at once, where only their order decides. */
    COMPETING_TRANSITIONS(Severity.WARNING),
    /** A transition that depends on events of no touchpoint. */
    TRANSITION_OUTSIDE_MAP(Severity.WARNING),

    /** A stage of which nobody can say whether it works. */
    STAGE_WITHOUT_METRIC(Severity.WARNING),
    /** A touchpoint of which nobody can say whether it works. */
    TOUCHPOINT_WITHOUT_METRIC(Severity.WARNING),
    /** A metric of which nobody has said what it is to reach. */
    METRIC_WITHOUT_TARGET(Severity.WARNING),
    /** A metric of which nobody has said which way is good. */
    METRIC_WITHOUT_DIRECTION(Severity.WARNING),
    /** A stage with which the business wants to reach nothing. */
    STAGE_WITHOUT_OBJECTIVE(Severity.WARNING),
    /** A stage that serves the business and no goal or need of a customer. */
    STAGE_WITHOUT_CUSTOMER_GOAL(Severity.WARNING),
    /** A stage of which nobody has said what it is like to be in it. */
    STAGE_WITHOUT_EXPERIENCE(Severity.WARNING),
    /** A persona who goes through no stage. */
    PERSONA_WITHOUT_EXPERIENCE(Severity.WARNING),
    /** A moment of truth for which nobody answers, or which nobody measures. */
    UNGUARDED_MOMENT_OF_TRUTH(Severity.WARNING),
    /** Nothing says why customers should choose the brand. */
    VALUE_PROPOSITION_MISSING(Severity.WARNING),
    /** A stage that promises something else than the rest of the journey. */
    VALUE_PROPOSITION_DIFFERS(Severity.WARNING),

    /** A pain point about which nothing is to be done. */
    PAIN_POINT_WITHOUT_OPPORTUNITY(Severity.WARNING),
    /** An opportunity that nobody takes. */
    OPPORTUNITY_WITHOUT_ACTION(Severity.WARNING),
    /** An action that nobody does. */
    ACTION_WITHOUT_OWNER(Severity.WARNING),
    /** An action that was to be done by now. */
    ACTION_OVERDUE(Severity.WARNING),
    /** One team owns all that has an owner. */
    ONE_TEAM_OWNS_ALL(Severity.WARNING),
    /** A journey that was never compared with reality. */
    NEVER_REVIEWED(Severity.WARNING),
    /** A journey that should have been compared with reality again by now. */
    REVIEW_OVERDUE(Severity.WARNING),

    /** Two stages, one after the other, without a channel in common. */
    DISCONNECTED_STAGES(Severity.WARNING),
    /** A persona prefers a channel that the journey does not have. */
    PREFERRED_CHANNEL_MISSING(Severity.WARNING),
    /** A stage has no channel that a persona prefers. */
    STAGE_WITHOUT_PREFERRED_CHANNEL(Severity.WARNING),
    /** In the stage that loses most visits, a persona misses a channel. */
    DROP_OFF_WITHOUT_PREFERRED_CHANNEL(Severity.WARNING),
    /** The way to the purchase has very many touchpoints. */
    LONG_WAY_TO_PURCHASE(Severity.WARNING),
    /** Nothing welcomes those who have just bought. */
    PURCHASE_WITHOUT_ONBOARDING(Severity.WARNING),
    /** Those who have bought hear nothing from the brand. */
    NO_FOLLOW_UP_AFTER_PURCHASE(Severity.WARNING),
    /** Those who have bought find nobody to ask. */
    NO_SUPPORT_AFTER_PURCHASE(Severity.WARNING),
    /** A stage in which those who are stuck hear nothing. */
    NO_FOLLOW_UP_WHEN_STUCK(Severity.WARNING),
    /** Customers feel worst in a stage, and neither a follow-up nor an opportunity answers that. */
    WORST_STAGE_WITHOUT_ANSWER(Severity.WARNING),
    /** Advocates bring nobody back to the beginning of the journey. */
    ADVOCACY_WITHOUT_LOOP(Severity.WARNING),

    /** A journey accepts a finding that is not there. */
    STALE_SUPPRESSION(Severity.WARNING),
    /** A journey accepts findings of a code that no rule reports. */
    UNKNOWN_SUPPRESSED_CODE(Severity.WARNING);

    private final Severity severity;

    FindingCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
