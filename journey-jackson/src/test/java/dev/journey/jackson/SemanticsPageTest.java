package dev.journey.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.journey.model.Experiment;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the page on the engine says is so: every example and every table of it is run. */
class SemanticsPageTest {

    private DocsPage page;

    @BeforeEach
    void read() throws IOException {
        page = DocsPage.read("semantics.md");
    }

    @TestFactory
    Stream<DynamicTest> examples_give_what_they_say() {
        List<DocsPage.Block> examples = page.blocks("yaml");
        assertThat(examples).hasSizeGreaterThan(60);
        return examples.stream()
                .map(example -> dynamicTest(
                        "line " + example.line(),
                        () -> SemanticsExample.of(example.text()).verify()));
    }

    @TestFactory
    Stream<DynamicTest> comparisons_hold_or_not() {
        return rows("comparison", "attribute", "holds").stream()
                .map(row -> example(
                        row,
                        """
                        when: { occurred: { event: login, where: { it: %s } } }
                        events: [ { at: 2026-01-01, event: login, attributes: { %s } } ]
                        moves: %s
                        """,
                        row.get(0),
                        row.get(1).equals("absent") ? "other: 1" : "it: " + row.get(1),
                        row.get(2).equals("yes") ? "2026-01-01" : "never"));
    }

    @TestFactory
    Stream<DynamicTest> what_is_added_up_holds_or_not() {
        return rows("condition", "ratings", "holds").stream()
                .map(row -> example(
                        row,
                        """
                        when: { allOf: [ { %s, of: rating, event: review } }, { occurred: done } ] }
                        events:
                        %s- { at: 2026-01-02, event: done }
                        moves: %s
                        """,
                        row.get(0).replaceFirst(" \\}$", ""),
                        reviews(row.get(1)),
                        row.get(2).equals("yes") ? "2026-01-02" : "never"));
    }

    private static String reviews(String ratings) {
        StringBuilder reviews = new StringBuilder("- { at: 2026-01-01, event: review }\n");
        if (!ratings.equals("none")) {
            Arrays.stream(ratings.split(", "))
                    .forEach(rating -> reviews.append(
                            "- { at: 2026-01-01, event: review, attributes: { rating: " + rating + " } }\n"));
        }
        return reviews.toString();
    }

    @TestFactory
    Stream<DynamicTest> lengths_of_time_end_where_the_page_says() {
        return rows("length", "zone", "from", "ends").stream()
                .map(row -> example(
                        row,
                        """
                        journey: { %s }
                        when: { inStageFor: %s }
                        asOf: 2100-01-01
                        events: [ { at: %s, event: login } ]
                        moves: %s
                        """,
                        row.get(1).equals("none") ? "name: anywhere" : "zone: " + row.get(1),
                        row.get(0),
                        row.get(2),
                        row.get(3)));
    }

    private List<List<String>> rows(String... head) {
        List<List<String>> rows = page.rows(head);
        assertThat(rows).hasSizeGreaterThan(5);
        return rows;
    }

    private static DynamicTest example(List<String> row, String yaml, Object... parts) {
        return dynamicTest(
                row.toString(), () -> SemanticsExample.of(yaml.formatted(parts)).verify());
    }

    @Test
    void buckets_and_variants_are_those_of_the_page() throws NoSuchAlgorithmException {
        Experiment cta = Experiment.builder("cta")
                .holdout(10)
                .variant("control", 50)
                .variant("green", 50)
                .build();

        for (List<String> row : rows("customer", "first eight bytes", "bucket", "place", "variant")) {
            String customer = row.get(0);
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(("cta\0" + customer).getBytes(StandardCharsets.UTF_8));
            String bytes = HexFormat.of().formatHex(hash, 0, 8);
            int bucket =
                    new BigInteger(bytes, 16).mod(BigInteger.valueOf(10_000)).intValue();
            String place = bucket < 1_000 ? "none" : String.valueOf((bucket - 1_000) * 100 / 9_000);

            assertThat(row).startsWith(customer, bytes, String.valueOf(bucket), place);
            assertThat(cta.bucketOf(customer)).isEqualTo(bucket);
            assertThat(cta.variantOf(customer)).isEqualTo(row.get(4));
        }
    }

    @Test
    void links_lead_to_headings_and_files() {
        assertThat(page.links()).isSubsetOf(page.anchors());
        assertThat(page.files())
                .allSatisfy(file -> assertThat(Path.of("../docs").resolve(file)).exists());
    }
}
