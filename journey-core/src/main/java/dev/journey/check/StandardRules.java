package dev.journey.check;

import java.util.EnumMap;
import java.util.Map;

/** The rules that come with the library, each under the code that it reports and in the order of the codes. */
final class StandardRules {

    private StandardRules() {}

    /** What can be wrong with the machine. */
    static Map<FindingCode, Check> structure() {
        Map<FindingCode, Check> rules = new EnumMap<>(FindingCode.class);
        rules.put(FindingCode.UNREACHABLE_STAGE, new UnreachableStages());
        rules.put(FindingCode.DEAD_END, new DeadEnds());
        rules.put(FindingCode.STAGE_WITHOUT_TOUCHPOINT, new StagesWithoutTouchpoint());
        rules.put(FindingCode.TOUCHPOINT_WITHOUT_EVENTS, new TouchpointsWithoutEvents());
        rules.put(FindingCode.SHADOWED_TRANSITION, new ShadowedTransitions());
        rules.put(FindingCode.LOOP_WITHOUT_TIME, new LoopsWithoutTime());
        rules.put(FindingCode.CONDITION_NEVER_HOLDS, new ConditionsThatNeverHold());
        rules.put(FindingCode.CONDITION_ALWAYS_HOLDS, new ConditionsThatAlwaysHold());
        rules.put(FindingCode.COMPETING_TRANSITIONS, new CompetingTransitions());
        return rules;
    }

    /** All rules; those that need a day or measures only where there are such. */
    static Map<FindingCode, Check> all(Settings settings) {
        Map<FindingCode, Check> rules = structure();
        map(rules);
        plan(rules, settings);
        way(rules, settings);
        return rules;
    }

    private static void map(Map<FindingCode, Check> rules) {
        rules.put(FindingCode.TRANSITION_OUTSIDE_MAP, new TransitionsOutsideMap());
        rules.put(FindingCode.STAGE_WITHOUT_METRIC, new StagesWithoutMetric());
        rules.put(FindingCode.TOUCHPOINT_WITHOUT_METRIC, new TouchpointsWithoutMetric());
        rules.put(FindingCode.METRIC_WITHOUT_TARGET, new MetricsWithoutTarget());
        rules.put(FindingCode.METRIC_WITHOUT_DIRECTION, new MetricsWithoutDirection());
        rules.put(FindingCode.STAGE_WITHOUT_OBJECTIVE, new StagesWithoutObjective());
        rules.put(FindingCode.STAGE_WITHOUT_CUSTOMER_GOAL, new StagesWithoutCustomerGoal());
        rules.put(FindingCode.STAGE_WITHOUT_EXPERIENCE, new StagesWithoutExperience());
        rules.put(FindingCode.PERSONA_WITHOUT_EXPERIENCE, new PersonasWithoutExperience());
        rules.put(FindingCode.UNGUARDED_MOMENT_OF_TRUTH, new UnguardedMomentsOfTruth());
        rules.put(FindingCode.VALUE_PROPOSITION_MISSING, new MissingValueProposition());
        rules.put(FindingCode.VALUE_PROPOSITION_DIFFERS, new DifferingValuePropositions());
    }

    private static void plan(Map<FindingCode, Check> rules, Settings settings) {
        rules.put(FindingCode.PAIN_POINT_WITHOUT_OPPORTUNITY, new PainPointsWithoutOpportunity());
        rules.put(FindingCode.OPPORTUNITY_WITHOUT_ACTION, new OpportunitiesWithoutAction());
        rules.put(FindingCode.ACTION_WITHOUT_OWNER, new ActionsWithoutOwner());
        settings.asOf().ifPresent(day -> rules.put(FindingCode.ACTION_OVERDUE, new OverdueActions(day)));
        rules.put(FindingCode.ONE_TEAM_OWNS_ALL, new OneTeamOwnsAll());
        rules.put(FindingCode.NEVER_REVIEWED, new NeverReviewed());
        settings.asOf()
                .ifPresent(
                        day -> rules.put(FindingCode.REVIEW_OVERDUE, new OverdueReview(day, settings.reviewEvery())));
    }

    private static void way(Map<FindingCode, Check> rules, Settings settings) {
        rules.put(FindingCode.DISCONNECTED_STAGES, new DisconnectedStages());
        rules.put(FindingCode.PREFERRED_CHANNEL_MISSING, new MissingPreferredChannels());
        rules.put(FindingCode.STAGE_WITHOUT_PREFERRED_CHANNEL, new StagesWithoutPreferredChannel());
        if (!settings.measures().isEmpty()) {
            rules.put(
                    FindingCode.DROP_OFF_WITHOUT_PREFERRED_CHANNEL,
                    new DropOffWithoutPreferredChannel(settings.measures()));
        }
        rules.put(FindingCode.LONG_WAY_TO_PURCHASE, new LongWayToPurchase(settings.mostTouchpoints()));
        rules.put(FindingCode.PURCHASE_WITHOUT_ONBOARDING, new PurchaseWithoutOnboarding());
        rules.put(FindingCode.NO_FOLLOW_UP_AFTER_PURCHASE, new NoFollowUpAfterPurchase());
        rules.put(FindingCode.NO_SUPPORT_AFTER_PURCHASE, new NoSupportAfterPurchase(settings.supportChannels()));
        rules.put(FindingCode.NO_FOLLOW_UP_WHEN_STUCK, new NoFollowUpWhenStuck());
        rules.put(FindingCode.WORST_STAGE_WITHOUT_ANSWER, new WorstStageWithoutAnswer());
        rules.put(FindingCode.ADVOCACY_WITHOUT_LOOP, new AdvocacyWithoutLoop());
    }
}
