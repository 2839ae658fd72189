package dev.journey.measure;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * All that a {@link Breakdown} has gathered.
 *
 * @param by the grouping in words
 * @param groups what was gathered of each group, by its name, in the order of the alphabet
 * @param rest what was gathered of the customers of no group
 */
public record GatheredGroups(String by, Map<String, Gathered> groups, Gathered rest) implements Gathered {

    /** Copies the groups. */
    public GatheredGroups {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(rest, "rest");
        groups = Collections.unmodifiableMap(new TreeMap<>(Objects.requireNonNull(groups, "groups")));
    }

    @Override
    public String journey() {
        return rest.journey();
    }

    @Override
    public int version() {
        return rest.version();
    }

    @Override
    public Instant asOf() {
        return rest.asOf();
    }
}
