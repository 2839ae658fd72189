package dev.journey.check;

import dev.journey.model.Journey;
import dev.journey.model.Stage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The stage in which customers feel worst has an answer: a follow-up, or an opportunity that addresses a pain of it.
 *
 * <p>The worst stage is that of the lowest mean emotion, if that is below 0; several may be.
 */
final class WorstStageWithoutAnswer implements Check {

    private static final int DECIMALS = 2;

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

    /** As people write a mean: -1.5, or -1.33 where it does not come out even. */
    private static String rounded(double emotion) {
        return BigDecimal.valueOf(emotion)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static Finding finding(String stage, double emotion) {
        return new Finding(
                FindingCode.WORST_STAGE_WITHOUT_ANSWER,
                "stages." + stage,
                "customers feel worst in stage '" + stage + "' (" + rounded(emotion)
                        + " on average), and it has neither a follow-up nor an opportunity",
                "let a follow-up help them, or name what hurts there and an opportunity that addresses it");
    }
}
