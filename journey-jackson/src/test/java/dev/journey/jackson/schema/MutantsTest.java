package dev.journey.jackson.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import dev.journey.codec.Codecs;
import dev.journey.codec.DocumentCodec;
import dev.journey.jackson.JourneySchema;
import dev.journey.model.Journey;
import dev.journey.model.ProblemCode;
import dev.journey.scenario.Scenario;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Reader and schema, held against each other on thousands of documents with small mistakes; {@link Verdict} says where
 * they may differ. The system property {@code journey.mutants} says how many there are of each kind of document.
 */
class MutantsTest {

    private static final int MUTANTS = Integer.getInteger("journey.mutants", 10_000);

    @Test
    void the_schema_of_journeys_refuses_what_the_reader_refuses_for_its_structure() {
        List<JsonNode> parts = new ArrayList<>(Corpus.parts());
        parts.add(Corpus.everything());

        assertThat(compare(JourneySchema.JOURNEY, Journey.class, parts, Corpus.cases()))
                .containsExactlyInAnyOrder(
                        ProblemCode.UNKNOWN_KEY,
                        ProblemCode.INVALID_VALUE,
                        ProblemCode.MISSING_KEY,
                        ProblemCode.INVALID_ID,
                        ProblemCode.RESERVED_ID,
                        ProblemCode.MISSING_ID,
                        ProblemCode.NO_STAGE,
                        ProblemCode.NO_VARIANT,
                        ProblemCode.NESTED_TOUCHPOINT,
                        ProblemCode.INVALID_ORIGIN,
                        ProblemCode.OUT_OF_RANGE);
    }

    @Test
    void the_schema_of_scenarios_refuses_what_the_reader_refuses_for_its_structure() {
        assertThat(compare(JourneySchema.SCENARIO, Scenario.class, Corpus.scenarios(), Corpus.scenarios()))
                .containsExactlyInAnyOrder(ProblemCode.UNKNOWN_KEY, ProblemCode.INVALID_VALUE, ProblemCode.MISSING_KEY);
    }

    /** The structural codes of mutants, one half of these documents and one half of those. */
    private static <T> Set<ProblemCode> compare(
            JourneySchema of, Class<T> type, List<JsonNode> some, List<JsonNode> others) {
        Schema schema = Validator.schema(of.text());
        DocumentCodec<T> reader = Codecs.installed().document(type, "json");
        List<JsonNode> both = new ArrayList<>(some);
        both.addAll(others);
        Mutator mutator = new Mutator(both, 1);
        Set<ProblemCode> found = EnumSet.noneOf(ProblemCode.class);
        int accepted = 0;
        int structural = 0;
        for (int i = 0; i < MUTANTS; i++) {
            List<JsonNode> half = i % 2 == 0 ? some : others;
            JsonNode mutant = mutator.mutant(half.get(i / 2 % half.size()));
            Verdict verdict = Verdict.of(reader, schema, mutant);
            if (!verdict.isConsistent()) {
                throw new AssertionError("reader and schema do not agree about " + mutant + "\nreader: "
                        + verdict.problems() + "\nschema: " + schema.validate(mutant));
            }
            accepted += verdict.isAccepted() ? 1 : 0;
            structural += verdict.isStructural() ? 1 : 0;
            verdict.structuralCodes().forEach(found::add);
        }
        assertThat(accepted).as("accepted").isGreaterThan(MUTANTS / 10);
        assertThat(structural).as("refused for their structure").isGreaterThan(MUTANTS / 4);
        assertThat(MUTANTS - accepted - structural)
                .as("refused for something else")
                .isGreaterThan(MUTANTS / 1000);
        return found;
    }
}
