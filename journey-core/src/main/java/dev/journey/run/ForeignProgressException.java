package dev.journey.run;

import dev.journey.graph.JourneyGraph;
import dev.journey.model.Journey;
import java.util.Objects;

/** A progress belongs to another journey, or to another version of it, than the engine runs. */
public final class ForeignProgressException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Progress progress;

    private ForeignProgressException(Progress progress, Journey journey) {
        super("progress of customer '" + progress.customer() + "' belongs to version " + progress.version()
                + " of journey '" + progress.journey() + "', but the engine runs "
                + (progress.journey().equals(journey.id()) && progress.version() == journey.version()
                        ? "another definition under the same version; count the version up when a journey changes"
                        : "version " + journey.version() + " of '" + journey.id() + "'")
                + "; replay the customer's history under the new definition");
        this.progress = progress;
    }

    /**
     * Demands that a progress belongs to the journey of a graph.
     *
     * @throws ForeignProgressException if it does not
     */
    static void check(Progress progress, JourneyGraph graph) {
        Objects.requireNonNull(progress, "progress");
        if (!progress.stage.graph().isOfJourney(graph)) {
            throw new ForeignProgressException(progress, graph.journey());
        }
    }

    /** The progress that was given. */
    public Progress progress() {
        return progress;
    }
}
