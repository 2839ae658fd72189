package dev.journey.template;

import java.util.List;

/**
 * An entry of the playbook and where it belongs.
 *
 * @param stages the ids of its stages in the playbook's own model; none where it belongs to all
 * @param value the entry itself
 */
record Placed<T>(List<String> stages, T value) {

    Placed {
        stages = List.copyOf(stages);
    }
}
