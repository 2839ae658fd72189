package dev.journey.jackson.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Changes documents in small ways, as people do by mistake and as nobody would; by seed. */
final class Mutator {

    /** Texts and numbers on both sides of every rule for a single value, and values of other kinds. */
    private static final JsonNode VALUES = Corpus.json("""
        - [ "", " ", "\\u2003", "\\u00a0", x, Köln, any, holdout, Any, bad id, -a, a-, a_b, "9", "9-a", ÄPFEL, "null" ]
        - [ P1D, PT24H, P1W, P1W2D, P1W2DT3H, P1M, P1Y2M3W4D, P0DT1H, P0Y1M, PT1S, "P1D " ]
        - [ P, PT, P1DT, P1WT, PT0S, P0M, P0D, p1d, +P1D, P-1D, -P1D, PT1.5S, P1MT1H, P1M1Y, 1D, P 1D, P1H ]
        - [ "2026-01-05T10:11:12Z", "2026-01-05t10:11:12.123456789z", "2026-01-05T10:11:12-05:30" ]
        - [ "2026-01-05T10:11:12+18:00", "2262-01-01T00:30:00+01:00", "2026-01-05T10:11:12-00:00" ]
        - [ "2026-01-05T10:11:12", "2026-01-05T10:11Z", "2026-13-05T10:11:12Z", "2026-01-05T24:00:00Z", "2026-1-5T1:1:1Z" ]
        - [ "2026-01-05T10:11:12.1234567891Z", "2026-01-05T10:11:60Z", "2026-01-05T10:11:12+19:00", "2026-01-05 10:11:12Z" ]
        - [ "2026-01-05", "2024-02-29", "+12026-01-05", "-0001-01-05", "2026-00-10", "2026-01-32", "26-01-05", "2026-1-5" ]
        - [ "21:00", "00:00", "23:59:59", "21:00:30.5", "24:00", "9:00", "21:60", "21:00:30.", "21", "21:00Z" ]
        - [ "2026-02-30", "2026-02-30T10:11:12Z", "1600-01-05T10:11:12Z", "2400-01-05T10:11:12Z", P99999999999999999999D ]
        - [ Europe/Berlin, UTC, +01:00, Europe/Nowhere ]
        - [ goal, exit, lapse, pre-purchase, purchase, post-purchase, front-stage, back-stage, higher, lower, rising ]
        - [ falling, free, cheap, low, high, planned, in-progress, done, as-is, to-be, stage, journey, never, always ]
        - [ entered, moved, goal-reached, hand-off-due, follow-up-due, postponed, late, none, Goal, steady, event ]
        - [ 0, 1, 2, 3, 5, 6, 100, 101, 1.0, 1.5, 1e2, -0.0, -1, -2, -3, 1000000, 1000001, 2147483647, 2147483648 ]
        - [ 1000000000, 1000000001, -1000000000, -1000000001, -2147483648, -2147483649, 12.34, 12.345, 0.5, 99.999 ]
        - [ 999999999999999, 999999999999999.4, 999999999999999.5, 1000000000000000, -1e15, 1e300, 1e-300, 1e-301 ]
        - [ true, false, null, {}, { " ": 1 }, [], [ x ], [ any ], [ a, a ], [ any, a ], [ 1 ], [ null ], [ [] ], { x: 1 }, { x: null } ]
        - [ { period: P7D }, { period: p7d }, { period: P7DT1H }, { period: P0D }, { period: 7 }, { period: P1M, x: 1 } ]
        - [ { after: P1D }, { exists: true }, { is: 1, atLeast: 2 }, { in: [] }, { in: [ 1, a ] }, { is: [ 1 ] } ]
        - [ { event: x }, { event: " " }, { event: x, touchpoint: home-page }, { where: { x: 1 } }, { where: { " ": 1 } } ]
        - [ { allOf: [] }, { not: { always: true } }, { always: false }, { occurred: x, always: true } ]
        - [ { occurred: { event: x, exactly: 1 } }, { occurred: { exactly: 1, atMost: 2 } }, { occurred: {} } ]
        - [ { effect: moved }, { effect: moved, followUp: x }, { effect: jumped }, { at: x }, { effect: moved, to: 5 } ]
        - [ { a: 0 }, { a: 0, b: 1 }, { holdout: 1 }, { A: 1 }, { a: -1 }, { a: 1.5 } ]
        """);

