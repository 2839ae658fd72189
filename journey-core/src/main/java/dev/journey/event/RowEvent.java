package dev.journey.event;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** An event of a log, which reads what it is asked for from its row. */
final class RowEvent extends Event {

    private final Rows rows;
    private final int row;

    RowEvent(Rows rows, int row) {
        this.rows = rows;
        this.row = row;
    }

    @Override
    public String type() {
        return rows.timeline().typeName(row);
    }

    @Override
    public Instant at() {
        return EventTime.instant(rows.timeline().at(row));
    }

    @Override
    public Optional<String> id() {
        return rows.id(row);
    }

    @Override
    public Optional<Channel> channel() {
        return rows.channel(row);
    }

    @Override
    public Optional<AttributeValue> attribute(String name) {
        return rows.attribute(row, Objects.requireNonNull(name, "name"));
    }

    @Override
    public Map<String, AttributeValue> attributes() {
        return rows.attributes(row);
    }
}
