package dev.journey.render;

import dev.journey.map.Experience;
import dev.journey.map.Touchpoint;
import dev.journey.map.Visibility;
import dev.journey.model.Ending;
import dev.journey.model.Journey;
import dev.journey.model.Phase;
import dev.journey.model.Stage;
import dev.journey.plan.PainPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a map shows of a stage, in words without line breaks. */
final class MapWords {

    private final Journey journey;

    MapWords(Journey journey) {
        this.journey = journey;
    }

    /** The phase, and how the journey is over. */
    List<String> place(Stage stage) {
        return Stream.concat(
                        stage.phase().map(Phase::key).stream(),
                        stage.ends().map(Ending::key).map(key -> "ends: " + key).stream())
                .toList();
    }

    /** The touchpoints, such as {@code Checkout (website, moment of truth)}. */
    List<String> touchpoints(Stage stage) {
        return stage.touchpoints().stream()
                .map(journey::touchpoint)
                .map(touchpoint -> PlainText.nameOf(touchpoint) + inBrackets(details(touchpoint)))
                .toList();
    }

    private static List<String> details(Touchpoint touchpoint) {
        List<String> details = new ArrayList<>();
        touchpoint.channel().ifPresent(channel -> details.add(PlainText.line(channel.name())));
        if (touchpoint.visibility() == Visibility.BACK_STAGE) {
            details.add(Visibility.BACK_STAGE.key());
        }
        if (touchpoint.momentOfTruth()) {
            details.add("moment of truth");
        }
        return details;
    }

    /** What is felt, such as {@code Gift giver at Checkout: tense (-2)}. */
    List<String> feelings(Stage stage) {
        return stage.experiences().stream()
                .map(experience -> felt(experience).map(feeling -> who(experience) + ": " + feeling))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> felt(Experience experience) {
        Optional<String> emotion = experience.emotion().stream()
                .mapToObj(number -> number > 0 ? "+" + number : String.valueOf(number))
                .findFirst();
        return experience
                .feeling()
                .map(PlainText::line)
                .map(feeling -> feeling + inBrackets(emotion.stream().toList()))
                .or(() -> emotion);
    }

    /** Who has an experience, and where, such as {@code Gift giver at Checkout}. */
    String who(Experience experience) {
        return PlainText.nameOf(journey.persona(experience.persona()))
                + experience.touchpoint().map(this::at).orElse("");
    }

    private String at(String touchpoint) {
        return " at " + PlainText.nameOf(journey.touchpoint(touchpoint));
    }

    /** The pain points that are said to hurt in this stage. */
    List<String> painPoints(Stage stage) {
        return journey.painPoints().stream()
                .filter(painPoint -> painPoint.stage().equals(Optional.of(stage.id())))
                .map(this::words)
                .toList();
    }

    private String words(PainPoint painPoint) {
        List<String> details = Stream.of(
                        painPoint.persona().map(journey::persona).map(PlainText::nameOf),
                        painPoint.touchpoint().map(journey::touchpoint).map(PlainText::nameOf),
                        painPoint.severity().stream()
                                .mapToObj(severity -> "severity " + severity)
                                .findFirst())
                .flatMap(Optional::stream)
                .toList();
        return PlainText.name(painPoint.description(), painPoint.id()) + inBrackets(details);
    }

    private static String inBrackets(List<String> details) {
        return details.isEmpty() ? "" : " (" + String.join(", ", details) + ")";
    }
}
