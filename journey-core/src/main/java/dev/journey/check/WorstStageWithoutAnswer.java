package dev.journey.check;

import dev.journey.event.AttributeValue;
import dev.journey.model.Journey;
import dev.journey.model.Stage;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The stage in which customers feel worst has an answer: a follow-up, or an opportunity that addresses a pain of it.
 *
 * <p>The worst stage is that of the lowest mean emotion, if that is below 0; several may be.
 */
final class WorstStageWithoutAnswer implements Check {

    @Override
    public List<Finding> findings(Journey journey) {
        List<Stage> felt = journey.stages().stream()
                .filter(stage -> emotion(stage).isPresent())
                .toList();
        double worst = felt.stream()
                .mapToDouble(stage -> emotion(stage).orElseThrow())
                .min()
                .orElse(0);
        return felt.stream()
                .filter(stage -> worst < 0 && emotion(stage).orElseThrow() == worst)
                .filter(stage -> stage.followUps().isEmpty() && !isAddressed(journey, stage))
                .map(stage -> finding(stage.id(), worst))
                .toList();
    }

    /** The mean of the emotions; whole numbers from -2 to 2, so that equal means are equal numbers. */
    private static OptionalDouble emotion(Stage stage) {
        return stage.experiences().stream()
                .flatMapToInt(experience -> experience.emotion().stream())
                .average();
    }

    private static boolean isAddressed(Journey journey, Stage stage) {
        return journey.painPoints().stream()
                .filter(pain -> JourneyMap.hurtsIn(stage, pain))
                .anyMatch(pain -> journey.opportunities().stream()
                        .anyMatch(opportunity -> opportunity.addresses().contains(pain.id())));
    }

    private static Finding finding(String stage, double emotion) {
        return new Finding(
                FindingCode.WORST_STAGE_WITHOUT_ANSWER,
                "stages." + stage,
                "customers feel worst in stage '" + stage + "' (" + AttributeValue.of(emotion)
                        + " on average), and it has neither a follow-up nor an opportunity",
                "let a follow-up help them, or name the pain and the opportunity in it");
    }
}
