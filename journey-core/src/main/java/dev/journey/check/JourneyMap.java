package dev.journey.check;

import dev.journey.event.Channel;
import dev.journey.map.Experience;
import dev.journey.map.Persona;
import dev.journey.map.Touchpoint;
import dev.journey.model.Conversion;
import dev.journey.model.Journey;
import dev.journey.model.Phase;
import dev.journey.model.Stage;
import dev.journey.plan.PainPoint;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A journey as people draw it: what its stages offer to whom, and which of them lie before and after the purchase. */
final class JourneyMap {

    private static final String PURCHASE = "purchase";

    private final Journey journey;

    private JourneyMap(Journey journey) {
        this.journey = journey;
    }

    static JourneyMap of(Journey journey) {
        return new JourneyMap(journey);
    }

    /** The stages in which the journey goes on. */
    List<Stage> open() {
        return journey.stages().stream().filter(stage -> !stage.isTerminal()).toList();
    }

    List<Touchpoint> touchpoints(Stage stage) {
        return stage.touchpoints().stream().map(journey::touchpoint).toList();
    }

    /** The channels of a stage: those of its touchpoints, tactics and follow-ups. */
    Set<Channel> channels(Stage stage) {
        Set<Channel> channels = new TreeSet<>();
        touchpoints(stage).forEach(touchpoint -> touchpoint.channel().ifPresent(channels::add));
        stage.tactics().forEach(tactic -> channels.addAll(tactic.channels()));
        stage.followUps().forEach(followUp -> followUp.channel().ifPresent(channels::add));
        return channels;
    }

    /** The channels of the whole journey. */
    Set<Channel> channels() {
        Set<Channel> channels = new TreeSet<>();
        journey.touchpoints().forEach(touchpoint -> touchpoint.channel().ifPresent(channels::add));
        journey.stages().forEach(stage -> channels.addAll(channels(stage)));
        return channels;
    }

    /** The personas who have an experience in a stage; where nobody has, all may be meant. */
    List<Persona> personas(Stage stage) {
        Set<String> named =
                stage.experiences().stream().map(Experience::persona).collect(Collectors.toSet());
        return journey.personas().stream()
                .filter(persona -> named.isEmpty() || named.contains(persona.id()))
                .toList();
    }

    /** Whether a pain is felt in a stage; one without a stage is felt wherever its touchpoint is. */
    static boolean hurtsIn(Stage stage, PainPoint pain) {
        return pain.stage().map(stage.id()::equals).orElse(true)
                && pain.touchpoint().map(stage.touchpoints()::contains).orElse(true);
    }

    /** The first stage of the purchase phase, or else the first whose conversion is of the kind purchase. */
    Optional<Stage> purchase() {
        return journey.stages().stream()
                .filter(stage -> stage.phase().equals(Optional.of(Phase.PURCHASE)))
                .findFirst()
                .or(() -> journey.stages().stream()
                        .filter(stage -> stage.conversion()
                                .flatMap(Conversion::kind)
                                .filter(PURCHASE::equals)
                                .isPresent())
                        .findFirst());
    }

    /** The stages that stand before another one. */
    List<Stage> before(Stage stage) {
        return journey.stages().subList(0, journey.stages().indexOf(stage));
    }

    /** The open stages of the post-purchase phase, and those of no phase that stand after the purchase. */
    List<Stage> afterPurchase() {
        List<Stage> afterwards = purchase()
                .map(purchase -> journey.stages()
                        .subList(
                                journey.stages().indexOf(purchase) + 1,
                                journey.stages().size()))
                .orElse(List.of());
        return open().stream()
                .filter(stage -> stage.phase().map(Phase.POST_PURCHASE::equals).orElse(afterwards.contains(stage)))
                .toList();
    }
}
