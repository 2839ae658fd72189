package dev.journey.jackson.wire;

import dev.journey.condition.InVariant;
import dev.journey.jackson.shape.Allowed.Id;

record InVariantJson(@Id String of, @Id String is) {

    static InVariantJson of(InVariant variant) {
        return new InVariantJson(variant.experiment(), variant.variant());
    }

    InVariant toInVariant() {
        return new InVariant(of, is);
    }
}
