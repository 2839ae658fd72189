package dev.journey.check;

/** What a finding is about; the names are stable. */
public enum FindingCode {
    /** No customer can ever come to a stage. */
    UNREACHABLE_STAGE(Severity.ERROR),
    /** Nothing leaves a stage in which the journey does not end. */
    DEAD_END(Severity.WARNING),
    /** A stage in which customers meet nothing. */
    STAGE_WITHOUT_TOUCHPOINT(Severity.WARNING),
    /** A touchpoint that is seen in no event. */
    TOUCHPOINT_WITHOUT_EVENTS(Severity.WARNING),
    /** A transition before which another one always moves the customer. */
    SHADOWED_TRANSITION(Severity.ERROR),
    /** Stages that customers go round without anything having to happen. */
    LOOP_WITHOUT_TIME(Severity.ERROR);

    private final Severity severity;

    FindingCode(Severity severity) {
        this.severity = severity;
    }

    /** How bad it is. */
    public Severity severity() {
        return severity;
    }
}
