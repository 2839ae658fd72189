package dev.journey.jackson.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A JSON Schema while it is put together: what values of a type look like. Every method adds to it and returns it.
 *
 * <p>Nothing is used that an editor of an older draft would misunderstand; what is new it passes over.
 */
public final class Schema {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]*");

    /**
     * A character that {@code Character.isWhitespace} knows as none: the classes that regular expressions have for it
     * differ from language to language.
     */
    private static final String VISIBLE =
            "[^\\t-\\r\\u001C-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200A\\u2028\\u2029\\u205F\\u3000]";

    private final ObjectNode node;

    private Schema(ObjectNode node) {
        this.node = node;
    }

    /** One that allows everything. */
    public static Schema any() {
        return new Schema(NODES.objectNode());
    }

    /** One of values of these kinds, such as {@code string}. */
    static Schema of(String... kinds) {
        return any().with("type", kinds.length == 1 ? NODES.textNode(kinds[0]) : texts(List.of(kinds)));
    }

    /** One of what a definition says that stands elsewhere. */
    static Schema reference(String name) {
        return any().with("$ref", "#/$defs/" + name);
    }

    /** One of what fits at least one of these. */
    public static Schema anyOf(List<Schema> options) {
        return any().with("anyOf", array(options));
    }

    /** Everything but this value. */
    public static Schema not(String value) {
        return any().with("not", any().constant(NODES.textNode(value)));
    }

    /** All that another schema says. */
    public Schema add(Schema other) {
        node.setAll(other.node);
        return this;
    }

    /** The tree. */
    public ObjectNode node() {
        return node;
    }

    /** Whether objects may have this key. */
    public boolean hasKey(String name) {
        return node.path("properties").has(name);
    }

    /** The schema of a key's values. */
    public Schema key(String name) {
        return new Schema(node.withObjectProperty("properties").withObjectProperty(name));
    }

    /** The schema of each entry of a list. */
    public Schema entries() {
        return new Schema(node.withObjectProperty("items"));
    }

    /** The schema of the values under free keys. */
    public Schema values() {
        return new Schema(node.withObjectProperty("additionalProperties"));
    }

    /** The schema of free keys. */
    public Schema keys() {
        return new Schema(node.withObjectProperty("propertyNames"));
    }

    /** One of the options between which values choose. */
    public Schema option(int index) {
        return new Schema((ObjectNode) node.withArrayProperty("anyOf").get(index));
    }

    /** Texts that are slugs. */
    public Schema id() {
        return matching(SLUG);
    }

    /** Texts that are not blank. */
    public Schema notBlank() {
        return with("pattern", VISIBLE);
    }

    /** Texts of this form as a whole. */
    public Schema matching(Pattern form) {
        boolean isOne = form.pattern().indexOf('|') < 0;
        return with("pattern", isOne ? "^" + form + "$" : "^(?:" + form + ")$");
    }

    /** One of these words. */
    public Schema words(Collection<String> words) {
        return with("enum", texts(words));
    }

    /** This value and no other. */
    public Schema constant(JsonNode value) {
        return with("const", value);
    }

    /** Numbers in this range, both ends included. */
    public Schema between(long least, long most) {
        return with("minimum", NODES.numberNode(least)).with("maximum", NODES.numberNode(most));
    }

    /** What it is good for editors to propose. */
    public Schema examples(String... examples) {
        return with("examples", texts(List.of(examples)));
    }

    /** A list that is not empty. */
    public Schema notEmpty() {
        return with("minItems", NODES.numberNode(1));
    }

    /** A list of at most so many entries. */
    public Schema most(int entries) {
        return with("maxItems", NODES.numberNode(entries));
    }

    /** An object of exactly one key. */
    public Schema oneKey() {
        return someKey().with("maxProperties", NODES.numberNode(1));
    }

    /** An object of at least one key. */
    public Schema someKey() {
        return with("minProperties", NODES.numberNode(1));
    }

    /** What fits at least one of these, too. */
    public Schema either(Schema... options) {
        return with("anyOf", array(List.of(options)));
    }

    /** An object of at least one of these keys. */
    public Schema someOf(Collection<String> names) {
        return with("anyOf", array(names.stream().map(Schema::there).toList()));
    }

    /** Where one key is, the others are not. */
    public Schema without(String name, String... others) {
        Schema rest = any();
        for (String other : others) {
            rest.refuse(other);
        }
        node.withObjectProperty("dependentSchemas").set(name, rest.node);
        return this;
    }

    /** An object without this key. */
    public Schema refuse(String name) {
        node.withObjectProperty("properties").put(name, false);
        return this;
    }

    /** Where one key is, another one is too. */
    public Schema needs(String name, String other) {
        node.withObjectProperty("dependentRequired").set(name, texts(List.of(other)));
        return this;
    }

    /** An object in which this key is. */
    public static Schema there(String name) {
        return any().required(List.of(name));
    }

    /** An object in which these keys are, and those that had to be before. */
    public Schema required(Collection<String> names) {
        for (String name : names) {
            node.withArrayProperty("required").add(name);
        }
        return this;
    }

    /** A keyword of JSON Schema that has no method of its own here. */
    public Schema with(String keyword, Schema value) {
        return with(keyword, value.node);
    }

    /** A keyword of JSON Schema that has no method of its own here. */
    public Schema with(String keyword, String value) {
        return with(keyword, NODES.textNode(value));
    }

    /** A keyword of JSON Schema that has no method of its own here. */
    public Schema with(String keyword, JsonNode value) {
        node.set(keyword, value);
        return this;
    }

    /** Several schemas as a list. */
    public static ArrayNode array(Collection<Schema> schemas) {
        ArrayNode array = NODES.arrayNode();
        schemas.forEach(schema -> array.add(schema.node));
        return array;
    }

    private static ArrayNode texts(Collection<String> texts) {
        ArrayNode array = NODES.arrayNode();
        texts.forEach(array::add);
        return array;
    }
}
