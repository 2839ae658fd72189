package dev.journey.run;

/**
 * A snapshot cannot be restored: it belongs to another definition than the engine runs, or says what no progress under
 * that definition can hold.
 */
public final class InvalidSnapshotException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Snapshot snapshot;

    InvalidSnapshotException(Snapshot snapshot, String problem) {
        super("snapshot of customer '" + snapshot.customer() + "' " + problem
                + "; replay the customer's history under the definition that the engine runs");
        this.snapshot = snapshot;
    }

    /** The snapshot that was given. */
    public Snapshot snapshot() {
        return snapshot;
    }
}
