package dev.journey.run;

import dev.journey.event.AttributeValue;
import dev.journey.event.Channel;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that the engine found out and that the host application carries out, records or ignores.
 *
 * <pre>{@code
 * for (Effect effect : step.effects()) {
 *     if (effect instanceof Effect.FollowUpDue due) {
 *         outbox.send(due.customer(), due.message().orElse(due.followUp()));
 *     }
 * }
 * }</pre>
 */
// Ten kinds of effect, a short record each: they are read side by side.
public sealed interface Effect {

    /** The customer whom it is about. */
    String customer();

    /** When it became so. */
    Instant at();

    /** The word for this kind of effect in an effect line, such as {@code follow-up-due}. */
    String name();

    /**
     * The customer started the journey, or started it anew.
     *
     * @param stage the id of the stage in which customers start
     */
    record Entered(String customer, Instant at, String stage) implements Effect {

        /** Checks that nothing is missing. */
        public Entered {
            check(customer, at);
            Objects.requireNonNull(stage, "stage");
        }

        @Override
        public String name() {
            return "entered";
        }
    }

    /**
     * The customer went from one stage to another, or into the same one anew.
     *
     * @param from the id of the stage that was left
     * @param to the id of the stage that was entered
     * @param transition the id of the transition that did it
     * @param by what made the rule hold
     */
    record Moved(String customer, Instant at, String from, String to, String transition, Cause by) implements Effect {

        /** Checks that nothing is missing. */
        public Moved {
            check(customer, at);
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(transition, "transition");
            Objects.requireNonNull(by, "by");
        }

        @Override
        public String name() {
            return "moved";
        }
    }

    /**
     * The first event of the visit that is the stage's conversion.
     *
     * @param stage the id of the stage of the visit
     * @param kind what was reached, where the conversion says so
     * @param value what it was worth, where the conversion names an attribute and the event has it
     */
    record GoalReached(String customer, Instant at, String stage, Optional<String> kind, Optional<AttributeValue> value)
            implements Effect {

        /** Checks that nothing is missing. */
        public GoalReached {
            check(customer, at);
            Objects.requireNonNull(stage, "stage");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(value, "value");
        }

        @Override
        public String name() {
            return "goal-reached";
        }
    }

    /**
     * A team is to take over.
     *
     * @param to the id of the team
     * @param stage the id of the stage that was entered
     */
    record HandOffDue(String customer, Instant at, String to, String stage) implements Effect {

        /** Checks that nothing is missing. */
        public HandOffDue {
            check(customer, at);
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(stage, "stage");
        }

        @Override
        public String name() {
            return "hand-off-due";
        }
    }

    /**
     * A message is to be sent.
     *
     * @param followUp the id of the follow-up
     * @param stage the id of the stage of the visit
     * @param channel how it reaches the customer
     * @param message the name of the message
     */
    record FollowUpDue(
            String customer,
            Instant at,
            String followUp,
            String stage,
            Optional<Channel> channel,
            Optional<String> message)
            implements Effect {

        /** Checks that nothing is missing. */
        public FollowUpDue {
            check(customer, at);
            Objects.requireNonNull(followUp, "followUp");
            Objects.requireNonNull(stage, "stage");
            Objects.requireNonNull(channel, "channel");
            Objects.requireNonNull(message, "message");
        }

        @Override
        public String name() {
            return "follow-up-due";
        }
    }

    /**
     * A message waits for the end of the quiet hours.
     *
     * @param followUp the id of the follow-up
     * @param until when it will be sent, if the customer is still in the visit; where that is past the year 2261,
     *     the last instant of it, and then it never is
     */
    record Postponed(String customer, Instant at, String followUp, Instant until) implements Effect {

        /** Checks that nothing is missing. */
        public Postponed {
            check(customer, at);
            Objects.requireNonNull(followUp, "followUp");
            Objects.requireNonNull(until, "until");
        }

        @Override
        public String name() {
            return "postponed";
        }
    }

    /**
     * A message is not sent in this visit, because the customer has had enough of them.
     *
     * @param followUp the id of the follow-up
     * @param cap the id of the cap that forbids it
     */
    record Suppressed(String customer, Instant at, String followUp, String cap) implements Effect {

        /** Checks that nothing is missing. */
        public Suppressed {
            check(customer, at);
            Objects.requireNonNull(followUp, "followUp");
            Objects.requireNonNull(cap, "cap");
        }

        @Override
        public String name() {
            return "suppressed";
        }
    }

    /**
     * More events of a window came than the journey keeps, so that one was forgotten before its time; said once in a
     * visit. What adds up over this window may be less than it was.
     *
     * @param stage the id of the stage of the visit
     */
    record Forgotten(String customer, Instant at, String stage) implements Effect {

        /** Checks that nothing is missing. */
        public Forgotten {
            check(customer, at);
            Objects.requireNonNull(stage, "stage");
        }

        @Override
        public String name() {
            return "forgotten";
        }
    }

    /**
     * An event or profile came after a later one had changed the progress; it changed nothing. To have it counted,
     * replay the history.
     *
     * @param event the type of the event; empty for a profile
     * @param id the id of the event
     */
    record Late(String customer, Instant at, Optional<String> event, Optional<String> id) implements Effect {

        /** Checks that nothing is missing. */
        public Late {
            check(customer, at);
            Objects.requireNonNull(event, "event");
            Objects.requireNonNull(id, "id");
        }

        @Override
        public String name() {
            return "late";
        }
    }

    /**
     * An event that had been handled before came again; it changed nothing.
     *
     * @param event the type of the event
     * @param id the id that was known
     */
    record Duplicate(String customer, Instant at, String event, String id) implements Effect {

        /** Checks that nothing is missing. */
        public Duplicate {
            check(customer, at);
            Objects.requireNonNull(event, "event");
            Objects.requireNonNull(id, "id");
        }

        @Override
        public String name() {
            return "duplicate";
        }
    }

    private static void check(String customer, Instant at) {
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(at, "at");
    }
}
