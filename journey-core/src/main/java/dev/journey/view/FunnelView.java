package dev.journey.view;

import dev.journey.condition.EventPattern;
import dev.journey.model.Conversion;
import dev.journey.model.Ending;
import dev.journey.model.Journey;
import dev.journey.model.Phase;
import dev.journey.model.Stage;
import dev.journey.model.Transition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.immutables.value.Value;

/**
 * The funnel of a journey: its stages up to the conversion, and the transitions that lead on from one to a later one.
 *
 * <p>The conversion is the last stage of phase {@link Phase#PURCHASE}. Where no stage is of that phase, it is the first
 * one whose own {@link Conversion} is of kind {@code purchase}; where there is none either, the first one that ends in
 * {@link Ending#GOAL}; and where nothing says what the journey is for, it has no funnel. Stages that end in
 * {@link Ending#EXIT} or {@link Ending#LAPSE} are no part of one, wherever they stand: nobody goes on from there.
 *
 * <pre>{@code
 * FunnelView view = FunnelView.of(shop);
 * view.stageIds();                                                   // [awareness, consideration, purchase]
 * Funnel.of(shop, view.conversions(), Length.parse("P30D"));         // counts the events by which they convert
 * }</pre>
 */
@Value.Immutable
public abstract sealed class FunnelView permits ImmutableFunnelView {

    /** The kind of conversion that is a purchase. */
    private static final String PURCHASE = "purchase";

    FunnelView() {}

    /** The funnel of a journey. */
    public static FunnelView of(Journey journey) {
        return ImmutableFunnelView.of(journey);
    }

    /** The journey that is looked at. */
    @Value.Parameter
    public abstract Journey journey();

    /** The steps, in the order of the journey's stages. */
    @Value.Derived
    public List<FunnelStep> steps() {
        List<Stage> stages = upToTheConversion();
        List<FunnelStep> steps = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++) {
            List<Stage> later = stages.subList(i + 1, stages.size());
            steps.add(new FunnelStep(stages.get(i), onward(stages.get(i), later)));
        }
        return steps;
    }

    /** The stages of the funnel, in order. */
    public List<Stage> stages() {
        return steps().stream().map(FunnelStep::stage).toList();
    }

    /** The ids of the stages of the funnel, in order. */
    public List<String> stageIds() {
        return stages().stream().map(Stage::id).toList();
    }

    /** Whether nothing says what the journey is for, so that it has no funnel. */
    public boolean isEmpty() {
        return steps().isEmpty();
    }

    /** The events by which the stages convert, in order, for a funnel over events; stages without one are left out. */
    public List<EventPattern> conversions() {
        return stages().stream()
                .flatMap(stage -> stage.conversion().stream())
                .map(Conversion::pattern)
                .toList();
    }

    /** The ids of the stages that no event converts, which a funnel over events therefore does not see. */
    public List<String> stagesWithoutConversion() {
        return stages().stream()
                .filter(stage -> stage.conversion().isEmpty())
                .map(Stage::id)
                .toList();
    }

    /** The stages, such as {@code awareness > consideration > purchase}. */
    @Override
    public String toString() {
        return isEmpty() ? "no funnel" : String.join(" > ", stageIds());
    }

    private List<Stage> upToTheConversion() {
        List<Stage> stages = journey().stages().stream()
                .filter(stage -> stage.ends().isEmpty() || endsInGoal(stage))
                .toList();
        return upToLast(stages, stage -> stage.phase().equals(Optional.of(Phase.PURCHASE)))
                .or(() -> upToFirst(stages, FunnelView::isConvertedByPurchase))
                .or(() -> upToFirst(stages, FunnelView::endsInGoal))
                .orElse(List.of());
    }

    private static Optional<List<Stage>> upToLast(List<Stage> stages, Predicate<Stage> conversion) {
        for (int length = stages.size(); length > 0; length--) {
            if (conversion.test(stages.get(length - 1))) {
                return Optional.of(stages.subList(0, length));
            }
        }
        return Optional.empty();
    }

    private static Optional<List<Stage>> upToFirst(List<Stage> stages, Predicate<Stage> conversion) {
        return stages.stream()
                .filter(conversion)
                .findFirst()
                .map(first -> stages.subList(0, stages.indexOf(first) + 1));
    }

    private static boolean isConvertedByPurchase(Stage stage) {
        return stage.conversion()
                .flatMap(Conversion::kind)
                .filter(PURCHASE::equals)
                .isPresent();
    }

    private static boolean endsInGoal(Stage stage) {
        return stage.ends().equals(Optional.of(Ending.GOAL));
    }

    private List<Transition> onward(Stage from, List<Stage> later) {
        List<String> targets = later.stream().map(Stage::id).toList();
        return journey().transitions().stream()
                .filter(transition -> targets.contains(transition.to()))
                .filter(transition -> transition.leaves(from))
                .sorted(Comparator.comparingInt(Transition::priority).reversed())
                .toList();
    }
}
