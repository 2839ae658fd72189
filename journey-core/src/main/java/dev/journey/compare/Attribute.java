package dev.journey.compare;

import java.util.Optional;
import java.util.function.Consumer;

/** One attribute of a type: how two values of the type are compared in it, and how it reads. */
interface Attribute<T> {

    /** The name, which is that of the accessor. */
    String name();

    /** Tells what changed in this attribute of what stands at the path. */
    void compare(String path, T older, T newer, Consumer<? super Change> changes);

    /** What it says, in words; empty where that is nothing, or what everybody takes for granted. */
    Optional<String> words(T owner);
}
