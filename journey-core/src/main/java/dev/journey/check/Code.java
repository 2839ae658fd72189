package dev.journey.check;

/**
 * What a finding is about. The library's own codes are in {@link FindingCode}; a host names its own in an enum that
 * implements this.
 *
 * <pre>{@code
 * enum HouseCode implements Code {
 *     STAGE_WITHOUT_COLOUR;
 *
 *     public Severity severity() {
 *         return Severity.WARNING;
 *     }
 * }
 * }</pre>
 */
public interface Code {

    /** The stable name, by which a journey suppresses findings. */
    String name();

    /** How bad such a finding is, unless {@link Checks} are told otherwise. */
    Severity severity();
}
