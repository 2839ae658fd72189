package dev.journey.measure;

/** What one customer did, thing by thing in order of time, seen from a funnel. */
interface Trail {

    /** Instead of the step of a thing that is one of none. */
    int NO_STEP = -1;

    /** Instead of the step of a thing that may be one of several. */
    int SEVERAL_STEPS = -2;

    /** How many things there are. */
    int size();

    /** When a thing was, in nanoseconds since 1970. */
    long at(int thing);

    /** Whether a thing is one of a step. */
    boolean matches(int step, int thing);

    /**
     * The only step that a thing is one of, {@link #NO_STEP}, or {@link #SEVERAL_STEPS} if there may be more or it is
     * {@link #steps} that has to look.
     */
    default int step(int thing) {
        return SEVERAL_STEPS;
    }

    /** The steps that a thing is one of, the last of them first. */
    int[] steps(int thing);

    /** Whether a thing is a mere change of the profile, which does not stand between two others. */
    default boolean isChange(int thing) {
        return false;
    }
}
