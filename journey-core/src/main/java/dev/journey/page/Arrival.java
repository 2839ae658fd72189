package dev.journey.page;

import dev.journey.measure.JourneyMeasure;
import dev.journey.measure.StageMeasure;
import dev.journey.model.Stage;
import dev.journey.view.FunnelView;
import java.util.List;
import java.util.Optional;

/**
 * How many customers got to what the journey is for.
 *
 * @param customers how many of those who started
 * @param words what they did, such as {@code converted in Checkout}
 */
record Arrival(long customers, String words) {

    /** Empty where nothing says what the journey is for, or nobody has started it. */
    static Optional<Arrival> of(Scene scene, JourneyMeasure measured) {
        List<Stage> funnel = FunnelView.of(scene.journey()).stages();
        if (funnel.isEmpty() || measured.started() == 0) {
            return Optional.empty();
        }
        Stage last = funnel.get(funnel.size() - 1);
        StageMeasure end = measured.stage(last.id());
        return Optional.of(
                last.isTerminal()
                        ? new Arrival(end.reached(), "reached " + scene.name(last))
                        : new Arrival(end.convertedCustomers(), "converted in " + scene.name(last)));
    }
}
