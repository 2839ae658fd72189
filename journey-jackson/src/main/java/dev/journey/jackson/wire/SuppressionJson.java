package dev.journey.jackson.wire;

import dev.journey.jackson.shape.Allowed.Examples;
import dev.journey.jackson.shape.Allowed.NotBlank;
import dev.journey.model.Suppression;
import java.util.Optional;

record SuppressionJson(
        @NotBlank String code,
        Optional<@Examples("stages.awareness") String> path,
        @NotBlank String reason) {

    static SuppressionJson of(Suppression suppression) {
        return new SuppressionJson(suppression.code(), suppression.path(), suppression.reason());
    }

    Suppression toSuppression() {
        return new Suppression(code, path, reason);
    }
}
