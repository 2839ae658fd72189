package dev.journey.event;

import java.util.Optional;

/**
 * Entries in columns: an instant, a type and what else there is, each a number in a row. What no entry has takes no
 * room.
 */
final class Rows {

    /** The type of a profile change, and the channel of an event without one. */
    private static final int NONE = -1;

    private final Words<String> types;
    private final Words<Channel> channels;
    private final Texts ids;
    private final AttributeColumns attributes;

    private final LongColumn at;
    private final IntColumn type;
    private Optional<IntColumn> channel;
    private Optional<LongColumn> id;
    private Optional<IntColumn> firstAttribute;

    Rows() {
        this.types = new Words<>(type -> type);
        this.channels = new Words<>(Channel::of);
        this.ids = new Texts();
        this.attributes = new AttributeColumns();
        this.at = new LongColumn();
        this.type = new IntColumn();
        this.channel = Optional.empty();
        this.id = Optional.empty();
        this.firstAttribute = Optional.empty();
    }

    private Rows(Rows other, int[] order) {
        this.types = other.types;
        this.channels = other.channels;
        this.ids = other.ids;
        this.attributes = other.attributes;
        this.at = other.at.in(order);
        this.type = other.type.in(order);
        this.channel = other.channel.map(column -> column.in(order));
        this.id = other.id.map(column -> column.in(order));
        this.firstAttribute = other.firstAttribute.map(column -> column.in(order));
    }

    /** The same rows in another order, or only some of them; both have the words in common. */
    Rows in(int[] order) {
        return new Rows(this, order);
    }

    int size() {
        return at.size();
    }

    long at(int row) {
        return at.get(row);
    }

    Optional<String> id(int row) {
        return id.map(column -> column.get(row))
                .filter(number -> number != NONE)
                .map(ids::get);
    }

    boolean hasIds() {
        return id.isPresent();
    }

    void add(Entry entry) {
        int first = attributes.end();
        if (entry instanceof Event event) {
            addChannel(event.channel());
            addId(event.id());
            event.attributes().forEach((name, value) -> attributes.add(name, Optional.of(value)));
            type.add(types.number(event.type()));
        } else {
            addChannel(Optional.empty());
            addId(Optional.empty());
            ((ProfileChange) entry).attributes().forEach(attributes::add);
            type.add(NONE);
        }
        addAttributesSince(first);
        at.add(EventTime.nanos(entry.at()));
    }

    void add(EventParts event) {
        int first = attributes.end();
        long nanos = event.at();
        int typeOf = types.number(event.type());
        addChannel(Optional.ofNullable(event.channel()));
        addId(Optional.ofNullable(event.id()));
        event.addAttributesTo(attributes);
        type.add(typeOf);
        addAttributesSince(first);
        at.add(nanos);
    }

    private void addChannel(Optional<Channel> given) {
        if (given.isPresent() && channel.isEmpty()) {
            channel = Optional.of(IntColumn.filled(NONE, size()));
        }
        channel.ifPresent(column ->
                column.add(given.map(medium -> channels.number(medium.name())).orElse(NONE)));
    }

    private void addId(Optional<String> given) {
        if (given.isPresent() && id.isEmpty()) {
            id = Optional.of(LongColumn.filled(NONE, size()));
        }
        id.ifPresent(column -> column.add(given.map(ids::add).orElse((long) NONE)));
    }

    private void addAttributesSince(int first) {
        boolean any = attributes.end() > first;
        if (any) {
            attributes.endList();
        }
        if (any && firstAttribute.isEmpty()) {
            firstAttribute = Optional.of(IntColumn.filled(AttributeColumns.NONE, size()));
        }
        firstAttribute.ifPresent(column -> column.add(any ? first : AttributeColumns.NONE));
    }

    /** The entry of a row, equal to the one that was added. */
    Entry entry(int row) {
        return type.get(row) == NONE ? profileChange(row) : event(row);
    }

    private Event event(int row) {
        Event.Builder event = Event.builder(types.get(type.get(row)), EventTime.instant(at(row)));
        id(row).ifPresent(event::id);
        channel.map(column -> column.get(row))
                .filter(number -> number != NONE)
                .ifPresent(number -> event.channel(channels.get(number)));
        firstAttribute.ifPresent(column ->
                attributes.read(column.get(row), (name, value) -> event.attribute(name, value.orElseThrow())));
        return event.build();
    }

    private ProfileChange profileChange(int row) {
        ProfileChange.Builder change = ProfileChange.at(EventTime.instant(at(row)));
        firstAttribute.ifPresent(column -> attributes.read(column.get(row), change::attribute));
        return change.build();
    }
}
