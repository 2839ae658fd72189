package dev.journey.jackson.wire;

import dev.journey.model.Suppression;
import java.util.Optional;

record SuppressionJson(String code, Optional<String> path, String reason) {

    static SuppressionJson of(Suppression suppression) {
        return new SuppressionJson(suppression.code(), suppression.path(), suppression.reason());
    }

    Suppression toSuppression() {
        return new Suppression(code, path, reason);
    }
}
