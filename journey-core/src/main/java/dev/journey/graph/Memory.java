package dev.journey.graph;

import dev.journey.condition.Scope;
import dev.journey.event.EventTime;
import java.util.Arrays;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a customer: of each slot that holds anything, by the order of their keys, some numbers, such as
 * instants and counts, or an object.
 *
 * <p>A journey may have a thousand slots of which a customer fills two, so that only these take room: all numbers stand
 * in one array, those of a slot after a head that says whose they are and how many.
 *
 * <p>It changes while the engine is at work on a customer. The arrays that it was made of and gives out are never
 * written to again.
 */
// Longer than others: how the arrays are laid out is known to no other class.
public final class Memory {

    /** The numbers of one who remembers nothing. */
    private static final long[] NO_NUMBERS = {};

    /** The objects of one who remembers nothing. */
    public static final Object[] NO_OBJECTS = {};

    /** Less than the keys of all slots: the next deadline, which is kept beside them. */
    private static final int DEADLINE = -1;

    private static final long HEAD_OF_DEADLINE = headOf(DEADLINE, 1);

    /** In every key of a slot of the journey, so that the slots of a visit come first. */
    private static final int OF_JOURNEY = 1 << 30;

    /** Room for the numbers of several slots more, which most customers never fill. */
    private static final int SPARE = 8;

    /** In a head instead of how many numbers there are. */
    private static final int OBJECT = -1;

    private long[] numbers = NO_NUMBERS;

    /** How many of the numbers are in use. */
    private int used;

    private Object[] objects = NO_OBJECTS;

    /** The head that was found last, or where one would be, and how many objects the slots before it hold. */
    private int place;

    private int objectsBefore;

    /** Whether somebody else holds the array of numbers. */
    private boolean shared = true;

    /** How many numbers there is room for beyond those that are needed. */
    private final int spare;

    /** Where there is room to spare, the array that is written to, again and again. */
    private long[] own = NO_NUMBERS;

    /**
     * Remembers nothing so far.
     *
     * @param forLong whether it is worth to have room to spare, because more than a step or two are to come
     */
    public Memory(boolean forLong) {
        this.spare = forLong ? SPARE : 0;
    }

    /** Remembers what arrays say that were given out. */
    public void reset(long[] otherNumbers, Object[] otherObjects) {
        used = otherNumbers.length;
        objects = otherObjects;
        rewind();
        shared = spare == 0;
        numbers = shared ? otherNumbers : copied(otherNumbers);
    }

    /** Most often something is written next: one copy at once is less than to ask at every turn. */
    private long[] copied(long[] others) {
        if (others.length > own.length) {
            own = new long[others.length + spare];
        }
        System.arraycopy(others, 0, own, 0, others.length);
        return own;
    }

    /** The key of a slot by its place among those of its scope. */
    static int key(Scope scope, int index) {
        return scope == Scope.JOURNEY ? OF_JOURNEY | index : index;
    }

    /** Hands out all numbers. */
    public long[] numbers() {
        if (shared) {
            return numbers;
        }
        if (spare > 0) {
            return used == 0 ? NO_NUMBERS : Arrays.copyOf(numbers, used);
        }
        if (used < numbers.length) {
            numbers = Arrays.copyOf(numbers, used);
        }
        shared = true;
        return numbers;
    }

    /** All numbers, in an array that they fill or else in a new one. */
    public long[] writtenTo(long[] array) {
        long[] target = array.length == used ? array : new long[used];
        System.arraycopy(numbers, 0, target, 0, used);
        return target;
    }

    /** All objects. */
    public Object[] objects() {
        return objects;
    }

    /** The deadline that is among these numbers, or {@link EventTime#NEVER}. */
    public static long deadline(long[] numbers) {
        return numbers.length > 0 && numbers[0] == HEAD_OF_DEADLINE ? numbers[1] : EventTime.NEVER;
    }

    /** Keeps a deadline, or that there is none. */
    public void keepDeadline(long deadline) {
        if (deadline == EventTime.NEVER) {
            clear(DEADLINE);
        } else {
            put(DEADLINE, deadline);
        }
    }

    /** Where the numbers of a slot begin in {@link #at}; negative where there are none. */
    int first(int key) {
        int head = find(key);
        return head < 0 ? head : head + 1;
    }

    /** Where the numbers end that begin here. */
    int end(int first) {
        return first + (int) numbers[first - 1];
    }

    /** The number in this place. */
    long at(int place) {
        return numbers[place];
    }

    /** The only number of a slot, or another one where it holds none. */
    long number(int key, long otherwise) {
        int head = find(key);
        return head < 0 ? otherwise : numbers[head + 1];
    }

    /** A copy of the numbers of a slot. */
    long[] numbersOf(int key) {
        int first = first(key);
        return first < 0 ? NO_NUMBERS : Arrays.copyOfRange(numbers, first, end(first));
    }

