package dev.journey.graph;

import dev.journey.condition.Length;
import dev.journey.event.EventTime;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/**
 * A half-open window: an event at e is in it at t while t is before the end of the length that began at e.
 *
 * <p>Instants are kept in the order in which they leave. With lengths of the calendar that need not be the order in
 * which they came: 31 January and 30 January plus a month both end in February.
 */
public final class Window {

    private static final long LATEST = EventTime.nanos(EventTime.LATEST);

    private final Length length;
    private final ZoneId zone;

    /** After how long every event leaves; 0 where that is not one number. It is asked for at every event. */
    private final long nanos;

    /** A window of this length; the zone is for lengths of the calendar. */
    public Window(Length length, ZoneId zone) {
        this.length = length;
        this.zone = zone;
        long end = length.end(0, zone);
        this.nanos = length instanceof Length.Exact && end != EventTime.NEVER ? end : 0;
    }

    /** When an event at this instant leaves, or {@link EventTime#NEVER} if that is past the year 2261. */
    public long end(long at) {
        if (nanos == 0) {
            return length.end(at, zone);
        }
        return at > LATEST - nanos ? EventTime.NEVER : at + nanos;
    }

    /** How many of these instants are in the window at {@code now}. */
    public int count(long[] instants, long now) {
        return instants.length - left(instants, now);
    }

    /** How many of the instants that a slot holds are in the window at {@code now}. */
    int count(Memory memory, int key, long now) {
        int first = memory.first(key);
        return first < 0 ? 0 : memory.end(first) - staying(memory, first, now);
    }

    /** The next time after {@code now} that one of the instants leaves that a slot holds. */
    long nextLeaving(Memory memory, int key, long now) {
        int first = memory.first(key);
        if (first < 0) {
            return EventTime.NEVER;
        }
        int staying = staying(memory, first, now);
        return staying == memory.end(first) ? EventTime.NEVER : end(memory.at(staying));
    }

    /** Adds an instant to those of a slot as {@link #plus} does; mostly it is the last one to leave. */
    void add(Memory memory, int key, long at, int most) {
        int first = memory.first(key);
        if (first < 0) {
            memory.put(key, at);
            return;
        }
        int end = memory.end(first);
        if (end(memory.at(end - 1)) > end(at)) {
            memory.putAll(key, plus(memory.numbersOf(key), at, most));
        } else {
            memory.append(first, Math.max(staying(memory, first, at) - first, end - first + 1 - most), at);
        }
    }

    /** Where the instants of a slot begin that are in the window. */
    private int staying(Memory memory, int first, long now) {
        int staying = first;
        while (staying < memory.end(first) && end(memory.at(staying)) <= now) {
            staying++;
        }
        return staying;
    }

    /** These instants and one more, without those that have left by then, and no more than the last {@code most}. */
    public long[] plus(long[] instants, long at, int most) {
        int left = left(instants, at);
        long[] more = new long[instants.length - left + 1];
        System.arraycopy(instants, left, more, 0, more.length - 1);
        int place = more.length - 1;
        for (long end = end(at); place > 0 && end(more[place - 1]) > end; place--) {
            more[place] = more[place - 1];
        }
        more[place] = at;
        return more.length > most ? Arrays.copyOfRange(more, more.length - most, more.length) : more;
    }

    /**
     * The instants that a snapshot says, as they are kept.
     *
     * @param most how many there may be
     * @param since the earliest that may be among them
     * @param until the latest
     * @throws IllegalArgumentException if they cannot be kept; the message begins with what must be
     */
    public long[] restored(List<Instant> instants, int most, long since, long until) {
        Slot.checkNumber("instants", instants.size(), most);
        long[] restored = new long[instants.size()];
        long end = Long.MIN_VALUE;
        for (int i = 0; i < restored.length; i++) {
            restored[i] = Slot.nanos(instants.get(i), since, until);
            long next = end(restored[i]);
            if (next < end) {
                throw new IllegalArgumentException("must hold instants in the order in which they leave its window: "
                        + instants.get(i - 1) + " before " + instants.get(i));
            }
            end = next;
        }
        return restored;
    }

    private int left(long[] instants, long now) {
        int left = 0;
        while (left < instants.length && end(instants[left]) <= now) {
            left++;
        }
        return left;
    }
}
