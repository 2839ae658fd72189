package dev.journey.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** One of several things to draw, some likelier than others. */
final class Choice<T> {

    private final List<Option<T>> options = new ArrayList<>();
    private int total;

    /** Something more to draw, so many times as likely as a weight of 1. */
    Choice<T> or(int weight, Supplier<? extends T> thing) {
        options.add(new Option<>(weight, thing));
        total += weight;
        return this;
    }

    T draw(Chance chance) {
        int place = chance.below(total);
        for (Option<T> option : options) {
            place -= option.weight;
            if (place < 0) {
                return option.thing.get();
            }
        }
        throw new IllegalStateException("weights must add up to " + total);
    }

    private record Option<T>(int weight, Supplier<? extends T> thing) {}
}
