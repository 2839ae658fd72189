package dev.journey.check;

/** How bad a finding is. */
public enum Severity {
    /** The journey cannot run as it was meant. */
    ERROR,
    /** The map is poor. */
    WARNING
}
