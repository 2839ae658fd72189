package dev.journey.jackson.wire;

import dev.journey.measure.Gathered;
import dev.journey.measure.GatheredGroups;
import java.util.Map;

/** What a breakdown has gathered. */
record GroupsJson(Integer format, String by, Map<String, Gathered> groups, Gathered rest) {

    static GroupsJson of(GatheredGroups groups) {
        return new GroupsJson(Versions.OF_GROUPS.current(), groups.by(), groups.groups(), groups.rest());
    }

    GatheredGroups toGroups() {
        return new GatheredGroups(by, groups, rest);
    }
}
