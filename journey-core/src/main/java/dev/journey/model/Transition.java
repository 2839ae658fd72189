package dev.journey.model;

import dev.journey.condition.Condition;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A rule that moves a customer from one stage to another.
 *
 * <pre>{@code
 * Transition.of("awareness", "consideration", occurred("product_viewed").atLeast(3))
 * Transition.builder("lapsed").id("goes-silent").fromAny().when(inactiveFor(ofDays(90))).build()
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Transition permits ImmutableTransition {

    /** Stands for every stage except the target and those that end. */
    public static final String ANY = "any";

    Transition() {}

    /** A transition from one stage; its id is made of both, such as {@code awareness-consideration}. */
    public static Transition of(String from, String to, Condition when) {
        return builder(to).from(from).when(when).build();
    }

    /** A builder for a transition to this stage; where it begins and its condition are required. */
    public static Builder builder(String to) {
        return ImmutableTransition.builder().to(to);
    }

    /**
     * The id, unique among the transitions of a journey. Where none was given it is {@code from-to}, and in a journey
     * {@code from-to-2} for the second of a pair.
     */
    @Value.Derived
    public String id() {
        return givenId().orElseGet(() -> MadeUpIds.of(this));
    }

    /** The ids of the stages that it leaves, or {@link #ANY} alone. */
    public abstract List<String> from();

    /** The id of the stage that it leads to. */
    public abstract String to();

    /** Higher comes first; equal priorities are tried in the order of the journey. */
    @Value.Default
    public int priority() {
        return 0;
    }

    /** What must be so for the customer to move. */
    public abstract Condition when();

    /** Why the business believes in the rule. */
    public abstract Optional<String> because();

    abstract Optional<String> givenId();

    /** Whether it leaves every stage but the target and those that end. */
    public boolean isFromAny() {
        return from().equals(List.of(ANY));
    }

    /** Whether it leaves this stage: by name, or as {@link #ANY} where the stage neither ends nor is the target. */
    public boolean leaves(Stage stage) {
        Objects.requireNonNull(stage, "stage");
        return isFromAny() ? !stage.isTerminal() && !stage.id().equals(to()) : from().contains(stage.id());
    }

    /** The id, the stages and the condition, such as {@code buys: cart -> customer when order_placed}. */
    @Override
    public String toString() {
        return id() + ": " + String.join(", ", from()) + " -> " + to() + " when " + when();
    }

    /** Whether it leaves one stage alone; only then an id can be made up. */
    boolean leavesOne() {
        return from().size() == 1 && !isFromAny();
    }

    Transition withGivenId(String id) {
        return ImmutableTransition.builder().like(this).givenId(id).build();
    }

    /** Builds a transition. */
    public abstract static sealed class Builder permits ImmutableTransition.Builder {

        Builder() {}

        abstract Builder to(String stage);

        abstract Builder givenId(String id);

        /** The id, a slug; required where the transition leaves several stages. */
        public Builder id(String id) {
            return givenId(id);
        }

        /** A stage that it leaves. */
        public abstract Builder from(String stage);

        /** It leaves every stage but the target and those that end. */
        public Builder fromAny() {
            return from(ANY);
        }

        /** Higher comes first; 0 if not set. */
        public abstract Builder priority(int priority);

        /** What must be so for the customer to move. */
        public abstract Builder when(Condition condition);

        /** Why the business believes in the rule. */
        public abstract Builder because(String reason);

        /**
         * The transition.
         *
         * @throws IllegalStateException if the condition is missing
         */
        public abstract Transition build();
    }
}
