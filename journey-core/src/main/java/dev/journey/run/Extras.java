package dev.journey.run;

import dev.journey.event.AttributeValue;
import dev.journey.graph.Memory;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * What few customers have beside the stage and some numbers; all who have nothing of it share one. Nothing in it is
 * written to again.
 *
 * @param profile what is known of the customer
 * @param outreach the follow-ups of the visit
 * @param recentIds the ids of the events that were handled last
 * @param alsoEntered the other stages that were entered at the instant at which the present one was
 * @param variants what each experiment gives the customer
 * @param objects what is remembered and is no number
 * @param movesByTime how often time alone has moved the customer since the last event
 */
@SuppressWarnings("ArrayRecordComponent") // shared with whoever remembers, compared by what is in it
record Extras(
        Map<String, AttributeValue> profile,
        Outreach outreach,
        RecentIds recentIds,
        BitSet alsoEntered,
        List<String> variants,
        Object[] objects,
        int movesByTime) {

    static final BitSet NO_STAGE = new BitSet();

    static final Extras NONE =
            new Extras(Map.of(), Outreach.NONE, RecentIds.NONE, NO_STAGE, List.of(), Memory.NO_OBJECTS, 0);

    /** The one that all share who have nothing, or this one. */
    @SuppressWarnings("ReferenceEquality") // most often it is the very same
    Extras shared() {
        return this != NONE && variants.isEmpty() && equals(NONE) ? NONE : this;
    }

    Extras withProfile(Map<String, AttributeValue> other) {
        return new Extras(other, outreach, recentIds, alsoEntered, variants, objects, movesByTime);
    }

    @SuppressWarnings("ReferenceEquality") // most often nothing has changed
    Extras withOutreach(Outreach other) {
        return other == outreach
                ? this
                : new Extras(profile, other, recentIds, alsoEntered, variants, objects, movesByTime);
    }

    Extras withVariants(List<String> other) {
        return new Extras(profile, outreach, recentIds, alsoEntered, other, objects, movesByTime);
    }

    Extras plusRecentId(String id, int most) {
        return withRecentIds(recentIds.plus(id, most));
    }

    Extras withRecentIds(RecentIds other) {
        return new Extras(profile, outreach, other, alsoEntered, variants, objects, movesByTime);
    }

    Extras withAlsoEntered(BitSet other) {
        return other.equals(alsoEntered)
                ? this
                : new Extras(profile, outreach, recentIds, other, variants, objects, movesByTime);
    }

    Extras withObjects(Object[] other) {
        return other == objects
                ? this
                : new Extras(profile, outreach, recentIds, alsoEntered, variants, other, movesByTime);
    }

    Extras withMovesByTime(int other) {
        return other == movesByTime
                ? this
                : new Extras(profile, outreach, recentIds, alsoEntered, variants, objects, other);
    }

    /** The arrays by what is in them; the variants follow from the customer. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Extras extras
                        && profile.equals(extras.profile)
                        && outreach.equals(extras.outreach)
                        && recentIds.equals(extras.recentIds)
                        && alsoEntered.equals(extras.alsoEntered)
                        && Arrays.equals(objects, extras.objects)
                        && movesByTime == extras.movesByTime;
    }

    @Override
    public int hashCode() {
        return profile.hashCode() * 31 + outreach.hashCode();
    }
}
