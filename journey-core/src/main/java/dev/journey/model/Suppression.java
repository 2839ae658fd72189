package dev.journey.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A finding that the business accepts, and why.
 *
 * @param code the code of the finding, such as {@code STAGE_WITHOUT_METRIC}
 * @param path what it is found in, such as {@code stages.awareness}; everything where it is absent
 * @param reason why it is accepted
 */
public record Suppression(String code, Optional<String> path, String reason) {

    /**
     * Checks that all are there.
     *
     * @throws IllegalArgumentException if the code or the reason is blank
     */
    public Suppression {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(reason, "reason");
        if (code.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException(
                    "suppressed finding must have a code and a reason: '" + code + "', '" + reason + "'");
        }
    }
}
