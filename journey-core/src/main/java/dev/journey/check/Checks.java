package dev.journey.check;

import dev.journey.condition.Length;
import dev.journey.event.Channel;
import dev.journey.measure.StageMeasure;
import dev.journey.model.Journey;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A set of rules that a journey is checked by.
 *
 * <pre>{@code
 * Checks checks = Checks.standard()
 *         .without(FindingCode.TOUCHPOINT_WITHOUT_METRIC)
 *         .withSeverity(FindingCode.ACTION_WITHOUT_OWNER, Severity.ERROR)
 *         .asOf(LocalDate.parse("2027-01-31"))
 *         .withMeasures(measures.stages());
 * for (Finding finding : checks.check(shop)) {
 *     System.out.println(finding);
 * }
 * }</pre>
 *
 * <p>Findings that the journey itself accepts ({@link Journey#suppressions()}) are left out; an acceptance that accepts
 * nothing is a finding.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Checks {

    private static final Checks STRUCTURE =
            new Checks(settings -> StandardRules.structure(), ImmutableSettings.builder());
    private static final Checks STANDARD = new Checks(StandardRules::all, ImmutableSettings.builder());

    private final Function<Settings, Map<FindingCode, Check>> rules;
    private final Settings settings;

    private Checks(Function<Settings, Map<FindingCode, Check>> rules, ImmutableSettings.Builder settings) {
        this.rules = rules;
        this.settings = settings.build();
    }

    /** The rules about the machine only: whether customers get through the journey as it was meant. */
    public static Checks structure() {
        return STRUCTURE;
    }

    /** All rules that come with the library: about the machine and about the map. */
    public static Checks standard() {
        return STANDARD;
    }

    /** These rules and one more. */
    public Checks plus(Check check) {
        return new Checks(rules, changed().check(check));
    }

    /** These rules, without findings of this code. */
    public Checks without(Code code) {
        Objects.requireNonNull(code, "code");
        return new Checks(rules, changed().off(code.name()));
    }

    /** These rules, with this severity for all findings of this code. */
    public Checks withSeverity(Code code, Severity severity) {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        return new Checks(rules, changed().severity(code.name(), severity));
    }

    /**
     * These rules, with this number of touchpoints before the purchase as the most there should be; 10 if not set.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public Checks withMostTouchpoints(int touchpoints) {
        if (touchpoints < 0) {
            throw new IllegalArgumentException("most touchpoints must not be negative: " + touchpoints);
        }
        return new Checks(rules, changed().mostTouchpoints(touchpoints));
    }

    /** These rules, with this as the time between reviews of a journey that states none; a year if not set. */
    public Checks withReviewEvery(Length length) {
        return new Checks(rules, changed().reviewEvery(length));
    }

    /**
     * These rules, with these as the channels on which customers get help; support and phone if not set.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Checks withSupportChannels(Channel... channels) {
        Objects.requireNonNull(channels, "channels");
        if (channels.length == 0) {
            throw new IllegalArgumentException("channels on which customers get help must be at least one");
        }
        return new Checks(rules, changed().supportChannels(List.of(channels)));
    }

    /** These rules, asked on this day; without a day nothing is overdue. */
    public Checks asOf(LocalDate day) {
        return new Checks(rules, changed().asOf(day));
    }

    /** These rules, with what was measured of the journey's stages; without it nothing is said of drop-off. */
    public Checks withMeasures(List<StageMeasure> measures) {
        Objects.requireNonNull(measures, "measures");
        return new Checks(rules, changed().measures(measures));
    }

    /** What breaks the rules, rule by rule; empty where nothing does. */
    public List<Finding> check(Journey journey) {
        Objects.requireNonNull(journey, "journey");
        Map<FindingCode, Check> asked = rules.apply(settings);
        List<Finding> found = Stream.concat(asked.values().stream(), settings.checks().stream())
                .flatMap(check -> check.findings(journey).stream())
                .toList();
        Acceptances acceptances = new Acceptances(journey.suppressions(), found);
        return Stream.concat(acceptances.rest().stream(), acceptances.findings(names(asked.keySet())).stream())
                .filter(finding -> !settings.off().contains(finding.code().name()))
                .map(this::rated)
                .toList();
    }

    private ImmutableSettings.Builder changed() {
        return ImmutableSettings.builder().like(settings);
    }

    private Finding rated(Finding finding) {
        return finding.withSeverity(
                settings.severities().getOrDefault(finding.code().name(), finding.severity()));
    }

    /** The names of the codes that were looked for: what was not found of them is not there. */
    private Set<String> names(Set<FindingCode> asked) {
        return Stream.concat(asked.stream(), settings.checks().stream().flatMap(check -> check.codes().stream()))
                .map(Code::name)
                .collect(Collectors.toSet());
    }
}
