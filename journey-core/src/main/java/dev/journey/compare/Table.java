package dev.journey.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** All attributes of a type, in the order in which their changes are told. */
final class Table<T> {

    private final List<Attribute<T>> attributes = new ArrayList<>();

    /** The names of all attributes. */
    List<String> names() {
        return attributes.stream().map(Attribute::name).toList();
    }

    /** Tells what changed in what stands at the path. */
    void compare(String path, T older, T newer, Consumer<? super Change> changes) {
        attributes.forEach(attribute -> attribute.compare(path, older, newer, changes));
    }

    /** What a value says, such as {@code from awareness, to trial, when sign_up}. */
    String words(T value) {
        return attributes.stream()
                .flatMap(attribute -> attribute.words(value).map(words -> attribute.name() + " " + words).stream())
                .collect(Collectors.joining(", "));
    }

    /** An id: what is compared has the same one, and it stands in the path. */
    Table<T> id(String name) {
        return with(new Attribute<>() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void compare(String path, T older, T newer, Consumer<? super Change> changes) {
                // Things with different ids are different things.
            }

            @Override
            public Optional<String> words(T owner) {
                return Optional.empty();
            }
        });
    }

    /** Free text. */
    Table<T> text(String name, Function<T, Optional<String>> text) {
        return optional(name, text, Words::quoted);
    }

    /** Free texts. */
    Table<T> texts(String name, Function<T, List<String>> texts) {
        return list(name, texts, Words::quoted);
    }

    /** The id of something, or a word that files write. */
    Table<T> word(String name, Function<T, Optional<String>> word) {
        return optional(name, word, Function.identity());
    }

    /** A number that need not be there. */
    Table<T> number(String name, Function<T, OptionalInt> number) {
        return optional(
                name, owner -> number.apply(owner).stream().boxed().findFirst(), value -> Integer.toString(value));
    }

    /** A number that is usually 0. */
    Table<T> count(String name, ToIntFunction<T> count) {
        return with(
                new Scalar<>(name, owner -> Optional.of(count.applyAsInt(owner)), value -> Integer.toString(value), 0));
    }

    /** A flag that is usually false. */
    Table<T> flag(String name, Predicate<T> flag) {
        return with(
                new Scalar<>(name, owner -> Optional.of(flag.test(owner)), value -> Boolean.toString(value), false));
    }

    /** Something that is always there. */
    <V> Table<T> value(String name, Function<T, V> value, Function<V, String> words) {
        return optional(name, owner -> Optional.of(value.apply(owner)), words);
    }

    /** Something that need not be there. */
    <V> Table<T> optional(String name, Function<T, Optional<V>> value, Function<V, String> words) {
        return with(new Scalar<>(name, value, words, null));
    }

    /** Several things that are compared as one, their order too. */
    <V> Table<T> list(String name, Function<T, List<V>> list, Function<V, String> words) {
        return optional(
                name,
                owner -> Optional.of(list.apply(owner)).filter(all -> !all.isEmpty()),
                all -> all.stream().map(words).collect(Collectors.joining(", ", "[", "]")));
    }

    /** Several things with ids, each of which is compared by itself. */
    <E> Table<T> members(Members<T, E> members) {
        return with(members);
    }

    private Table<T> with(Attribute<T> attribute) {
        attributes.add(attribute);
        return this;
    }
}
