package dev.journey.testkit.assertion;

import static java.util.stream.Collectors.toList;
import static java.util.stream.StreamSupport.stream;

import dev.journey.check.Code;
import dev.journey.check.Finding;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about findings, beside all that AssertJ asks of lists.
 *
 * <pre>{@code
 * assertThat(Checks.standard().check(shop))
 *         .hasNoErrors()
 *         .contains(FindingCode.STAGE_WITHOUT_METRIC, "stages.awareness");
 * }</pre>
 */
public class FindingsAssert
        extends AbstractListAssert<FindingsAssert, List<? extends Finding>, Finding, ObjectAssert<Finding>> {

    static final Kind<FindingsAssert, List<? extends Finding>> KIND =
            Kind.<FindingsAssert, Finding>ofLists(FindingsAssert.class, FindingsAssert::new);

    /** Assertions about these findings. */
    public FindingsAssert(@Nullable List<? extends Finding> actual) {
        super(actual, FindingsAssert.class);
    }

    /** There is a finding of this code; fails where there is none. */
    public FindingsAssert contains(Code code) {
        return expect("to contain " + code.name(), findings -> findings.stream().anyMatch(of(code)));
    }

    /** There is a finding of this code at this path; fails where there is none, or only elsewhere. */
    public FindingsAssert contains(Code code, String path) {
        return expect(
                "to contain " + code.name() + " at " + path,
                findings -> findings.stream().anyMatch(of(code).and(at(path))));
    }

    /** There is no finding of this code; fails where there is one. */
    public FindingsAssert doesNotContain(Code code) {
        return expect(
                "not to contain " + code.name(), findings -> findings.stream().noneMatch(of(code)));
    }

    /** There is no finding of this code at this path, though there may be some elsewhere; fails where there is one. */
    public FindingsAssert doesNotContain(Code code, String path) {
        return expect(
                "not to contain " + code.name() + " at " + path,
                findings -> findings.stream().noneMatch(of(code).and(at(path))));
    }

    /** The findings have these codes, in this order, a code once for each finding of it; fails for any others. */
    public FindingsAssert haveCodes(Code... codes) {
        List<String> expected = Arrays.stream(codes).map(Code::name).toList();
        return expect(
                "to have codes " + expected,
                findings -> findings.stream()
                        .map(finding -> finding.code().name())
                        .toList()
                        .equals(expected));
    }

    /** Nothing keeps the journey from running as it was meant; fails where a finding is an error. */
    public FindingsAssert hasNoErrors() {
        return expect("to have no errors", findings -> findings.stream().noneMatch(Finding::isError));
    }

    /** Something keeps the journey from running as it was meant; fails where no finding is an error. */
    public FindingsAssert hasErrors() {
        return expect("to have errors", findings -> findings.stream().anyMatch(Finding::isError));
    }

    private static Predicate<Finding> of(Code code) {
        return finding -> finding.code().name().equals(code.name());
    }

    private static Predicate<Finding> at(String path) {
        return finding -> finding.path().equals(path);
    }

    private FindingsAssert expect(String expected, Predicate<List<? extends Finding>> holds) {
        isNotNull();
        if (!holds.test(actual)) {
            throw failure("%s", Wording.expecting("the findings", expected, "they are" + Wording.lines(actual)));
        }
        return myself;
    }

    @Override
    protected ObjectAssert<Finding> toAssert(Finding finding, String description) {
        return new ObjectAssert<>(finding).as(description);
    }

    @Override
    protected FindingsAssert newAbstractIterableAssert(Iterable<? extends Finding> findings) {
        return new FindingsAssert(stream(findings.spliterator(), false).collect(toList()));
    }
}
