package dev.journey.jackson.wire;

import dev.journey.model.Variant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The variants of an experiment, written as an object of names and weights; their order says who gets which. */
record Variants(List<Variant> list) {

    static Variants of(Map<String, Integer> weights) {
        return new Variants(weights.entrySet().stream()
                .map(each -> new Variant(each.getKey(), each.getValue()))
                .toList());
    }

    Map<String, Integer> weights() {
        Map<String, Integer> weights = new LinkedHashMap<>();
        list.forEach(variant -> weights.put(variant.name(), variant.weight()));
        return weights;
    }
}
