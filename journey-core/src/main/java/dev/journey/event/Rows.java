package dev.journey.event;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;

/**
 * Entries in columns: an instant, a type and what else there is, each a number in a row. What no entry has takes no
 * room.
 */
final class Rows {

    /** The channel of an entry without one, and its id. */
    private static final int NONE = -1;

    private final Timeline timeline;
    private final Words<Channel> channels;
    private final Texts ids;
    private final AttributeColumns attributes;

    private Optional<IntColumn> channel;
    private Optional<LongColumn> id;
    private Optional<IntColumn> firstAttribute;

    Rows() {
        this.timeline = new Timeline();
        this.channels = new Words<>(Channel::of);
        this.ids = new Texts();
        this.attributes = new AttributeColumns();
        this.channel = Optional.empty();
        this.id = Optional.empty();
        this.firstAttribute = Optional.empty();
    }

    private Rows(Rows other, int[] order) {
        this.timeline = other.timeline.in(order);
        this.channels = other.channels;
        this.ids = other.ids;
        this.channel = other.channel.map(column -> column.in(order));
        this.id = other.id.map(column -> column.in(order));
        this.firstAttribute = other.firstAttribute.map(column -> column.in(order));
        this.attributes = firstAttribute.map(other.attributes::in).orElse(other.attributes);
    }

    /** The same rows in another order, or only some of them; both have the words in common. */
    Rows in(int[] order) {
        return new Rows(this, order);
    }

    int size() {
        return timeline.size();
    }

    /** When it happened, and of which type it was. */
    Timeline timeline() {
        return timeline;
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
        } else {
            addChannel(Optional.empty());
            addId(Optional.empty());
            ((ProfileChange) entry).attributes().forEach(attributes::add);
        }
        addAttributesSince(first);
        timeline.add(entry);
    }

    void add(EventParts event) {
        int first = attributes.end();
        long nanos = event.at();
        String type = event.type();
        addChannel(Optional.ofNullable(event.channel()));
        addId(Optional.ofNullable(event.id()));
        event.addAttributesTo(attributes);
        addAttributesSince(first);
        timeline.add(nanos, type);
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
        return timeline.type(row) == Timeline.NONE ? profileChange(row) : new RowEvent(this, row);
    }

    private ProfileChange profileChange(int row) {
        ProfileChange.Builder change = ProfileChange.at(EventTime.instant(timeline.at(row)));
        attributes.read(firstAttribute(row), change::attribute);
        return change.build();
    }

    Optional<Channel> channel(int row) {
        return channel.map(column -> column.get(row))
                .filter(number -> number != NONE)
                .map(channels::get);
    }

    /** The attributes of the event in a row. */
    Map<String, AttributeValue> attributes(int row) {
        return Collections.unmodifiableMap(new RowAttributes(attributes, firstAttribute(row)));
    }

    /** One of them; empty where the event does not have it. */
    Optional<AttributeValue> attribute(int row, String name) {
        return attributes.find(firstAttribute(row), name);
    }

    private int firstAttribute(int row) {
        return firstAttribute.isPresent() ? firstAttribute.get().get(row) : AttributeColumns.NONE;
    }
}
