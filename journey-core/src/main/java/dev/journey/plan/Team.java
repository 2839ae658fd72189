package dev.journey.plan;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Those who own touchpoints, take customers over and carry actions out.
 *
 * <pre>{@code
 * Team.of("sales").withName("Sales")
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Team permits ImmutableTeam {

    Team() {}

    /** A team with this id, a slug. */
    public static Team of(String id) {
        return ImmutableTeam.of(id);
    }

    /** The id, unique among the teams of a journey. */
    @Value.Parameter
    public abstract String id();

    /** What people call the team. */
    public abstract Optional<String> name();

    /** This team, called so. */
    public Team withName(String name) {
        return ImmutableTeam.builder().like(this).name(name).build();
    }
}
