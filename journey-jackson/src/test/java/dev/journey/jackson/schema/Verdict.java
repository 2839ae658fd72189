package dev.journey.jackson.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import dev.journey.codec.DocumentCodec;
import dev.journey.codec.InvalidDocumentException;
import dev.journey.codec.InvalidDocumentException.Located;
import dev.journey.model.Problem;
import dev.journey.model.ProblemCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the reader and the schema say of one document.
 *
 * <p>Here is the boundary between them. A schema sees single values and the keys of one object; it must refuse whatever
 * is wrong with those. It need not see what only the whole document, the calendar or the size of things tells:
 *
 * <ul>
 *   <li>references, ids that are there twice, segments in circles, transitions out of a stage that ends
 *   <li>lengths of the calendar without a zone, and quiet hours that end when they begin
 *   <li>keys that stand twice, syntax, and how deep or large a document may be
 *   <li>days that no calendar has, years too far away, zones that the JDK does not know
 *   <li>lengths too long to count, numbers too small to write, and holdouts of more than two decimals, since dividing by
 *       a hundredth is not exact in most editors
 * </ul>
 *
 * @param problems why the reader refuses it; empty if it does not
 * @param fits whether the schema accepts it
 */
record Verdict(List<Problem> problems, boolean fits) {

    private static final Set<ProblemCode> BEYOND_ONE_OBJECT = EnumSet.of(
            ProblemCode.DUPLICATE_KEY,
            ProblemCode.MALFORMED_DOCUMENT,
            ProblemCode.DUPLICATE_ID,
            ProblemCode.UNKNOWN_STAGE,
            ProblemCode.UNKNOWN_TOUCHPOINT,
            ProblemCode.UNKNOWN_PERSONA,
            ProblemCode.UNKNOWN_METRIC,
            ProblemCode.UNKNOWN_TEAM,
            ProblemCode.UNKNOWN_PAIN_POINT,
            ProblemCode.UNKNOWN_OPPORTUNITY,
            ProblemCode.UNKNOWN_EXPERIMENT,
            ProblemCode.UNKNOWN_VARIANT,
            ProblemCode.PERSONA_WITHOUT_SEGMENT,
            ProblemCode.SEGMENT_CIRCLE,
            ProblemCode.TRANSITION_LEAVES_END,
            ProblemCode.MISSING_ZONE,
            ProblemCode.EMPTY_QUIET_HOURS,
            ProblemCode.NESTED_TOO_DEEP,
            ProblemCode.CONDITION_TOO_LARGE);

    /** Of codes that are otherwise structural, what the messages of problems say that no schema sees. */
    private static final List<String> BEYOND_A_FORM = List.of(
            "time zone must be one of the IANA database",
            "number must be 0 or of a size of at least 10^-300",
            "number that can be written with at most",
            "instant must lie in the years 1678 to 2261",
            "'2026-02-30'",
            "'2026-02-30T10:11:12Z'",
            "'P99999999999999999999D'",
            "percentage from 0 to 100 with at most two decimals: 12.345");

    static Verdict of(DocumentCodec<?> reader, Schema schema, JsonNode document) {
        return new Verdict(problems(reader, document), schema.validate(document, OutputFormat.BOOLEAN));
    }

    boolean isAccepted() {
        return problems.isEmpty();
    }

    boolean isStructural() {
        return problems.stream().anyMatch(Verdict::isStructural);
    }

    /** Whether neither has refused what the other one may not. */
    boolean isConsistent() {
        return fits ? !isStructural() : !isAccepted();
    }

    /** The structural codes among the problems. */
    Stream<ProblemCode> structuralCodes() {
        return problems.stream().filter(Verdict::isStructural).map(Problem::code);
    }

    private static boolean isStructural(Problem problem) {
        return !BEYOND_ONE_OBJECT.contains(problem.code())
                && BEYOND_A_FORM.stream().noneMatch(problem.message()::contains);
    }

    private static List<Problem> problems(DocumentCodec<?> reader, JsonNode document) {
        byte[] json = document.toString().getBytes(StandardCharsets.UTF_8);
        try {
            reader.read(new ByteArrayInputStream(json), "mutant");
            return List.of();
        } catch (InvalidDocumentException refused) {
            return refused.problems().stream().map(Located::problem).toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
