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

    /**
     * The code of this name: the library's own if it has one, otherwise one of a host, equal to every other that was
     * made so of the same name and severity.
     *
     * @param severity how bad such a finding is; the library's own codes have theirs
     * @throws IllegalArgumentException if the name is blank
     */
    static Code of(String name, Severity severity) {
        return NamedCode.of(name, severity);
    }

    /** The stable name, by which a journey suppresses findings. */
    String name();

    /** How bad such a finding is, unless {@link Checks} are told otherwise. */
    Severity severity();
}
