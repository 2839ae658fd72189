package dev.journey.jackson.shape;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.BooleanNode;
import dev.journey.jackson.tree.Node;
import dev.journey.jackson.tree.Problems;
import dev.journey.model.ProblemCode;
import dev.journey.model.Suggestion;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An object whose keys are the components of a record, in their order.
 *
 * <p>A component that is an {@link Optional}, a list or a map may be left out, unless its {@code JsonProperty} is
 * required; every other must be there.
 *
 * @param <W> the record
 */
public final class RecordShape<W extends Record> implements Shape<W> {

    /** Stands where a required key goes, until it is read or missed. */
    private static final Object REQUIRED = new Object();

    private final String noun;
    private final RecordType<W> type;
    private final List<Key> keys = new ArrayList<>();
    private final Map<String, Integer> places = new LinkedHashMap<>();

    /** What the record is made of where no key is there that may be left out. */
    private Object[] absent = {};

    RecordShape(String noun, Class<W> type) {
        this.noun = noun;
        this.type = new RecordType<>(type);
    }

    /** Finds the shapes of the components, which may be made of records themselves. */
    void link(Shapes shapes) {
        for (RecordComponent component : type.components()) {
            Key key = new Key(component, shapes.of(component.getGenericType()));
            places.put(key.name(), keys.size());
            keys.add(key);
        }
        absent = keys.stream()
                .map(key -> key.isOptional() ? key.placeholder() : REQUIRED)
                .toArray();
    }

    /** The names of the keys, in order. */
    public Set<String> keys() {
        return Collections.unmodifiableSet(places.keySet());
    }

    @Override
    public W read(Node node, Problems problems) {
        Optional<Map<String, Node>> members = node.members();
        if (members.isEmpty()) {
            problems.wrongKind(node, "an object that says what the " + noun + " is");
            return placeholder();
        }
        Object[] values = absent.clone();
        // By the name of today: the place of a key that was renamed since keeps the name in the document.
        members.get().forEach((name, member) -> {
            Integer place = places.get(name);
            if (place != null) {
                values[place] = member;
            }
        });
        int known = read(values, node, members.get().size(), problems);
        if (known < members.get().size()) {
            members.get().forEach((name, member) -> {
                if (!places.containsKey(name)) {
                    refuse(member, problems);
                }
            });
        }
        return type.instance(values);
    }

    /** Puts what the nodes among the values say in their places; gives the number of these nodes. */
    private int read(Object[] values, Node node, int members, Problems problems) {
        // An object without any key would say nothing.
        boolean needsNotAll = members > 1;
        int known = 0;
        for (int i = 0; i < values.length; i++) {
            Key key = keys.get(i);
            if (values[i] instanceof Node member) {
                values[i] = key.read(needsNotAll && key.isOptional() ? member.needless() : member, problems);
                known++;
            } else if (!key.isOptional()) {
                values[i] = missing(key, node, problems);
            }
        }
        return known;
    }

    private Object missing(Key key, Node node, Problems problems) {
        String message = noun + " must have the key '" + key.name() + "'";
        problems.report(node.place().key(key.name()), ProblemCode.MISSING_KEY, message);
        return key.placeholder();
    }

    private void refuse(Node member, Problems problems) {
        String name = member.place().key();
        problems.report(
                member.place(),
                ProblemCode.UNKNOWN_KEY,
                noun + " has no key '" + name + "'" + Suggestion.of(name, keys()));
    }

    @Override
    public void write(W value, JsonGenerator out) throws IOException {
        out.writeStartObject();
        write(value, 0, keys.size(), out);
        out.writeEndObject();
    }

    /** Writes some of the keys into the object that was begun. */
    public void write(W value, int from, int to, JsonGenerator out) throws IOException {
        for (int i = from; i < to; i++) {
            keys.get(i).write(value, out);
        }
    }

    @Override
    public Schema schema(Definitions definitions) {
        Schema schema = Schema.of("object").with("title", noun);
        keys.forEach(key -> schema.key(key.name()).add(key.schema(definitions)));
        schema.with("additionalProperties", BooleanNode.FALSE);
        schema.required(
                keys.stream().filter(key -> !key.isOptional()).map(Key::name).toList());
        return definitions.complete(type.type(), schema);
    }

    @Override
    public W placeholder() {
        return type.instance(keys.stream().map(Key::placeholder).toArray());
    }
}
