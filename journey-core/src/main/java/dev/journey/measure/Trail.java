package dev.journey.measure;

/** What one customer did, thing by thing in order of time, seen from a funnel. */
interface Trail {

    /** How many things there are. */
    int size();

    /** When a thing was, in nanoseconds since 1970. */
    long at(int thing);

    /** Whether a thing is one of a step. */
    boolean matches(int step, int thing);

    /** The steps that a thing is one of, the last of them first. */
    int[] steps(int thing);

    /** Whether a thing is a mere change of the profile, which does not stand between two others. */
    default boolean isChange(int thing) {
        return false;
    }
}
