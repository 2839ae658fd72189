package dev.journey.jackson.wire;

import dev.journey.condition.InVariant;

record InVariantJson(String of, String is) {

    static InVariantJson of(InVariant variant) {
        return new InVariantJson(variant.experiment(), variant.variant());
    }

    InVariant toInVariant() {
        return new InVariant(of, is);
    }
}