    private final Random random;
    private final List<JsonNode> values =
            VALUES.valueStream().flatMap(JsonNode::valueStream).toList();

    /** What stands under which key, in objects that stand under which key. */
    private final Map<String, Map<String, List<JsonNode>>> known = new TreeMap<>();

    private final List<String> keys;

    Mutator(List<JsonNode> corpus, long seed) {
        this.random = new Random(seed);
        corpus.forEach(document -> learn("", document));
        keys = known.values().stream()
                .flatMap(under -> under.keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private void learn(String around, JsonNode node) {
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            known.computeIfAbsent(around, key -> new TreeMap<>())
                    .computeIfAbsent(member.getKey(), key -> new ArrayList<>())
                    .add(member.getValue());
            learn(member.getKey(), member.getValue());
        }
        if (node.isArray()) {
            node.forEach(entry -> learn(around, entry));
        }
    }

    /** A copy with one change, seldom with two or three. */
    JsonNode mutant(JsonNode document) {
        JsonNode[] copy = {document.deepCopy()};
        for (int changes = random.nextInt(5) == 0 ? 2 + random.nextInt(2) : 1; changes > 0; changes--) {
            List<Place> places = new ArrayList<>();
            places("", copy[0], places);
            if (!places.isEmpty()) {
                change(any(places));
            }
        }
        return copy[0];
    }

    private static void places(String around, JsonNode node, List<Place> places) {
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(key -> places.add(new Place(around, object, key, -1)));
            object.properties().forEach(member -> places(member.getKey(), member.getValue(), places));
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                places.add(new Place(around, list, "", i));
                places(around, list.get(i), places);
            }
        }
    }

    private void change(Place place) {
        switch (random.nextInt(8)) {
            case 0 -> place.remove();
            case 1 -> rename(place);
            case 2 -> place.set(lookAlike(place));
            case 3, 4 -> addKey(place);
            case 5 -> swap(place);
            default -> place.set(any(values).deepCopy());
        }
    }

    private void rename(Place place) {
        JsonNode value = place.get();
        place.remove();
        if (place.in instanceof ObjectNode object) {
            object.set(random.nextBoolean() ? any(keys) : place.key + "s", value);
        }
    }

    /** What stands under the same key elsewhere. */
    private JsonNode lookAlike(Place place) {
        List<JsonNode> others = known.getOrDefault(place.around, Map.of()).get(place.key);
        return others == null ? any(values).deepCopy() : any(others).deepCopy();
    }

    /** Puts beside what is there what can stand there, or what stands elsewhere. */
    private void addKey(Place place) {
        if (place.in instanceof ObjectNode object) {
            Map<String, List<JsonNode>> fitting = known.getOrDefault(place.around, Map.of());
            String key = random.nextInt(4) == 0 || fitting.isEmpty() ? any(keys) : any(List.copyOf(fitting.keySet()));
            List<JsonNode> examples = fitting.getOrDefault(key, values);
            object.set(key, any(examples).deepCopy());
        } else {
            ((ArrayNode) place.in).add(place.get().deepCopy());
        }
    }

    @SuppressWarnings("ReferenceEquality") // within this very node, not in one that looks like it
    private void swap(Place place) {
        List<Place> around = new ArrayList<>();
        places(place.around, place.in, around);
        Place other = any(around.stream().filter(each -> each.in == place.in).toList());
        JsonNode value = place.get();
        place.set(other.get());
        other.set(value);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** A key of an object, or an entry of a list. */
    private record Place(String around, ContainerNode<?> in, String key, int index) {

        JsonNode get() {
            return in instanceof ObjectNode object ? object.get(key) : in.get(index);
        }

        void set(JsonNode value) {
            if (in instanceof ObjectNode object) {
                object.set(key, value);
            } else {
                ((ArrayNode) in).set(index, value);
            }
        }

        void remove() {
            if (in instanceof ObjectNode object) {
                object.remove(key);
            } else {
                ((ArrayNode) in).remove(index);
            }
        }
    }
}
