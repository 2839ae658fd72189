package dev.journey.run;

import dev.journey.model.Journey;

/** A progress belongs to another journey, or to another version of it, than the engine runs. */
public final class ForeignProgressException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Progress progress;

    ForeignProgressException(Progress progress, Journey journey) {
        super("progress of customer '" + progress.customer() + "' belongs to version " + progress.version()
                + " of journey '" + progress.journey() + "', but the engine runs "
                + (progress.journey().equals(journey.id()) && progress.version() == journey.version()
                        ? "another definition under the same version; count the version up when a journey changes"
                        : "version " + journey.version() + " of '" + journey.id() + "'")
                + "; replay the customer's history under the new definition");
        this.progress = progress;
    }

    /** The progress that was given. */
    public Progress progress() {
        return progress;
    }
}
