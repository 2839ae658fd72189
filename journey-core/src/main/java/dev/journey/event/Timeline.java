package dev.journey.event;

import java.util.List;

/** When something happened, and of which type it was: columns of instants and of the numbers of types. */
final class Timeline {

    /** The type of a profile change. */
    static final int NONE = -1;

    private final Words<String> types;
    private final LongColumn at;
    private final IntColumn type;

    Timeline() {
        this(new Words<>(type -> type), new LongColumn(), new IntColumn());
    }

    private Timeline(Words<String> types, LongColumn at, IntColumn type) {
        this.types = types;
        this.at = at;
        this.type = type;
    }

    void add(long nanos, String typeOf) {
        type.add(types.number(typeOf));
        at.add(nanos);
    }

    void addProfileChange(long nanos) {
        type.add(NONE);
        at.add(nanos);
    }

    void add(Entry entry) {
        long nanos = EventTime.nanos(entry.at());
        if (entry instanceof Event event) {
            add(nanos, event.type());
        } else {
            addProfileChange(nanos);
        }
    }

    /** The same rows in another order, or only some of them; both have the types in common. */
    Timeline in(int[] order) {
        return new Timeline(types, at.in(order), type.in(order));
    }

    int size() {
        return at.size();
    }

    /** The instant of a row, in nanoseconds since 1970. */
    long at(int row) {
        return at.get(row);
    }

    /** The number of a row's type, or {@link #NONE}. */
    int type(int row) {
        return type.get(row);
    }

    /** The type of the event in a row. */
    String typeName(int row) {
        return types.get(type(row));
    }

    /** The types by their numbers; always this very list. */
    List<String> types() {
        return types.all();
    }
}