    /** The object of a slot; null where it holds none. */
    @Nullable
    Object object(int key) {
        int head = find(key);
        return head < 0 ? null : objects[objectsBefore];
    }

    /** Lets a slot hold one number. */
    void put(int key, long number) {
        int found = find(key);
        int head = found < 0 ? ~found : found;
        replace(head, found < 0 ? head : next(head), 2);
        numbers[head] = headOf(key, 1);
        numbers[head + 1] = number;
    }

    /** Lets a slot hold numbers, or nothing where there are none. */
    void putAll(int key, long... held) {
        int head = find(key);
        int from = head < 0 ? ~head : head;
        int to = head < 0 ? from : next(head);
        if (held.length == 0) {
            replace(from, to, 0);
        } else {
            replace(from, to, held.length + 1);
            numbers[from] = headOf(key, held.length);
            System.arraycopy(held, 0, numbers, from + 1, held.length);
        }
    }

    /** Lets a slot hold nothing. */
    void clear(int key) {
        int head = find(key);
        if (head < 0) {
            return;
        }
        if (isObject(head)) {
            objects = without(objectsBefore, objectsBefore + 1);
        }
        replace(head, next(head), 0);
    }

    /** Lets a slot hold an object. */
    void putObject(int key, Object object) {
        int head = find(key);
        int number = objectsBefore;
        Object[] other = new Object[objects.length + (head < 0 ? 1 : 0)];
        System.arraycopy(objects, 0, other, 0, number);
        System.arraycopy(objects, number, other, other.length - (objects.length - number), objects.length - number);
        other[number] = object;
        objects = other;
        if (head < 0) {
            replace(~head, ~head, 1);
            numbers[~head] = headOf(key, OBJECT);
        }
    }

    private Object[] without(int from, int to) {
        if (to - from == objects.length) {
            return NO_OBJECTS;
        }
        Object[] fewer = new Object[objects.length - (to - from)];
        System.arraycopy(objects, 0, fewer, 0, from);
        System.arraycopy(objects, to, fewer, from, objects.length - to);
        return fewer;
    }

    /** Adds a number after those that begin here, and drops so many from their beginning. */
    void append(int first, int dropped, long number) {
        int head = first - 1;
        int kept = end(first) - first - dropped;
        if (dropped == 0) {
            replace(first + kept, first + kept, 1);
        } else {
            if (shared || dropped > 1) {
                replace(first, first + dropped, 1);
            }
            System.arraycopy(numbers, first + 1, numbers, first, kept);
        }
        numbers[head] = headOf(keyAt(head), kept + 1);
        numbers[first + kept] = number;
    }

    /** Whether the key of any slot that holds something is as asked. */
    boolean anySlot(IntPredicate asked) {
        for (int head = 0; head < used; head = next(head)) {
            if (asked.test(keyAt(head))) {
                return true;
            }
        }
        return false;
    }

    /** Forgets the visit, and the deadline with it. */
    public void forgetVisit() {
        int found = find(OF_JOURNEY);
        int journey = found < 0 ? ~found : found;
        if (objectsBefore > 0) {
            objects = without(0, objectsBefore);
        }
        replace(0, journey, 0);
    }

    /** Forgets everything. */
    public void forget() {
        reset(NO_NUMBERS, NO_OBJECTS);
    }

    /**
     * Where the head of a slot is; the complement of where it would be, where there is none. Slots are mostly asked in
     * order, so that it goes on from the last place.
     */
    private int find(int key) {
        if (place >= used || keyAt(place) > key) {
            rewind();
        }
        while (place < used && keyAt(place) < key) {
            objectsBefore += isObject(place) ? 1 : 0;
            place = next(place);
        }
        return place < used && keyAt(place) == key ? place : ~place;
    }

    private void rewind() {
        place = 0;
        objectsBefore = 0;
    }

    private int keyAt(int head) {
        return (int) (numbers[head] >>> Integer.SIZE);
    }

    private boolean isObject(int head) {
        return (int) numbers[head] == OBJECT;
    }

    private int next(int head) {
        return head + 1 + Math.max(0, (int) numbers[head]);
    }

    private static long headOf(int key, int size) {
        return (long) key << Integer.SIZE | Integer.toUnsignedLong(size);
    }

    /** Makes room for so many numbers in the place of others, which need not be kept. */
    private void replace(int from, int to, int size) {
        if (from == to && size == 0) {
            return;
        }
        int after = used + size - (to - from);
        if (after != used) {
            rewind();
        }
        long[] target = target(after);
        if (target != numbers) {
            System.arraycopy(numbers, 0, target, 0, from);
        }
        System.arraycopy(numbers, to, target, from + size, used - to);
        numbers = target;
        used = after;
        shared = false;
    }

    /** An array to write so many numbers to. */
    private long[] target(int size) {
        if (!shared && size <= numbers.length) {
            return numbers;
        }
        long[] target = size == 0 ? NO_NUMBERS : new long[size + spare];
        if (spare > 0) {
            own = target;
        }
        return target;
    }
}
