package dev.journey.event;

import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The attributes of an event, in order; of those that are asked for by name no other value is made. */
final class RowAttributes extends AbstractMap<String, AttributeValue> {

    private final AttributeColumns columns;

    /** Where the list of the attributes begins, or {@link AttributeColumns#NONE}. */
    private final int begin;

    RowAttributes(AttributeColumns columns, int begin) {
        this.columns = columns;
        this.begin = begin;
    }

    @Override
    public @Nullable AttributeValue get(@Nullable Object name) {
        return name instanceof String text ? columns.find(begin, text).orElse(null) : null;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return get(name) != null;
    }

    @Override
    public int size() {
        int size = 0;
        for (int place = begin; place != AttributeColumns.NONE; place = columns.next(place)) {
            size++;
        }
        return size;
    }

    @Override
    public Set<Map.Entry<String, AttributeValue>> entrySet() {
        Map<String, AttributeValue> all = new LinkedHashMap<>();
        columns.read(begin, (name, value) -> all.put(name, value.orElseThrow()));
        return all.entrySet();
    }
}
