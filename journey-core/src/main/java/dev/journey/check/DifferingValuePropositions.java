package dev.journey.check;

import dev.journey.model.Journey;
import dev.journey.model.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Every stage promises the same: what the journey promises, or else what the first stage that speaks of it does. */
final class DifferingValuePropositions implements Check {

    @Override
    public List<Finding> findings(Journey journey) {
        Optional<String> promised = journey.valueProposition();
        String by = "the journey";
        List<Finding> findings = new ArrayList<>();
        for (Stage stage : journey.stages()) {
            if (promised.isEmpty()) {
                promised = stage.valueProposition();
                by = "stage '" + stage.id() + "'";
            } else if (stage.valueProposition().isPresent()
                    && !plain(stage.valueProposition().get()).equals(plain(promised.get()))) {
                findings.add(finding(stage.id(), stage.valueProposition().get(), by, promised.get()));
            }
        }
        return findings;
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static Finding finding(String stage, String promise, String by, String promised) {
        return new Finding(
                FindingCode.VALUE_PROPOSITION_DIFFERS,
                "stages." + stage,
                "stage '" + stage + "' promises '" + promise + "', but " + by + " promises '" + promised + "'",
                "promise the same everywhere, or leave it to the journey to say");
    }
}
