package dev.journey.check;

import dev.journey.event.Channel;
import dev.journey.model.Journey;
import dev.journey.model.Stage;
import java.util.List;

/** Those who have bought find help on some channel, in at least one stage. */
final class NoSupportAfterPurchase implements Check {

    private final List<Channel> support;

    NoSupportAfterPurchase(List<Channel> support) {
        this.support = List.copyOf(support);
    }

    @Override
    public List<Finding> findings(Journey journey) {
        JourneyMap map = JourneyMap.of(journey);
        List<Stage> after = map.afterPurchase();
        boolean helpless =
                after.stream().flatMap(stage -> map.channels(stage).stream()).noneMatch(support::contains);
        return after.isEmpty() || !helpless
                ? List.of()
                : List.of(finding(after.get(0).id()));
    }

    private Finding finding(String stage) {
        return new Finding(
                FindingCode.NO_SUPPORT_AFTER_PURCHASE,
                "stages." + stage,
                "no stage after the purchase has a channel for help (" + Words.or(support) + ")",
                "add a touchpoint on such a channel, where those who have bought get help");
    }
}
