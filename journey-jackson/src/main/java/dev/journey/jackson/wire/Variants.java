package dev.journey.jackson.wire;

import com.fasterxml.jackson.databind.node.IntNode;
import dev.journey.jackson.shape.Schema;
import dev.journey.model.Experiment;
import dev.journey.model.Variant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The variants of an experiment, written as an object of names and weights; their order says who gets which. */
record Variants(List<Variant> list) {

    /** Of the weights, one is above 0. */
    static void rules(Schema schema) {
        schema.keys().id().add(Schema.not(Experiment.HOLDOUT));
        schema.values().between(0, Variant.MOST);
        Schema none = Schema.any();
        none.values().constant(IntNode.valueOf(0));
        schema.with("not", none);
    }

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
